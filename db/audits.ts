import { sql } from "kysely";
import type { Kind } from "../workflows/kinds";
import type { Executor } from "./client";
import type { Reader } from "./reader";

/** Whether this reader opens audits, follows them and ends them: who keeps accounts, and the privacy officer. */
export const keepsAudits = ({ roles, privacyOfficer }: Reader): boolean =>
  privacyOfficer || roles.includes("administrator");

export interface Draw {
  /** Local dates, both included. */
  from: string;
  until: string;
  kinds: readonly Kind[];
  size: number;
  seed: string;
  /** Complaints about these people stay out: the auditor, and who reads whom was drawn. */
  never: readonly string[];
}

/**
 * Draws a sample of the cases received in a period. Kinds take turns, so that a small sample holds of each kind that
 * there is: an audit judges how each right is handled, not an average. Within a kind chance decides, which is the
 * hash of seed and id: whoever has the seed draws the same again, and nobody picks. A complaint of which nobody
 * recorded whom it is about may be about anybody, and stays out.
 */
export async function drawSample(db: Executor, draw: Draw): Promise<{ ids: string[]; population: number }> {
  const { rows } = await sql<{ id: string; population: number }>`
    with chance as (
      select id, kind, sha256(convert_to(${draw.seed} || id::text, 'UTF8')) as lot from cases
      where received_on between ${draw.from}::date and ${draw.until}::date
        and kind = any (${draw.kinds}) and not unread and not about_staff_ids && ${draw.never}::text[]
    ), turns as (
      select id, lot, row_number() over (partition by kind order by lot) as turn, count(*) over () as population
      from chance
    )
    select id, population::integer from turns order by turn, lot limit ${draw.size}
  `.execute(db);
  return { ids: rows.map(({ id }) => id), population: rows[0]?.population ?? 0 };
}

export interface NewAudit {
  id: string;
  auditorId: string;
  openedBy: string;
  openedAt: Date;
  purpose: string;
  fromAt: string;
  untilAt: string;
  draw: Draw;
  sample: { ids: string[]; population: number };
}

export async function keepAudit(trx: Executor, { draw, sample, ...audit }: NewAudit): Promise<void> {
  await trx
    .insertInto("audits")
    .values({
      id: audit.id,
      auditor_id: audit.auditorId,
      opened_by: audit.openedBy,
      opened_at: audit.openedAt,
      purpose: audit.purpose,
      from_at: audit.fromAt,
      until_at: audit.untilAt,
      received_from: draw.from,
      received_until: draw.until,
      kinds: JSON.stringify(draw.kinds),
      sample_size: draw.size,
      population: sample.population,
      seed: draw.seed,
    })
    .execute();
  const rows = sample.ids.map((caseId, index) => ({ audit_id: audit.id, case_id: caseId, place: index + 1 }));
  await trx.insertInto("audit_cases").values(rows).execute();
}

/** Who may audit: an open account with that role and no other, of somebody else than who opens the audit. */
export async function findAuditors(db: Executor, reader: Reader): Promise<{ id: string; name: string }[]> {
  return db
    .selectFrom("staff")
    .select(["id", "name"])
    .where("closedAt", "is", null)
    .where(sql<boolean>`roles = '["auditor"]'`)
    .where("privacyOfficer", "=", false)
    .where("id", "<>", reader.staffId)
    .orderBy("name")
    .execute();
}

/** Signs the terms for an audit: its own auditor, once, before it is over. @returns whether it was theirs to sign */
export async function signTerms(
  db: Executor,
  { auditId, termsId, reader }: { auditId: string; termsId: string; reader: Reader },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("audits")
    .set({ terms_id: termsId, terms_accepted_at: reader.now })
    .where("id", "=", auditId)
    .where("auditor_id", "=", reader.staffId)
    .where("terms_accepted_at", "is", null)
    .where("closed_at", "is", null)
    .where("until_at", ">", reader.now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends an audit before its time. @returns false when it was over already */
export async function endAudit(
  db: Executor,
  { auditId, reader }: { auditId: string; reader: Reader },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("audits")
    .set({ closed_at: reader.now, closed_by: reader.staffId })
    .where("id", "=", auditId)
    .where("closed_at", "is", null)
    .where("until_at", ">", reader.now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

import { sql } from "kysely";
import type { Kind } from "../../workflows/kinds";
import { isAuditor, runsFor } from "../auditor";
import { keepsAudits } from "../audits";
import type { Executor } from "../client";
import { knownTo, mayBeOpenedBy, type Reader } from "../reader";
import { ofAudit } from "../views";
import type { ListedCase } from "./case-list";

export type AuditState = "upcoming" | "unsigned" | "running" | "over" | "ended";

export interface Audit {
  id: string;
  reference: string;
  state: AuditState;
  purpose: string;
  auditor: string;
  openedBy: string;
  openedAt: Date;
  from: Date;
  /** From this moment on nothing is visible any more. */
  until: Date;
  receivedFrom: string;
  receivedUntil: string;
  kinds: Kind[];
  sampleSize: number;
  seed: string;
  terms: { version: number; acceptedAt: Date } | null;
  closedAt: Date | null;
}

/** Every audit, the newest first, for who keeps them; an auditor has their own. */
export async function findAudits(db: Executor, reader: Reader): Promise<Audit[]> {
  const rows = await selectAudits(db, reader).orderBy("audits.number", "desc").execute();
  return rows.map((row) => auditOf(row, reader.now));
}

export async function findAudit(db: Executor, id: string, reader: Reader): Promise<Audit | null> {
  const row = await selectAudits(db, reader).where("audits.id", "=", id).executeTakeFirst();
  return row ? auditOf(row, reader.now) : null;
}

function selectAudits(db: Executor, reader: Reader) {
  return db
    .selectFrom("audits")
    .innerJoin("staff as auditor", "auditor.id", "audits.auditor_id")
    .innerJoin("staff as opener", "opener.id", "audits.opened_by")
    .leftJoin("statements as terms", "terms.id", "audits.terms_id")
    .selectAll("audits")
    .select(["auditor.name as auditor", "opener.name as opener", "terms.version"])
    .where(ofReader(reader));
}

const ofReader = (reader: Reader) => {
  if (keepsAudits(reader)) return sql<boolean>`true`;
  return isAuditor(reader) ? sql<boolean>`audits.auditor_id = ${reader.staffId}` : sql<boolean>`false`;
};

type Row = Awaited<ReturnType<ReturnType<typeof selectAudits>["executeTakeFirstOrThrow"]>>;

function auditOf(row: Row, now: Date): Audit {
  return {
    id: row.id,
    reference: auditReference(row.number),
    state: stateOf(row, now),
    purpose: row.purpose,
    auditor: row.auditor,
    openedBy: row.opener,
    openedAt: row.opened_at,
    from: row.from_at,
    until: row.until_at,
    receivedFrom: row.received_from,
    receivedUntil: row.received_until,
    kinds: row.kinds,
    sampleSize: row.sample_size,
    seed: row.seed,
    terms: row.terms_accepted_at && { version: row.version ?? 0, acceptedAt: row.terms_accepted_at },
    closedAt: row.closed_at,
  };
}

function stateOf(row: Row, now: Date): AuditState {
  if (row.closed_at) return "ended";
  if (row.until_at <= now) return "over";
  if (!row.terms_accepted_at) return "unsigned";
  return row.from_at > now ? "upcoming" : "running";
}

/** References of the audits that show this reader anything now. */
export async function runningAudits(db: Executor, reader: Reader): Promise<string[]> {
  if (!isAuditor(reader)) return [];
  const rows = await db
    .selectFrom("audits")
    .select("number")
    .where(runsFor(reader))
    .orderBy("number")
    .execute();
  return rows.map(({ number }) => auditReference(number));
}

export type SampleLine = Pick<
  ListedCase,
  "id" | "reference" | "kind" | "stage" | "dueDate" | "paused" | "replyGivenOn" | "closedOn" | "closedAs"
> & {
  receivedOn: string;
  /** How often the auditor opened it or one of its letters, and when last. */
  looks: number;
  lastLookAt: Date | null;
};

/** The sample of an audit that shows this auditor something now, in the order in which it was drawn. */
export async function findSample(db: Executor, auditId: string, reader: Reader): Promise<SampleLine[]> {
  return linesOf(selectSample(db, auditId).where(runsFor(reader)).where(mayBeOpenedBy(reader)));
}

/** The same for who keeps audits, with how far the auditor is: cases by reference, whose existence they may know. */
export async function findProgress(db: Executor, auditId: string, reader: Reader): Promise<SampleLine[]> {
  if (!keepsAudits(reader)) return [];
  return linesOf(selectSample(db, auditId).where(knownTo(reader)));
}

function selectSample(db: Executor, auditId: string) {
  return db
    .selectFrom("audit_cases")
    .innerJoin("audits", "audits.id", "audit_cases.audit_id")
    .innerJoin("cases", "cases.id", "audit_cases.case_id")
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("views")
          .select((views) => [
            sql<number>`count(*)::integer`.as("looks"),
            views.fn.max("views.at").as("last_look_at"),
          ])
          .whereRef("views.staff_id", "=", "audits.auditor_id")
          .whereRef("views.case_id", "=", "cases.id")
          .where(sql<boolean>`starts_with(views.what, ${ofAudit(auditId)})`)
          .as("seen"),
      (join) => join.onTrue(),
    )
    .select([
      "cases.id",
      "cases.reference",
      "cases.kind",
      "cases.stage",
      "cases.received_on",
      "cases.due_date",
      "cases.paused",
      "cases.reply_given_on",
      "cases.closed_on",
      "cases.closed_as",
      "seen.looks",
      "seen.last_look_at",
    ])
    .where("audits.id", "=", auditId)
    .orderBy("audit_cases.place");
}

async function linesOf(query: ReturnType<typeof selectSample>): Promise<SampleLine[]> {
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    stage: row.stage,
    receivedOn: row.received_on,
    dueDate: row.due_date,
    paused: row.paused,
    replyGivenOn: row.reply_given_on,
    closedOn: row.closed_on,
    closedAs: row.closed_as,
    looks: row.looks,
    lastLookAt: row.last_look_at,
  }));
}

/** "AU-0007": stands in the watermark, and under what an auditor writes. */
const auditReference = (number: number): string => `AU-${String(number).padStart(4, "0")}`;

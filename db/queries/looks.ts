import { type RawBuilder, type SqlBool, sql } from "kysely";
import { addDays } from "../../workflows/deadlines";
import { startOfLocalDay } from "../../workflows/deadlines/local-time";
import type { Executor } from "../client";
import { type Ground, mayBeOpenedBy, type Reader } from "../reader";
import { parseReference } from "../references";

/** Which lines of the log of looks. Local dates, both included. */
export interface LookFilter {
  reference?: string;
  staffId?: string;
  from?: string;
  until?: string;
}

export interface Look {
  id: string;
  at: Date;
  reference: string;
  /** Who looked: a member of staff, or the reader of the public side ("requester", "subject"). */
  staffId: string;
  /** Null on the public side. */
  name: string | null;
  what: string;
  /** Null for what a list gave away. */
  ground: Ground | null;
  /** Why the glass was broken, for whoever may read that; null also after it was destroyed. */
  reason: string | null;
}

export const LOOKS_PAGE = 50;

/**
 * Who looked, the last first, without anything about the case but its reference. A privacy officer asks about
 * everybody. A manager asks who looked at one case, and what a privacy officer looked at: nobody watches themselves
 * alone. A complaint about the reader is not in it.
 * @param before line from which the page goes on, as the last line of the page before it
 * @returns null for a case that the reader may not ask about, which is the same as one that does not exist
 */
export async function findLooks(
  db: Executor,
  reader: Reader,
  filter: LookFilter,
  { before, limit = LOOKS_PAGE }: { before?: string; limit?: number } = {},
): Promise<{ rows: Look[]; next: string | null } | null> {
  const caseId = filter.reference ? await findAsked(db, filter.reference, reader) : undefined;
  if (caseId === null) return null;
  const { from, until, staffId } = filter;
  const rows = await db
    .selectFrom("views")
    .innerJoin("cases", "cases.id", "views.case_id")
    .leftJoin("staff", "staff.id", "views.staff_id")
    .select(["views.id", "views.at", "cases.reference", "views.staff_id", "staff.name", "views.what"])
    .select(["views.ground", reasonOfGlass(reader).as("reason")])
    .where(mayBeOpenedBy(reader))
    .$if(caseId !== undefined, (query) => query.where("views.case_id", "=", caseId ?? ""))
    .$if(caseId === undefined && !reader.privacyOfficer, (query) =>
      query.where("staff.privacyOfficer", "=", true),
    )
    .$if(staffId !== undefined, (query) => query.where("views.staff_id", "=", staffId ?? ""))
    .$if(from !== undefined, (query) => query.where("views.at", ">=", new Date(startOfLocalDay(from ?? ""))))
    .$if(until !== undefined, (query) =>
      query.where("views.at", "<", new Date(startOfLocalDay(addDays(until ?? "", 1)))),
    )
    .$if(before !== undefined, (query) => query.where("views.id", "<", before ?? ""))
    .orderBy("views.id", "desc")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit).map(({ staff_id, ...row }) => ({ ...row, staffId: staff_id }));
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/** The same, all of them in portions. */
export async function* lookPortions(
  db: Executor,
  reader: Reader,
  filter: LookFilter,
): AsyncGenerator<Look[]> {
  for (let before: string | undefined; ; ) {
    const page = await findLooks(db, reader, filter, { before, limit: 2000 });
    yield page?.rows ?? [];
    if (!page?.next) return;
    before = page.next;
  }
}

async function findAsked(db: Executor, reference: string, reader: Reader): Promise<string | null> {
  const parsed = parseReference(reference);
  if (!parsed) return null;
  const row = await db
    .selectFrom("cases")
    .select("id")
    .where("reference", "=", parsed)
    .where(mayBeOpenedBy(reader))
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whom this reader may ask about by name, by name. Accounts that were closed come last. */
export async function findLookers(
  db: Executor,
  reader: Reader,
): Promise<{ id: string; name: string; closed: boolean }[]> {
  const rows = await db
    .selectFrom("staff")
    .select(["id", "name", "closedAt"])
    .$if(!reader.privacyOfficer, (query) => query.where("privacyOfficer", "=", true))
    .orderBy(sql`"closedAt" is not null`)
    .orderBy("name")
    .execute();
  return rows.map(({ id, name, closedAt }) => ({ id, name, closed: closedAt !== null }));
}

/** As on the page of broken glass: managers read the reasons of privacy officers only. */
function reasonOfGlass(reader: Reader): RawBuilder<string | null> {
  const allowed: RawBuilder<SqlBool> = reader.privacyOfficer ? sql`true` : sql`staff."privacyOfficer"`;
  return sql<string | null>`case when views.ground = 'glass' and ${allowed} then (
    select content.body->>'text' from glasses
      join events on events.case_id = glasses.case_id and events.seq = glasses.seq
      join content on content.id::text = events.data->'reason'->>'contentId'
    where glasses.case_id = views.case_id and glasses.staff_id = views.staff_id
      and glasses.opened_at <= views.at and glasses.until > views.at
    order by glasses.opened_at desc limit 1
  ) end`;
}

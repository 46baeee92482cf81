import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Role } from "../workflows/actors";
import type { Executor } from "./client";
import { parseReference } from "./references";

/** Who reads at the desk. Every staff query that says anything about a case takes one. */
export interface Reader {
  staffId: string;
  roles: readonly Role[];
  team: string | null;
  privacyOfficer: boolean;
  now: Date;
}

/**
 * By what right somebody sees a case, the most personal first: it is logged with each look. An auditor has no other
 * right than "audit", and sees a case through auditor.ts alone.
 */
export const GROUNDS = ["own", "team", "nobody", "signature", "complaint", "glass", "audit"] as const;
export type Ground = (typeof GROUNDS)[number];

declare const checked: unique symbol;
/**
 * The id of a case that its reader may see. Only this file makes one, after asking the database; what the desk
 * reads of a case (for-staff.ts) takes nothing else, so a page that forgot to ask does not compile.
 */
export type VisibleCaseId = string & { readonly [checked]: true };

export interface VisibleCase {
  id: VisibleCaseId;
  ground: Ground;
}

type Condition = RawBuilder<SqlBool>;

/**
 * The cases whose content this reader may see, as one condition over `cases` (or the name it has in the query).
 * A complaint stays away from whoever it is about, whatever else they may see.
 */
export function visibleTo(reader: Reader, cases = "cases"): Condition {
  return sql`(${mayBeOpenedBy(reader, cases)} and ${either(groundsOf(reader, cases).map(([, holds]) => holds))})`;
}

/**
 * The cases that may stand in a list or be counted in a figure: reference, kind, dates and handler, no content.
 * Who keeps an eye on the deadlines of all counts every case; they open one only when it is visible. A complaint of
 * which nobody recorded whom it is about is known to them alone: whoever saw it vanish would know that it is theirs.
 */
export function listedFor(reader: Reader, cases = "cases"): Condition {
  return overseesDeadlines(reader) ? mayBeOpenedBy(reader, cases) : visibleTo(reader, cases);
}

const overseesDeadlines = ({ roles, privacyOfficer }: Reader): boolean =>
  roles.includes("manager") || privacyOfficer;

/**
 * The cases whose existence this reader may know, by reference: for what keeps the installation running (an action
 * that failed, a term that moved). No content, and nothing by which a person could be found.
 */
export const knownTo = (reader: Reader, cases = "cases"): Condition =>
  reader.roles.includes("administrator") ? mayBeOpenedBy(reader, cases) : listedFor(reader, cases);

/**
 * The cases that this reader may ever see, if only with a reason: never a complaint about themselves; one of which
 * nobody recorded whom it is about may be about any handler.
 */
export const mayBeOpenedBy = (reader: Reader, cases = "cases"): Condition =>
  sql`(${reader.staffId} <> all (${sql.ref(`${cases}.about_staff_ids`)})
    and ${overseesDeadlines(reader) ? sql`true` : sql`not ${sql.ref(`${cases}.unread`)}`})`;

function groundsOf(reader: Reader, cases: string): [Ground, Condition][] {
  const { staffId, roles, team, now } = reader;
  const column = (name: string) => sql.ref(`${cases}.${name}`);
  const works = roles.includes("handler") || roles.includes("approver");
  const signs = roles.includes("approver");
  const desk = works || roles.includes("manager");
  const grounds: [Ground, Condition | false][] = [
    ["own", desk && sql`${column("handler_id")} = ${staffId}`],
    ["team", works && team !== null && sql`${column("team")} = ${team}`],
    ["nobody", works && sql`${column("handler_id")} is null`],
    ["signature", signs && sql`${column("awaits_signature_of")} = 'approver'`],
    ["signature", desk && sql`${column("approved_by")} = ${staffId}`],
    // Managers sign complaints and answer for how they are handled from the first day.
    ["complaint", roles.includes("manager") && sql`${column("kind")} = 'complaint'`],
    ["glass", desk && sql`${column("id")} in (${openedBy(staffId, now)})`],
  ];
  return grounds.filter((pair): pair is [Ground, Condition] => pair[1] !== false);
}

/** Cases for which this person broke the glass less than a day ago, unless that was disapproved. */
const openedBy = (staffId: string, now: Date) => sql`
  select glasses.case_id from glasses
  where glasses.staff_id = ${staffId} and glasses.until > ${now}
    and not exists (select from glass_reviews where glass_id = glasses.id and not agreed)`;

const either = (conditions: Condition[]): Condition =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;

/** The case with this reference and by what right this reader sees it; null when they do not. */
export async function findVisibleCase(
  db: Executor,
  reference: string,
  reader: Reader,
): Promise<VisibleCase | null> {
  const parsed = parseReference(reference);
  return parsed ? findVisible(db, sql`cases.reference = ${parsed}`, reader) : null;
}

/** The id of the case with this reference, when this reader may see it: otherwise there is none. */
export async function findCaseFor(
  db: Executor,
  reference: string,
  reader: Reader,
): Promise<VisibleCaseId | null> {
  return (await findVisibleCase(db, reference, reader))?.id ?? null;
}

/** The same for an id that came with a form or stands in another row. */
export function findVisibleById(db: Executor, id: string, reader: Reader): Promise<VisibleCase | null> {
  return findVisible(db, sql`cases.id = ${id}`, reader);
}

async function findVisible(db: Executor, which: Condition, reader: Reader): Promise<VisibleCase | null> {
  const grounds = groundsOf(reader, "cases").map(([ground, holds]) => sql`when ${holds} then ${ground}`);
  if (grounds.length === 0) return null;
  const row = await db
    .selectFrom("cases")
    .select(["id", sql<Ground>`case ${sql.join(grounds, sql` `)} end`.as("ground")])
    .where(which)
    .where(visibleTo(reader))
    .executeTakeFirst();
  return row ? { id: row.id as VisibleCaseId, ground: row.ground } : null;
}

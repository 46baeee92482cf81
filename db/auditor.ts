import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { CaseRow } from "./case-row";
import type { Executor } from "./client";
import type { Letter } from "./content/letters";
import { findEvents } from "./events";
import { mayBeOpenedBy, type Reader } from "./reader";
import { parseReference } from "./references";
import { findRules } from "./rules";
import type { FilePurpose } from "./schema/content";

declare const sampled: unique symbol;
/** The id of a case in the sample of an audit that runs, of its own auditor. Only this file makes one. */
export type SampledCaseId = string & { readonly [sampled]: true };

/**
 * How much of a case an auditor sees. The seal of quality asks to look into files (privacy regulation, art. 13.3);
 * health data stay out of it (art. 6, GDPR 9). What may hold them is taken to hold them:
 * - "procedure": somebody once recorded that health data are involved, also when that was taken back: what happened,
 *   when and by whom, and no word that anybody wrote;
 * - "letters": nobody recorded anything: our own letters too, from which health data are kept (they leave in the
 *   secured copy alone); people's own words may hold anything;
 * - "words": somebody recorded that no health data are involved: also what people wrote.
 * Never: who it is about, proof of identity and what was handed in for it, the content of any file, notes among
 * staff, the register of relations. How identity was established (method, level, by whom, when) is no proof.
 */
export type Shown = "procedure" | "letters" | "words";

export interface SampledCase {
  id: SampledCaseId;
  auditId: string;
  shows: Shown;
}

/** Somebody who audits and does nothing else: whoever works at the desk does not judge the desk. */
export const isAuditor = ({ roles, privacyOfficer }: Pick<Reader, "roles" | "privacyOfficer">): boolean =>
  roles.length > 0 && roles.every((role) => role === "auditor") && !privacyOfficer;

/** The audits that show this reader anything now: their own, signed, begun, and not over or ended. */
export const runsFor = (reader: Reader): RawBuilder<SqlBool> =>
  isAuditor(reader)
    ? sql`(audits.auditor_id = ${reader.staffId} and audits.terms_accepted_at is not null
        and audits.from_at <= ${reader.now} and audits.until_at > ${reader.now} and audits.closed_at is null)`
    : sql`false`;

const recorded = (involved: boolean) => sql`exists (
  select from events where events.case_id = cases.id and events.type = 'HealthDataRecorded'
    and (events.data->>'involved')::boolean = ${involved})`;

const shown = sql<Shown>`case when ${recorded(true)} then 'procedure'
  when ${recorded(false)} then 'words' else 'letters' end`;

/** The case with this reference in the sample of this audit; null when it shows this reader nothing (any more). */
export async function findSampled(
  db: Executor,
  { auditId, reference }: { auditId: string; reference: string },
  reader: Reader,
): Promise<SampledCase | null> {
  const parsed = parseReference(reference);
  if (!parsed) return null;
  const row = await db
    .selectFrom("audit_cases")
    .innerJoin("audits", "audits.id", "audit_cases.audit_id")
    .innerJoin("cases", "cases.id", "audit_cases.case_id")
    .select(["cases.id", shown.as("shows")])
    .where("audits.id", "=", auditId)
    .where("cases.reference", "=", parsed)
    .where(runsFor(reader))
    .where(mayBeOpenedBy(reader))
    .executeTakeFirst();
  return row ? { id: row.id as SampledCaseId, auditId, shows: row.shows } : null;
}

const COLUMNS = [
  "reference",
  "kind",
  "station",
  "stage",
  "channel",
  "reply_channel",
  "capacity",
  "language",
  "received_on",
  "due_date",
  "risk_date",
  "ack_by",
  "internal_target",
  "extension_notice_by",
  "extended",
  "paused",
  "handler_id",
  "closed_as",
  "closed_on",
  "outcome",
  "reply_given_on",
  "required_level",
  "level",
  "snapshot",
] as const satisfies (keyof CaseRow)[];

/** What happened, when and by whom: facts, no words. */
export async function procedureOf(db: Executor, { id }: SampledCase) {
  const row = await db
    .selectFrom("cases")
    .select([...COLUMNS, "rules_version"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const [rules, recordedEvents] = await Promise.all([findRules(db, row.rules_version), findEvents(db, id)]);
  return { row, rules, events: recordedEvents.map(({ event }) => event) };
}

/** Whole letters, oldest first: none of a case with health data. */
export async function lettersShown(db: Executor, { id, shows }: SampledCase): Promise<Letter[]> {
  if (shows === "procedure") return [];
  return db
    .selectFrom("letters")
    .selectAll()
    .where("case_id", "=", id)
    .where("state", "in", ["published", "posted"])
    .where("destroyed_at", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** What people wrote, by the id that events point at. Notes among staff are no part of it, nor is proof of identity. */
export async function wordsShown(db: Executor, { id, shows }: SampledCase): Promise<Map<string, unknown>> {
  if (shows !== "words") return new Map();
  const rows = await db
    .selectFrom("content")
    .select(["id", "body"])
    .where("case_id", "=", id)
    .where("station", "not in", ["notes", "identity"])
    .where("frozen_at", "is not", null)
    .where("body", "is not", null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.body]));
}

/** That there are files: what for and since when. No names, no content, nothing of proof of identity. */
export async function filesShown(
  db: Executor,
  { id }: SampledCase,
): Promise<{ id: string; purpose: Exclude<FilePurpose, "identity">; addedAt: Date }[]> {
  const rows = await db
    .selectFrom("files")
    .select(["id", "purpose", "created_at"])
    .where("case_id", "=", id)
    .where("purpose", "in", ["request", "data", "evidence"])
    .where("stored_at", "is not", null)
    .where("destroyed_at", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose as "request" | "data" | "evidence",
    addedAt: row.created_at,
  }));
}

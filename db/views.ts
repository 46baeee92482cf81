import type { SampledCase } from "./auditor";
import type { Executor } from "./client";
import type { Reader, VisibleCase } from "./reader";

/**
 * What was looked at: "case", "approval", "receipt-date", "preview", "letter:<id>", "file:<id>",
 * "code-letter:<id>", "export", "search". By an auditor with the audit before it: "audit:<id>/case".
 */
type What = string;

/** Logs a look by staff, before anything is shown. */
export async function logView(
  db: Executor,
  { staffId, now }: Reader,
  { id, ground }: VisibleCase,
  what: What,
): Promise<void> {
  await db.insertInto("views").values({ staff_id: staffId, case_id: id, what, at: now, ground }).execute();
}

/** Logs a look by an auditor, before anything is shown, with the audit that it belongs to. */
export async function logAudited(
  db: Executor,
  reader: Reader,
  { id, auditId }: SampledCase,
  what: What,
): Promise<void> {
  const look = { staff_id: reader.staffId, case_id: id, what: `${ofAudit(auditId)}${what}`, at: reader.now };
  await db
    .insertInto("views")
    .values({ ...look, ground: "audit" })
    .execute();
}

/** How everything begins that was looked at for an audit. */
export const ofAudit = (auditId: string): string => `audit:${auditId}/`;

/** Logs what a list gave away of cases that its reader may see: names that left in a file, a name that was found. */
export async function logListed(
  db: Executor,
  { staffId, now }: Reader,
  rows: readonly { id: string }[],
  what: What,
): Promise<void> {
  if (rows.length === 0) return;
  // In one order: each look waits for the one before it at the same case, and two lists may not wait for each other.
  const cases = rows.map(({ id }) => id).sort();
  const looks = cases.map((id) => ({ staff_id: staffId, case_id: id, what, at: now }));
  await db.insertInto("views").values(looks).execute();
}

/** A download on the public side stands in the same log. */
export async function logDownload(
  db: Executor,
  { by, caseId, fileId, at }: { by: "requester" | "subject"; caseId: string; fileId: string; at: Date },
): Promise<void> {
  const look = { staff_id: by, case_id: caseId, what: `file:${fileId}`, at };
  await db.insertInto("views").values(look).execute();
}

/** Of something that is drawn anew while a person types: one look, until an hour has passed. */
const ONE_LOOK_MS = 60 * 60 * 1000;

/** Logs a look, unless it goes on from one that was logged within the hour. */
export async function logContinuingView(
  db: Executor,
  reader: Reader,
  seen: VisibleCase,
  what: What,
): Promise<void> {
  const logged = await db
    .selectFrom("views")
    .select("id")
    .where("case_id", "=", seen.id)
    .where("at", ">", new Date(reader.now.getTime() - ONE_LOOK_MS))
    .where("staff_id", "=", reader.staffId)
    .where("what", "=", what)
    .limit(1)
    .executeTakeFirst();
  if (!logged) await logView(db, reader, seen, what);
}

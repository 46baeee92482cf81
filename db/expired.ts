import { addDays, localDateOf } from "../workflows/deadlines";
import type { Policy } from "../workflows/rules";
import type { Executor } from "./client";
import { destroyCase } from "./content/destroy";
import { destroyFiles, removeFile } from "./content/files";
import { destroyContent } from "./content/keep";
import { deleteEndedRelations, sweepImports } from "./register/expired";

const DAY = 24 * 60 * 60_000;
/** Rows handled at once; a night with more goes round again. */
const BATCH = 500;
/** A file that is still arriving after so long never will be whole. */
const ARRIVAL = DAY;
/** Longer than any mail provider repeats a webhook. */
const HOOK_REPEATS = 30 * DAY;
/** Days in which somebody may still answer after a lapse; their proof is then judged after all. */
const LATE_ANSWER_DAYS = 42;

export interface Deleted {
  drafts: number;
  files: number;
  codes: number;
  requesterSessions: number;
  rateLimits: number;
  staffSessions: number;
  invitations: number;
  hookReceipts: number;
  /** Proof of identity of cases that closed before anybody judged it: answers and files. */
  proofs: number;
  /** Files with data that were delivered, and may not be kept twice. */
  deliveredCopies: number;
  /** Closed cases of which everything about people was destroyed. */
  closedCases: number;
  /** People and employers who ended long ago, and files for the register that nobody agreed to. */
  relations: number;
  relationImports: number;
}

/**
 * Deletes what may not stay. Safe to repeat and to interrupt: each part looks at the clock again.
 * @param retention terms in force: rules.retention
 */
export async function deleteExpired(
  db: Executor,
  now: Date,
  { retention }: Pick<Policy, "retention">,
): Promise<Deleted> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  return {
    drafts: await deleteDrafts(db, now),
    files: await deleteLooseFiles(db, before(ARRIVAL)),
    codes: await count(db.deleteFrom("codes").where("expires_at", "<", before(DAY))),
    requesterSessions: await count(db.deleteFrom("requester_sessions").where("expires_at", "<", now)),
    rateLimits: await count(db.deleteFrom("rate_limits").where("expires_at", "<", now)),
    staffSessions:
      (await count(db.deleteFrom("session").where("expiresAt", "<", now))) +
      (await count(db.deleteFrom("verification").where("expiresAt", "<", now))) +
      (await count(db.deleteFrom("passkey_challenges").where("expires_at", "<", now))),
    invitations: await count(db.deleteFrom("invitations").where("expires_at", "<", before(30 * DAY))),
    hookReceipts: await count(db.deleteFrom("hook_receipts").where("received_at", "<", before(HOOK_REPEATS))),
    proofs: await destroyProofs(db, now),
    deliveredCopies: await destroyDeliveredCopies(db, now, retention.deliveredCopyDays),
    closedCases: await destroyOldCases(db, now, retention.closedCaseYears),
    relations: await deleteEndedRelations(db, now, retention.endedRelationYears),
    relationImports: await sweepImports(db, now),
  };
}

async function count(deletion: {
  executeTakeFirst(): Promise<{ numDeletedRows: bigint } | undefined>;
}): Promise<number> {
  return Number((await deletion.executeTakeFirst())?.numDeletedRows ?? 0);
}

/** A form that nobody finished, with what was uploaded to it. */
async function deleteDrafts(db: Executor, now: Date): Promise<number> {
  const abandoned = await db
    .selectFrom("files")
    .innerJoin("drafts", "drafts.id", "files.draft_id")
    .select("files.id")
    .where("drafts.expires_at", "<", now)
    .execute();
  for (const { id } of abandoned) await removeFile(db, id);
  return count(db.deleteFrom("drafts").where("expires_at", "<", now));
}

/** Files of no case and no draft, and files that never came in whole. */
async function deleteLooseFiles(db: Executor, before: Date): Promise<number> {
  const loose = await db
    .selectFrom("files")
    .select("id")
    .where("created_at", "<", before)
    .where((eb) =>
      eb.or([eb("stored_at", "is", null), eb.and([eb("case_id", "is", null), eb("draft_id", "is", null)])]),
    )
    .execute();
  for (const { id } of loose) await removeFile(db, id);
  return loose.length;
}

/** Proof of identity is kept for one check; a case that closed has none to come, but for a late answer. */
async function destroyProofs(db: Executor, now: Date): Promise<number> {
  const lapsedBefore = addDays(localDateOf(now), -LATE_ANSWER_DAYS);
  const closed = db
    .selectFrom("cases")
    .select("id")
    .where("closed_on", "is not", null)
    .where((eb) => eb.or([eb("closed_as", "<>", "lapsed"), eb("closed_on", "<", lapsedBefore)]));
  const answers = await db
    .selectFrom("content")
    .select(["id", "case_id as caseId"])
    .where("station", "=", "identity")
    .where("kind", "=", "answer")
    .where("destroyed_at", "is", null)
    .where("case_id", "in", closed)
    .execute();
  const files = await db
    .selectFrom("files")
    .select(["id", "case_id as caseId"])
    .where("purpose", "=", "identity")
    .where("destroyed_at", "is", null)
    .where("case_id", "in", closed)
    .execute();
  let destroyed = 0;
  for (const { id, caseId } of answers) destroyed += await destroyContent(db, caseId, [id]);
  for (const { id, caseId } of files) if (caseId) destroyed += await destroyFiles(db, caseId, [id], now);
  return destroyed;
}

/** The requester had the time to fetch them; the originals stand in the organisation's own systems. */
async function destroyDeliveredCopies(db: Executor, now: Date, days: number): Promise<number> {
  const closedBefore = addDays(localDateOf(now), -days);
  let destroyed = 0;
  for (;;) {
    const files = await db
      .selectFrom("files")
      .innerJoin("cases", "cases.id", "files.case_id")
      .select(["files.id", "cases.id as caseId"])
      .where("files.purpose", "=", "data")
      .where("files.destroyed_at", "is", null)
      .where("cases.closed_on", "<", closedBefore)
      .limit(BATCH)
      .execute();
    for (const { id, caseId } of files) destroyed += await destroyFiles(db, caseId, [id], now);
    if (files.length < BATCH) return destroyed;
  }
}

/** What a case said about people goes; that it was there, when and how it ended stays for the figures. */
async function destroyOldCases(db: Executor, now: Date, years: number): Promise<number> {
  const closedBefore = addDays(localDateOf(now), -Math.ceil(years * 365.25));
  let destroyed = 0;
  for (;;) {
    const old = await db
      .selectFrom("cases")
      .select("id")
      .where("closed_on", "<", closedBefore)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom("parties")
            .select("parties.id")
            .whereRef("parties.case_id", "=", "cases.id")
            .where("parties.destroyed_at", "is", null),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            // A case that still runs may need the one it follows from.
            selectFrom("case_links")
              .innerJoin("cases as linked", (join) =>
                join.on((on) =>
                  on.or([
                    on("linked.id", "=", on.ref("case_links.from_case_id")),
                    on("linked.id", "=", on.ref("case_links.to_case_id")),
                  ]),
                ),
              )
              .select("linked.id")
              .where((eb) =>
                eb.or([
                  eb("case_links.from_case_id", "=", eb.ref("cases.id")),
                  eb("case_links.to_case_id", "=", eb.ref("cases.id")),
                ]),
              )
              .where("linked.closed_on", "is", null),
          ),
        ),
      )
      .orderBy("closed_on")
      .limit(BATCH)
      .execute();
    for (const { id } of old) await destroyCase(db, id, now);
    destroyed += old.length;
    if (old.length < BATCH) return destroyed;
  }
}

import { sql } from "kysely";
import type { Executor } from "./client";
import type { CodePurpose, StatusReader } from "./schema/public";
import { keyedHash, newToken, plainCode, readableCode, sameHash, sixDigits, tokenHash } from "./tokens";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long each purpose holds and how often it may be mistyped. */
const CODES: Record<CodePurpose, { holdsFor: number | null; tries: number }> = {
  status: { holdsFor: 10 * MINUTE, tries: 5 },
  "status-subject": { holdsFor: 10 * MINUTE, tries: 5 },
  // Kept by the requester as long as the case runs; 57 bits, and the page has rate limits.
  pickup: { holdsFor: null, tries: 1000 },
  "pickup-subject": { holdsFor: null, tries: 1000 },
  confirm: { holdsFor: null, tries: 1000 },
  identity: { holdsFor: 14 * DAY, tries: 5 },
};

const isPickup = (purpose: CodePurpose): boolean => purpose === "pickup" || purpose === "pickup-subject";

/** The purpose of a code of one reader of the status page: no code of the one opens the page of the other. */
export const codeOf = (purpose: "status" | "pickup", reader: StatusReader): CodePurpose =>
  reader === "subject" ? `${purpose}-subject` : purpose;

interface Issue {
  caseId: string;
  purpose: CodePurpose;
  now: Date;
  /** What it is for beside its purpose, when a case may have several of them: the id of a check. */
  about?: string;
}

/**
 * Issues a code to type: six digits for the status page and identity checks, twelve readable characters for
 * pickup. Earlier codes of the same purpose stop working.
 * @param secret SESSION_SECRET
 * @param code given by the worker, whose mail must read the same when it is repeated
 * @param until when it stops working; left out: as long as its purpose holds
 * @returns the code; only its keyed hash is stored
 */
export async function issueCode(
  db: Executor,
  { secret, until, ...issue }: Issue & { secret: string; code?: string; until?: Date },
): Promise<string> {
  const { caseId, purpose } = issue;
  const code = issue.code ?? (isPickup(purpose) ? readableCode() : sixDigits());
  await db
    .with("withdrawn", (withdrawing) => withdrawal(withdrawing, caseId, purpose))
    .insertInto("codes")
    .values(codeRow(issue, hashOf(secret, issue, code), until))
    .execute();
  return code;
}

const hashOf = (secret: string, { caseId, purpose, about }: Issue, code: string): string =>
  keyedHash(secret, "code", caseId, purpose, ...(about ? [about] : []), plainCode(code));

/**
 * Issues a token for a link. Earlier links keep working: people open the wrong mail.
 * @param token given by the worker, whose mail must read the same when it is repeated
 * @returns the token; only its hash is stored
 */
export async function issueToken(
  db: Executor,
  { token = newToken(), ...issue }: Issue & { token?: string },
): Promise<string> {
  await db
    .insertInto("codes")
    .values(codeRow(issue, tokenHash(token)))
    .execute();
  return token;
}

export type CodeAnswer = "right" | "wrong" | "no-tries-left" | "expired";

/**
 * Tries a code. Each try counts before it is compared, so that tries side by side cannot outrun the count. A
 * status or identity code works once; a pickup code works until a new one is issued.
 */
export async function tryCode(
  db: Executor,
  { secret, code, ...issue }: Issue & { secret: string; code: string },
): Promise<CodeAnswer> {
  const { caseId, purpose, now } = issue;
  const tried = await db
    .updateTable("codes")
    .set({ tries: sql`tries + 1` })
    .where("case_id", "=", caseId)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .returning(["id", "hash", "tries", "expires_at"])
    .executeTakeFirst();
  if (!tried) return "wrong";
  if (tried.expires_at && tried.expires_at <= now) return "expired";
  if (tried.tries > CODES[purpose].tries) return "no-tries-left";
  if (!sameHash(hashOf(secret, issue, code), tried.hash)) return "wrong";
  if (!isPickup(purpose)) {
    const spent = await db
      .updateTable("codes")
      .set({ used_at: now })
      .where("id", "=", tried.id)
      .where("used_at", "is", null)
      .executeTakeFirst();
    if (spent.numUpdatedRows !== 1n) return "wrong";
  }
  return "right";
}

/** How often the code of a purpose may still be mistyped; null when there is none to type. */
export async function triesLeft(db: Executor, caseId: string, purpose: CodePurpose): Promise<number | null> {
  const code = await db
    .selectFrom("codes")
    .select("tries")
    .where("case_id", "=", caseId)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .executeTakeFirst();
  return code ? Math.max(CODES[purpose].tries - code.tries, 0) : null;
}

/** The case a link leads to, or null when the token is unknown or too old. Looking changes nothing. */
export async function findToken(
  db: Executor,
  { purpose, token, now }: { purpose: CodePurpose; token: string; now: Date },
): Promise<{ caseId: string; usedAt: Date | null } | null> {
  const row = await db
    .selectFrom("codes")
    .select(["case_id", "used_at"])
    .where("hash", "=", tokenHash(token))
    .where("purpose", "=", purpose)
    .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now)]))
    .executeTakeFirst();
  return row ? { caseId: row.case_id, usedAt: row.used_at } : null;
}

/** Marks a link as used. Answers whether this was the first time. */
export async function spendToken(
  db: Executor,
  { purpose, token, now }: { purpose: CodePurpose; token: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("codes")
    .set({ used_at: now })
    .where("hash", "=", tokenHash(token))
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Makes all codes of a purpose useless. */
export async function withdrawCodes(db: Executor, caseId: string, purpose: CodePurpose): Promise<void> {
  await withdrawal(db, caseId, purpose).execute();
}

const withdrawal = (db: Pick<Executor, "deleteFrom">, caseId: string, purpose: CodePurpose) =>
  db.deleteFrom("codes").where("case_id", "=", caseId).where("purpose", "=", purpose);

function codeRow({ caseId, purpose, now }: Issue, hash: string, until?: Date) {
  const { holdsFor } = CODES[purpose];
  return {
    id: crypto.randomUUID(),
    case_id: caseId,
    purpose,
    hash,
    created_at: now,
    expires_at: until ?? (holdsFor === null ? null : new Date(now.getTime() + holdsFor)),
  };
}

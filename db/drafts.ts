import type { Executor } from "./client";
import { newToken, tokenHash } from "./tokens";

const DAY = 24 * 60 * 60_000;

export interface Draft {
  id: string;
  body: Record<string, unknown>;
  expiresAt: Date;
}

/**
 * Begins a form. @param days how long it can be resumed (rules: retention.draftDays)
 * @returns the draft and its token, which is nowhere stored
 */
export async function beginDraft(
  db: Executor,
  { body, now, days }: { body: Record<string, unknown>; now: Date; days: number },
): Promise<Draft & { token: string }> {
  const token = newToken();
  const id = crypto.randomUUID();
  const expiresAt = new Date(now.getTime() + days * DAY);
  await db
    .insertInto("drafts")
    .values({
      id,
      token_hash: tokenHash(token),
      body: JSON.stringify(body),
      created_at: now,
      updated_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return { id, token, body, expiresAt };
}

/** The draft behind a link or cookie, or null when there is none (any more). */
export async function findDraft(db: Executor, token: string, now: Date): Promise<Draft | null> {
  const row = await db
    .selectFrom("drafts")
    .select(["id", "body", "expires_at"])
    .where("token_hash", "=", tokenHash(token))
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row ? { id: row.id, body: row.body, expiresAt: row.expires_at } : null;
}

/**
 * Locks the draft until the transaction ends: of two presses on "send" one finds the draft, the other finds
 * that it is gone.
 */
export async function lockDraft(trx: Executor, token: string, now: Date): Promise<Draft | null> {
  const row = await trx
    .selectFrom("drafts")
    .select(["id", "body", "expires_at"])
    .where("token_hash", "=", tokenHash(token))
    .where("expires_at", ">", now)
    .forUpdate()
    .executeTakeFirst();
  return row ? { id: row.id, body: row.body, expiresAt: row.expires_at } : null;
}

/** Saves what was typed. Answers false when the draft is gone. */
export async function saveDraft(
  db: Executor,
  { id, body, now }: { id: string; body: Record<string, unknown>; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("drafts")
    .set({ body: JSON.stringify(body), updated_at: now })
    .where("id", "=", id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The form was sent or thrown away. Its files must have moved to a case, or the night sweeps them up. */
export async function endDraft(db: Executor, id: string): Promise<void> {
  await db.deleteFrom("drafts").where("id", "=", id).execute();
}

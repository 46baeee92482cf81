import { sql } from "kysely";
import type { Executor } from "./client";
import type { StatusReader } from "./schema/public";
import { newToken, tokenHash } from "./tokens";

const MINUTE = 60_000;

export interface RequesterSession {
  caseId: string;
  reader: StatusReader;
  expiresAt: Date;
  /** The pickup code was given: downloads are open. */
  mayDownload: boolean;
}

/** Opens the status page of one case, after the e-mailed code. @returns the token for the cookie */
export async function openRequesterSession(
  db: Executor,
  {
    caseId,
    reader = "requester",
    now,
    minutes = 60,
  }: { caseId: string; reader?: StatusReader; now: Date; minutes?: number },
): Promise<string> {
  const token = newToken();
  await db
    .insertInto("requester_sessions")
    .values({
      token_hash: tokenHash(token),
      case_id: caseId,
      reader,
      created_at: now,
      expires_at: new Date(now.getTime() + minutes * MINUTE),
    })
    .execute();
  return token;
}

/** Longest a session lasts, however often it is used. */
const LONGEST = 8 * 60 * MINUTE;

/** The session is in use: it ends so many minutes from now, or at its last hour. */
export async function prolongRequesterSession(
  db: Executor,
  token: string,
  { now, minutes = 60 }: { now: Date; minutes?: number },
): Promise<void> {
  await db
    .updateTable("requester_sessions")
    .set((eb) => ({
      expires_at: sql`least(${new Date(now.getTime() + minutes * MINUTE)}::timestamptz,
        ${eb.ref("created_at")} + make_interval(secs => ${LONGEST / 1000}))`,
    }))
    .where("token_hash", "=", tokenHash(token))
    .where("expires_at", ">", now)
    .execute();
}

/** The session behind a cookie, or null. */
export async function findRequesterSession(
  db: Executor,
  token: string,
  now: Date,
): Promise<RequesterSession | null> {
  const row = await db
    .selectFrom("requester_sessions")
    .select(["case_id", "reader", "expires_at", "pickup_at"])
    .where("token_hash", "=", tokenHash(token))
    .where("expires_at", ">", now)
    .executeTakeFirst();
  if (!row) return null;
  const { case_id: caseId, reader, expires_at: expiresAt } = row;
  return { caseId, reader, expiresAt, mayDownload: row.pickup_at !== null };
}

/** The pickup code was right. */
export async function openDownloads(db: Executor, token: string, now: Date): Promise<void> {
  await db
    .updateTable("requester_sessions")
    .set({ pickup_at: now })
    .where("token_hash", "=", tokenHash(token))
    .where("expires_at", ">", now)
    .execute();
}

export async function closeRequesterSession(db: Executor, token: string): Promise<void> {
  await db.deleteFrom("requester_sessions").where("token_hash", "=", tokenHash(token)).execute();
}

/** Ends every session of a reader on a case: their address changed, or they got a new pickup code. */
export async function closeSessionsOfCase(db: Executor, caseId: string, reader: StatusReader): Promise<void> {
  await db
    .deleteFrom("requester_sessions")
    .where("case_id", "=", caseId)
    .where("reader", "=", reader)
    .execute();
}

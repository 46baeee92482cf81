import type { Executor } from "../../db/client";

export interface StaffSession {
  id: string;
  startedAt: Date;
  lastSeenAt: Date;
  address: string | null;
  browser: string | null;
}

/** The sessions of one person that still hold and opened the desk, the last used first. */
export async function findSessions(db: Executor, staffId: string, now: Date): Promise<StaffSession[]> {
  const rows = await db
    .selectFrom("session")
    .select(["id", "createdAt", "updatedAt", "ipAddress", "userAgent"])
    .where("userId", "=", staffId)
    .where("expiresAt", ">", now)
    .where("secondFactorAt", "is not", null)
    .orderBy("updatedAt", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    startedAt: row.createdAt,
    lastSeenAt: row.updatedAt,
    address: row.ipAddress,
    browser: row.userAgent,
  }));
}

/** Ends one session, when it is this person's own. */
export async function endSession(db: Executor, staffId: string, sessionId: string): Promise<void> {
  await db.deleteFrom("session").where("userId", "=", staffId).where("id", "=", sessionId).execute();
}

/** Ends every session of a person, or every one but the one in use. */
export async function endSessions(db: Executor, staffId: string, except?: string): Promise<void> {
  await db
    .deleteFrom("session")
    .where("userId", "=", staffId)
    .$if(except !== undefined, (query) => query.where("id", "<>", except ?? ""))
    .execute();
}

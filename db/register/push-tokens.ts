import type { Executor } from "../client";

export interface PushToken {
  id: string;
  name: string;
  createdBy: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

export async function keepPushToken(
  db: Executor,
  { name, hash, by, now }: { name: string; hash: string; by: string; now: Date },
): Promise<void> {
  await db
    .insertInto("relation_push_tokens")
    .values({ id: crypto.randomUUID(), name, token_hash: hash, created_by: by, created_at: now })
    .execute();
}

/** Notes that it is used. @returns its id, or null when nobody has it or it was revoked */
export async function recognisePushToken(db: Executor, hash: string, now: Date): Promise<string | null> {
  const used = await db
    .updateTable("relation_push_tokens")
    .set({ last_used_at: now })
    .where("token_hash", "=", hash)
    .where("revoked_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return used?.id ?? null;
}

export async function revokePushToken(db: Executor, id: string, now: Date): Promise<void> {
  await db
    .updateTable("relation_push_tokens")
    .set({ revoked_at: now })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .execute();
}

/** Those that work first, then those that did; with the name of who made each. */
export async function findPushTokens(db: Executor): Promise<PushToken[]> {
  const rows = await db
    .selectFrom("relation_push_tokens as token")
    .leftJoin("staff", "staff.id", "token.created_by")
    .select(["token.id", "token.name", "token.created_at", "token.last_used_at", "token.revoked_at"])
    .select("staff.name as maker")
    .orderBy("token.revoked_at", (order) => order.desc().nullsFirst())
    .orderBy("token.created_at", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdBy: row.maker ?? "",
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }));
}

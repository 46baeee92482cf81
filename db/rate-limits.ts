import { sql } from "kysely";
import type { Executor } from "./client";
import { keyedHash } from "./tokens";

/** At most so many times within a window of so many milliseconds. The name keeps limits apart. */
export interface Limit {
  name: string;
  most: number;
  windowMs: number;
}

interface Countable {
  /** An address, a network, an account. */
  subject: string;
  /** SESSION_SECRET */
  secret: string;
  now: Date;
}

export interface Counted {
  within: boolean;
  /** When counting starts anew. */
  resetsAt: Date;
}

/**
 * Counts one more for a subject and says whether that is still within the limit. The table holds keyed hashes,
 * so that it says nothing about whom it counted. Windows lie fixed on the clock.
 */
export async function countTowards(
  db: Executor,
  limit: Limit,
  { subject, secret, now }: Countable,
): Promise<Counted> {
  const windowStart = new Date(Math.floor(now.getTime() / limit.windowMs) * limit.windowMs);
  const row = await db
    .insertInto("rate_limits")
    .values({
      key: keyOf(limit, subject, secret),
      window_start: windowStart,
      count: 1,
      expires_at: new Date(windowStart.getTime() + limit.windowMs),
    })
    .onConflict((conflict) =>
      conflict.columns(["key", "window_start"]).doUpdateSet({ count: sql`rate_limits.count + 1` }),
    )
    .returning(["count", "expires_at"])
    .executeTakeFirstOrThrow();
  return { within: row.count <= limit.most, resetsAt: row.expires_at };
}

/** Counting begins anew for a subject that proved to be in good faith. */
export async function forgive(
  db: Executor,
  limits: readonly Limit[],
  { subject, secret }: Omit<Countable, "now">,
): Promise<void> {
  const keys = limits.map((limit) => keyOf(limit, subject, secret));
  await db.deleteFrom("rate_limits").where("key", "in", keys).execute();
}

const keyOf = (limit: Limit, subject: string, secret: string): string =>
  keyedHash(secret, "limit", limit.name, subject);

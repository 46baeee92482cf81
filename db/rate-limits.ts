import { sql } from "kysely";
import type { Executor } from "./client";
import { keyedHash } from "./tokens";

/** At most so many times within a window of so many milliseconds. The name keeps limits apart. */
export interface Limit {
  name: string;
  most: number;
  windowMs: number;
}

export interface Counted {
  within: boolean;
  /** When counting starts anew. */
  resetsAt: Date;
}

/**
 * Counts one more for a subject (an address, a network) and says whether that is still within the limit. The
 * table holds keyed hashes, so that it says nothing about whom it counted. Windows lie fixed on the clock.
 * @param secret SESSION_SECRET
 */
export async function countTowards(
  db: Executor,
  limit: Limit,
  { subject, secret, now }: { subject: string; secret: string; now: Date },
): Promise<Counted> {
  const windowStart = new Date(Math.floor(now.getTime() / limit.windowMs) * limit.windowMs);
  const row = await db
    .insertInto("rate_limits")
    .values({
      key: keyedHash(secret, "limit", limit.name, subject),
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

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
  { subject, ...when }: Countable,
): Promise<Counted> {
  const [counted] = await countEach(db, [[limit, subject]], when);
  if (!counted) throw new Error("nothing was counted");
  return counted;
}

/**
 * The same for several limits, each of another name, in one statement. Every one is counted, whatever the others
 * say. @returns in no order
 */
export async function countEach(
  db: Executor,
  counts: readonly [Limit, subject: string][],
  { secret, now }: Omit<Countable, "subject">,
): Promise<Counted[]> {
  const limits = new Map(counts.map(([limit, subject]) => [keyOf(limit, subject, secret), limit]));
  const rows = await db
    .insertInto("rate_limits")
    .values(
      [...limits].map(([key, { windowMs }]) => {
        const window_start = windowStart(windowMs, now);
        const expires_at = new Date(window_start.getTime() + windowMs);
        return { key, window_start, count: 1, expires_at };
      }),
    )
    .onConflict((conflict) =>
      conflict.columns(["key", "window_start"]).doUpdateSet({ count: sql`rate_limits.count + 1` }),
    )
    .returning(["key", "count", "expires_at"])
    .execute();
  return rows.map(({ key, count, expires_at }) => ({
    within: count <= (limits.get(key)?.most ?? 0),
    resetsAt: expires_at,
  }));
}

/** What was counted in this window so far; counts nothing itself. */
export async function countOf(
  db: Executor,
  limit: Limit,
  { subject, secret, now }: Countable,
): Promise<number> {
  const row = await db
    .selectFrom("rate_limits")
    .select("count")
    .where("key", "=", keyOf(limit, subject, secret))
    .where("window_start", "=", windowStart(limit.windowMs, now))
    .executeTakeFirst();
  return row?.count ?? 0;
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

const windowStart = (windowMs: number, now: Date): Date =>
  new Date(Math.floor(now.getTime() / windowMs) * windowMs);

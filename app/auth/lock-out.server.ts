import { createHmac } from "node:crypto";
import { sql } from "kysely";
import type { Executor } from "../../db/client";

const MINUTE = 60_000;

/** How many sign-ins may fail within the window before the next is refused unseen. */
const LIMITS = {
  "account-from-network": { tries: 5, window: 15 * MINUTE },
  account: { tries: 20, window: 60 * MINUTE },
  network: { tries: 60, window: 60 * MINUTE },
} as const;
type Scope = keyof typeof LIMITS;

interface Attempt {
  email: string;
  clientAddress: string;
  /** SESSION_SECRET: the table holds keyed hashes, not addresses. */
  secret: string;
  now: Date;
}

/**
 * Counts an attempt before the password is looked at, so that attempts side by side cannot outrun the count.
 * @returns the moment from which this account may be tried again, or null when it may be tried now
 */
export async function beginAttempt(db: Executor, attempt: Attempt): Promise<Date | null> {
  let lockedUntil: Date | null = null;
  for (const { scope, key } of keysOf(attempt)) {
    const { tries, window } = LIMITS[scope];
    const { count, expires_at } = await countUp(db, key, window, attempt.now);
    if (count > tries && (lockedUntil === null || expires_at > lockedUntil)) lockedUntil = expires_at;
  }
  return lockedUntil;
}

/** A good password clears what this person mistyped; other people on the network keep their own count. */
export async function forgiveAttempts(db: Executor, attempt: Attempt): Promise<void> {
  const keys = keysOf(attempt)
    .filter(({ scope }) => scope !== "network")
    .map(({ key }) => key);
  await db.deleteFrom("rate_limits").where("key", "in", keys).execute();
}

function keysOf({ email, clientAddress, secret }: Attempt): { scope: Scope; key: string }[] {
  const account = email.trim().toLowerCase();
  const keyed = (scope: Scope, ...parts: string[]) => ({
    scope,
    key: createHmac("sha256", secret)
      .update(JSON.stringify(["sign-in", scope, ...parts]))
      .digest("hex"),
  });
  return [
    keyed("account-from-network", account, clientAddress),
    keyed("account", account),
    keyed("network", clientAddress),
  ];
}

/** Windows lie fixed on the clock, so that counting is one statement. */
async function countUp(db: Executor, key: string, window: number, now: Date) {
  const windowStart = new Date(Math.floor(now.getTime() / window) * window);
  return db
    .insertInto("rate_limits")
    .values({
      key,
      window_start: windowStart,
      count: 1,
      expires_at: new Date(windowStart.getTime() + window),
    })
    .onConflict((conflict) =>
      conflict.columns(["key", "window_start"]).doUpdateSet({ count: sql`rate_limits.count + 1` }),
    )
    .returning(["count", "expires_at"])
    .executeTakeFirstOrThrow();
}

import type { Executor } from "../../db/client";
import { countTowards, forgive, type Limit } from "../../db/rate-limits";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How many sign-ins may fail within the window before the next is refused unseen. */
const ACCOUNT_FROM_NETWORK: Limit = { name: "sign-in-account-from-network", most: 5, windowMs: 15 * MINUTE };
const ACCOUNT: Limit = { name: "sign-in-account", most: 20, windowMs: HOUR };
const NETWORK: Limit = { name: "sign-in-network", most: 60, windowMs: HOUR };

/** The same for codes, by whoever knows the password already: a code is one of a million, three of which hold. */
const CODES: Limit[] = [
  { name: "second-factor", most: 5, windowMs: 15 * MINUTE },
  { name: "second-factor-day", most: 25, windowMs: 24 * HOUR },
];

interface Attempt {
  email: string;
  clientAddress: string;
  /** SESSION_SECRET */
  secret: string;
  now: Date;
}

/**
 * Counts an attempt before the password is looked at, so that attempts side by side cannot outrun the count.
 * @returns the moment from which this account may be tried again, or null when it may be tried now
 */
export async function beginAttempt(db: Executor, attempt: Attempt): Promise<Date | null> {
  return lastOf([
    await lockedBy(db, ACCOUNT_FROM_NETWORK, fromNetwork(attempt), attempt),
    await lockedBy(db, ACCOUNT, accountOf(attempt), attempt),
    await lockedBy(db, NETWORK, attempt.clientAddress, attempt),
  ]);
}

/** A good password clears what this person mistyped; other people on the network keep their own count. */
export async function forgiveAttempts(db: Executor, attempt: Attempt): Promise<void> {
  await forgive(db, [ACCOUNT_FROM_NETWORK], { ...attempt, subject: fromNetwork(attempt) });
  await forgive(db, [ACCOUNT], { ...attempt, subject: accountOf(attempt) });
}

interface CodeAttempt {
  staffId: string;
  secret: string;
  now: Date;
}

/** Counts a code before it is looked at. @returns as beginAttempt */
export async function beginCode(db: Executor, attempt: CodeAttempt): Promise<Date | null> {
  const locks: (Date | null)[] = [];
  for (const limit of CODES) locks.push(await lockedBy(db, limit, attempt.staffId, attempt));
  return lastOf(locks);
}

export const forgiveCodes = (db: Executor, { staffId, secret }: CodeAttempt): Promise<void> =>
  forgive(db, CODES, { subject: staffId, secret });

async function lockedBy(
  db: Executor,
  limit: Limit,
  subject: string,
  { secret, now }: Pick<Attempt, "secret" | "now">,
): Promise<Date | null> {
  const { within, resetsAt } = await countTowards(db, limit, { subject, secret, now });
  return within ? null : resetsAt;
}

const accountOf = ({ email }: Attempt): string => email.trim().toLowerCase();
const fromNetwork = (attempt: Attempt): string => JSON.stringify([accountOf(attempt), attempt.clientAddress]);

const lastOf = (locks: (Date | null)[]): Date | null =>
  locks.reduce((last, lock) => (lock && (!last || lock > last) ? lock : last), null);

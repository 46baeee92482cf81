import type { Kysely } from "kysely";
import type { Executor } from "../../../db/client";
import { normaliseEmail } from "../../../db/content/parties";
import { recordEffects } from "../../../db/effects";
import { findForSignIn } from "../../../db/queries/status";
import { countEach, type Limit } from "../../../db/rate-limits";
import type { Database } from "../../../db/schema";

const HOUR = 60 * 60 * 1000;

/** Counted by what was typed, so that a limit says nothing about what exists. */
const PER_REFERENCE: Limit = { name: "status-code-reference", most: 5, windowMs: HOUR };
const PER_ADDRESS: Limit = { name: "status-code-address", most: 10, windowMs: HOUR };
const PER_NETWORK: Limit = { name: "status-code-network", most: 40, windowMs: HOUR };

export interface CodeRequest {
  /** In its one spelling. */
  reference: string;
  email: string;
  now: Date;
  /** SESSION_SECRET. */
  secret: string;
  network: string;
}

/**
 * Has a code mailed to the requester of a case. Whether there is such a case, and whether this is its address,
 * shows neither in the answer nor in the work that is done for it.
 * @returns false when a limit was reached
 */
export async function requestCode(db: Kysely<Database>, wanted: CodeRequest): Promise<boolean> {
  const { reference, email, now, secret, network } = wanted;
  const limits: [Limit, string][] = [
    [PER_REFERENCE, reference],
    [PER_ADDRESS, normaliseEmail(email)],
    [PER_NETWORK, network],
  ];
  const counted = await countEach(db, limits, { secret, now });
  if (counted.some(({ within }) => !within)) return false;
  const found = await findForSignIn(db, reference, email);
  if (found) await db.transaction().execute((trx) => recordCode(trx, found));
  else await pretend(db);
  return true;
}

type Found = NonNullable<Awaited<ReturnType<typeof findForSignIn>>>;

async function recordCode(trx: Executor, { id: caseId, version: seq, reader }: Found): Promise<void> {
  const effect = { type: "send-code", key: `code:${crypto.randomUUID()}`, reader } as const;
  await recordEffects(trx, [{ caseId, seq, effect }]);
}

class Pretended extends Error {}

/** The same statements for a case that does not exist, undone: references to cases are checked at the end only. */
async function pretend(db: Kysely<Database>): Promise<void> {
  const pretending = db.transaction().execute(async (trx) => {
    await recordCode(trx, { id: crypto.randomUUID(), version: 1, reader: "requester" });
    throw new Pretended();
  });
  await pretending.catch((error) => {
    if (!(error instanceof Pretended)) throw error;
  });
}

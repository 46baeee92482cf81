import type { Executor } from "../../../db/client";
import { codeOf, tryCode } from "../../../db/codes";
import { casesLinkedBy } from "../../../db/queries/linked-cases";
import { findForSignIn } from "../../../db/queries/status";
import { countTowards, type Limit } from "../../../db/rate-limits";
import { openRequesterSession } from "../../../db/requester-sessions";
import { confirmByCode } from "../intake/confirm-by-code.server";

const HOUR = 60 * 60 * 1000;
/** Beside the five tries of each code: nobody tries many cases from one place. */
const TRIES_PER_NETWORK: Limit = { name: "status-try-network", most: 60, windowMs: HOUR };

export interface StatusSignIn {
  /** In its one spelling. */
  reference: string;
  email: string;
  code: string;
  now: Date;
  /** SESSION_SECRET. */
  secret: string;
  network: string;
}

/**
 * Opens the status page with the mailed code, which also proves the address. A wrong code, one that expired, one
 * try too many and a case that is not there are one and the same answer.
 * @returns the token for the cookie, or null; "too-often" when this network tried too much
 */
export async function openStatus(db: Executor, wanted: StatusSignIn): Promise<string | null | "too-often"> {
  const { reference, email, code, now, secret, network } = wanted;
  const counted = await countTowards(db, TRIES_PER_NETWORK, { subject: network, secret, now });
  if (!counted.within) return "too-often";
  const found = await findForSignIn(db, reference, email);
  const caseId = found?.id ?? crypto.randomUUID();
  const answer = await tryCode(db, {
    caseId,
    purpose: codeOf("status", found?.reader ?? "requester"),
    now,
    secret,
    code,
  });
  if (answer !== "right" || !found) return null;
  if (found.reader === "subject")
    return openRequesterSession(db, { caseId: found.id, reader: "subject", now });
  for (const id of await casesLinkedBy(db, found.id, ["same-form"])) await confirmByCode(db, id, now);
  return openRequesterSession(db, { caseId: found.id, now });
}

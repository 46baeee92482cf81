import type { Executor } from "../../../db/client";
import { codeOf, tryCode } from "../../../db/codes";
import { countTowards, type Limit } from "../../../db/rate-limits";
import { openDownloads } from "../../../db/requester-sessions";
import type { StatusReader } from "../../../db/schema/public";

const HOUR = 60 * 60 * 1000;
const PER_CASE: Limit = { name: "pickup-case", most: 10, windowMs: HOUR };

interface PickupAttempt {
  /** The cases of this session: the code of a form holds for all that came of it. */
  caseIds: string[];
  /** The session's. */
  token: string;
  code: string;
  reader: StatusReader;
  now: Date;
  /** SESSION_SECRET. */
  secret: string;
}

/** Opens downloads for this session with the code that was shown when the request was sent. */
export async function enterPickupCode(
  db: Executor,
  { caseIds, token, code, reader, now, secret }: PickupAttempt,
): Promise<"right" | "wrong" | "too-often"> {
  const [first = ""] = caseIds;
  const { within } = await countTowards(db, PER_CASE, { subject: first, secret, now });
  if (!within) return "too-often";
  for (const caseId of caseIds) {
    const answer = await tryCode(db, { caseId, purpose: codeOf("pickup", reader), now, secret, code });
    if (answer !== "right") continue;
    await openDownloads(db, token, now);
    return "right";
  }
  return "wrong";
}

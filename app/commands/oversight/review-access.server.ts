import {
  findDecisions,
  findDueReview,
  keepDecision,
  keepReviewSigned,
  lockReview,
} from "../../../db/access-review/reviews";
import { findAccess } from "../../../db/access-review/seen";
import { inTransaction } from "../../../db/dispatch";
import type { AccessDecision } from "../../../db/schema/access";
import type { Quarter } from "../../../workflows/quarters";
import { closeAccount } from "../admin/change-staff.server";
import { type Desk, readerOf } from "../desk.server";

export interface DecideAccess {
  quarter: Quarter;
  staffId: string;
  decision: AccessDecision;
  /** Needed to change or close. */
  remark: string;
}

export type AccessDecided =
  | "recorded"
  /** It is the reviewer's own. */
  | "own"
  | "remark-missing"
  | "last-administrator"
  /** The account is closed or does not exist, or the review of this quarter is not the one that waits. */
  | "gone";

/**
 * Records what a reviewer decided of somebody's access, with what they saw; never of their own. Closing happens at
 * once, changing is an administrator's. Whoever decides again before the review is signed, replaces it.
 */
export async function decideAccess(
  desk: Desk,
  { quarter, staffId, decision, remark }: DecideAccess,
): Promise<AccessDecided> {
  const { db, now, actor } = desk;
  if (staffId === actor.id) return "own";
  if (decision !== "keep" && remark === "") return "remark-missing";
  return inTransaction(db, async (trx) => {
    await lockReview(trx);
    if ((await findDueReview(trx, now))?.quarter !== quarter) return "gone";
    const person = (await findAccess(trx, readerOf(desk), quarter)).find(({ id }) => id === staffId);
    if (!person || person.closedAt) return "gone";
    if (decision === "close" && (await closeAccount(trx, { staffId, now })) === "last-administrator") {
      return "last-administrator";
    }
    const kept = { quarter, staffId, decision, remark: remark || null, seen: person.seen };
    await keepDecision(trx, { ...kept, by: actor.id, at: now });
    return "recorded";
  });
}

export type AccessReviewSigned = "signed" | "undecided" | "gone";

/** Signs the review of a quarter, once everybody with an open account was decided about. */
export async function signAccessReview(desk: Desk, quarter: Quarter): Promise<AccessReviewSigned> {
  const { db, now, actor } = desk;
  return inTransaction(db, async (trx) => {
    await lockReview(trx);
    if ((await findDueReview(trx, now))?.quarter !== quarter) return "gone";
    const decisions = await findDecisions(trx, quarter);
    const decided = new Set(decisions.map(({ staffId }) => staffId));
    const people = await findAccess(trx, readerOf(desk), quarter);
    if (people.some(({ id, closedAt }) => !closedAt && !decided.has(id))) return "undecided";
    const ids = decisions.map(({ id }) => id);
    return (await keepReviewSigned(trx, { quarter, decisions: ids, by: actor.id, at: now }))
      ? "signed"
      : "gone";
  });
}

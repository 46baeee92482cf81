import type { Executor } from "../../../db/client";
import { keepContent } from "../../../db/content/keep";
import { findLetter, letterHash } from "../../../db/content/letters";
import { CaseRejected, type LockedCase } from "../../../db/dispatch";
import type { Clearance } from "../../../workflows/letters";
import { mayBeSent } from "../../../workflows/letters";
import { findCaseFacts } from "../../letters/case-facts.server";
import { LetterBlocked } from "../../letters/compose.server";
import { checkProposal } from "../../letters/decision/check-proposal.server";
import { proposedDecision } from "../../letters/decision/proposed-decision.server";
import { type CaseForm, type Desk, record } from "../desk.server";
import { deliveredFiles } from "../handling/delivered-files.server";
import { proposalHash } from "../handling/proposal-hash";
import { fixProse, fixProseIfAny } from "../prose.server";

export interface ApproveDecision extends CaseForm {
  /** The hash that stood on the page: what the approver read. */
  hash: string;
  /** Each flagged place that may stay, with the reason. */
  clearances: Clearance[];
  /** The approver agreed apart that the answer goes to a representative. */
  routeApproved?: boolean;
  /** Facts that show abuse, for a refusal on GDPR 12(5). */
  abuseShownBy?: string;
}

/**
 * Signs exactly what was read. What is stored is hashed again, so that a letter, decision or file changed
 * behind the workflow's back is refused as something else.
 * @throws LetterBlocked while a flagged place has no reason, and what record() throws
 */
export function approveDecision(desk: Desk, form: ApproveDecision) {
  const { caseId, clearances, routeApproved = false, abuseShownBy } = form;
  return record(desk, form, async (trx, current) => {
    if ((await storedHash(trx, current)) !== form.hash) {
      throw new CaseRejected("approved-something-else", caseId, "DecisionApproved");
    }
    const checks = await checkProposal(trx, await findCaseFacts(trx, caseId), clearances, desk.now);
    if (!mayBeSent(checks)) throw new LetterBlocked(checks);
    if (clearances.length > 0) {
      const body = { letterId: current.snapshot.context.proposal?.letterId, clearances };
      const place = { caseId, station: "approval", kind: "clearances" } as const;
      await keepContent(trx, { ...place, body, createdBy: desk.actor.id, frozen: true });
    }
    return {
      type: "DecisionApproved",
      hash: form.hash,
      routeApproved,
      abuseShownBy: await fixProseIfAny(trx, desk, {
        caseId,
        station: "approval",
        kind: "abuse",
        text: abuseShownBy,
      }),
    };
  });
}

/** Sends a proposal back to its handler, with the reason. */
export function returnDecision(desk: Desk, form: CaseForm & { reason: string }) {
  const { caseId } = form;
  return record(desk, form, async (trx) => {
    const reason = { caseId, station: "approval", kind: "return-reason", text: form.reason } as const;
    return { type: "DecisionReturned", reason: await fixProse(trx, desk, reason) };
  });
}

/** The hash over decision, letter and files as they are stored now; null when there is no proposal. */
async function storedHash(trx: Executor, current: LockedCase): Promise<string | null> {
  const { proposal } = current.snapshot.context;
  const letter = proposal && (await findLetter(trx, current.id, proposal.letterId));
  if (!letter || letter.subject === null || letter.html === null || letter.text === null) return null;
  const decision = await proposedDecision(trx, current.id);
  if (!decision) return null;
  const { subject, html, text } = letter;
  const files = await deliveredFiles(trx, current.id, decision.draft);
  return proposalHash({ decision: decision.hash, letter: letterHash({ subject, html, text }), files });
}

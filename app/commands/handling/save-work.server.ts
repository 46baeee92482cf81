import type { Executor } from "../../../db/client";
import { CaseMoved, CaseRejected, type LockedCase } from "../../../db/dispatch";
import { findCaseFacts } from "../../letters/case-facts.server";
import type { DecisionDraft } from "../../letters/decision/draft";
import { currentDraftHash, findDraft, storeDraft } from "../../letters/decision/stored-draft.server";
import { type CaseFact, type CaseForm, type Desk, record } from "../desk.server";

export interface DraftForm extends CaseForm {
  /** Hash of the draft that the form was drawn from; null when there was none yet. */
  draftHash: string | null;
  /** The parts of the draft that this form holds; the others stay as they are. */
  part: Partial<DecisionDraft>;
}

/**
 * Saves what the handler worked out so far. A draft is edited freely; once proposed, the proposal is withdrawn
 * first, because approval covers exactly what was read.
 */
export function saveWork(desk: Desk, form: DraftForm) {
  return record(desk, form, async (trx, current) => {
    const events = withdrawnFirst(current);
    await writePart(trx, desk, form);
    return events;
  });
}

/** Saves the parts of a form into the stored draft. Throws CaseMoved when another person saved meanwhile. */
export async function writePart(trx: Executor, desk: Desk, form: DraftForm): Promise<DecisionDraft> {
  const { caseId, part, draftHash } = form;
  if ((await currentDraftHash(trx, caseId)) !== draftHash) throw new CaseMoved(caseId);
  const { draft } = await findDraft(trx, await findCaseFacts(trx, caseId));
  const changed = { ...draft, ...part };
  await storeDraft(trx, { caseId, draft: changed, by: desk.actor.id });
  return changed;
}

/** Ends a proposal before anything in it changes. Throws CaseRejected when the answer was given already. */
function withdrawnFirst(current: LockedCase): CaseFact[] {
  const { closedAs, replyGivenOn, proposal } = current.snapshot.context;
  if (closedAs || replyGivenOn) throw new CaseRejected("not-now", current.id, "DecisionProposed");
  return proposal ? [{ type: "ProposalWithdrawn" }] : [];
}

import type { Executor } from "../../../db/client";
import { keepContent } from "../../../db/content/keep";
import { keepParties, partiesOf, rewriteParty } from "../../../db/content/parties";
import { CaseRejected } from "../../../db/dispatch";
import { kindOf, type Outcome } from "../../../workflows/kinds";
import { type Clearance, isAbuse } from "../../../workflows/letters";
import { type CaseFacts, findCaseFacts } from "../../letters/case-facts.server";
import {
  type ComposedLetter,
  composeLetter,
  mustBeProposable,
  mustBeSendable,
} from "../../letters/compose.server";
import {
  answerRoute,
  decisionLetter,
  outcomeOf,
  somethingWithheld,
} from "../../letters/decision/decision-letter";
import type { DecisionDraft, DraftRecipient } from "../../letters/decision/draft";
import { promises } from "../../letters/decision/execution-items";
import { findDraft } from "../../letters/decision/stored-draft.server";
import { freezeLetter } from "../../letters/freeze.server";
import { type Desk, record } from "../desk.server";
import { fixProseIfAny } from "../prose.server";
import { deliveredFiles } from "./delivered-files.server";
import { proposalHash } from "./proposal-hash";
import { type DraftForm, writePart } from "./save-work.server";
import { validUntil } from "./valid-until";

export interface ProposeDecision extends DraftForm {
  /** For kinds that nobody else signs: the proposer clears what was flagged. */
  clearances: Clearance[];
}

/**
 * Puts a decision before the person who signs it: the draft becomes content that cannot change, the letter is
 * frozen, and one hash covers both and the files.
 * @throws LetterBlocked and what record() throws
 */
export async function proposeDecision(desk: Desk, form: ProposeDecision) {
  const { caseId } = form;
  const facts = await findCaseFacts(desk.db, caseId);
  const draft: DecisionDraft = { ...(await findDraft(desk.db, facts)).draft, ...form.part };
  const outcome = outcomeOf(facts, draft);
  if (outcome === null) throw new CaseRejected("outcome-not-for-this-kind", caseId, "DecisionProposed");
  const letter = await drawDecision(desk, facts, draft, form.clearances);
  return record(desk, form, async (trx, current) => {
    await writePart(trx, desk, form);
    const by = desk.actor.id;
    const place = { caseId, station: "handling", createdBy: by, frozen: true } as const;
    const decision = await keepContent(trx, { ...place, kind: "decision", body: { ...draft, outcome } });
    const frozen = await freezeLetter(trx, letter, { caseId, by, now: desk.now });
    const files = await deliveredFiles(trx, caseId, draft);
    await keepRecipients(trx, caseId, draft.recipients);
    return {
      type: "DecisionProposed",
      outcome,
      decision,
      letterId: frozen.letterId,
      hash: proposalHash({ decision: decision.hash, letter: frozen.hash, files }),
      somethingWithheld: gives(outcome) && somethingWithheld(draft),
      lateRefusalReason: await fixProseIfAny(trx, desk, {
        caseId,
        station: "handling",
        kind: "late-refusal-reason",
        text: draft.lateRefusalReason,
      }),
      abusive: outcome === "refused" && draft.refusalGrounds.some(isAbuse),
      answerTo: answerRoute(facts, draft, outcome),
      ...promises(facts, draft, outcome),
      validUntil: validUntil(current.row.due_date, current.rules, desk.now),
    };
  });
}

const gives = (outcome: Outcome) => outcome === "granted" || outcome === "partial";

async function drawDecision(
  desk: Desk,
  facts: CaseFacts,
  draft: DecisionDraft,
  clearances: Clearance[],
): Promise<ComposedLetter> {
  const order = decisionLetter(desk, facts, draft, clearances);
  if (order === null) throw new CaseRejected("outcome-not-for-this-kind", facts.row.id, "DecisionProposed");
  const letter = await composeLetter(desk, facts, order);
  const someoneSigns = kindOf(facts.row.kind).approvedBy !== null;
  return someoneSigns ? mustBeProposable(letter) : mustBeSendable(letter);
}

/** Recipients become parties of the case under the ids that the event names. */
async function keepRecipients(trx: Executor, caseId: string, recipients: DraftRecipient[]): Promise<void> {
  const parties = await partiesOf(trx, caseId);
  const known = new Set(parties.filter((party) => party.role === "recipient").map((party) => party.id));
  for (const { id, name, email, address } of recipients) {
    const details = { name, email, address };
    if (known.has(id)) await rewriteParty(trx, { caseId, partyId: id, ...details });
    else await keepParties(trx, [{ id, caseId, role: "recipient", ...details }]);
  }
}

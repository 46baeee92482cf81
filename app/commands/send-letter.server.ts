import type { Executor } from "../../db/client";
import type { Dispatched, LockedCase } from "../../db/dispatch";
import type { CaseLetter } from "../../workflows/effects";
import { type CaseFacts, findCaseFacts } from "../letters/case-facts.server";
import {
  type ComposedLetter,
  composeLetter,
  type LetterOrder,
  mustBeSendable,
} from "../letters/compose.server";
import { freezeLetter } from "../letters/freeze.server";
import { type CaseFact, type CaseForm, type Desk, record } from "./desk.server";

/** Draws a letter for a case as it stands, without storing it. The preview of every form asks for this. */
export async function drawLetter<Name extends CaseLetter>(
  desk: Desk,
  caseId: string,
  order: (facts: CaseFacts) => LetterOrder<Name>,
): Promise<ComposedLetter> {
  const facts = await findCaseFacts(desk.db, caseId);
  return composeLetter(desk, facts, order(facts));
}

/**
 * Records an event that sends a letter which nobody else signs: drawn and checked before the case is locked,
 * frozen in the same transaction as its event.
 * @throws LetterBlocked and what record() throws
 */
export async function recordWithLetter<Name extends CaseLetter>(
  desk: Desk,
  form: CaseForm,
  order: (facts: CaseFacts) => LetterOrder<Name>,
  decide: (trx: Executor, letterId: string, current: LockedCase) => Promise<CaseFact | CaseFact[]>,
): Promise<Dispatched> {
  const letter = mustBeSendable(await drawLetter(desk, form.caseId, order));
  return record(desk, form, async (trx, current) => {
    const { letterId } = await freezeLetter(trx, letter, {
      caseId: form.caseId,
      by: desk.actor.id,
      now: desk.now,
    });
    return decide(trx, letterId, current);
  });
}

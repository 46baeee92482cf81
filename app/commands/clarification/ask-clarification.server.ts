import { keepContent } from "../../../db/content/keep";
import { pauseAccepted } from "../../../workflows/clock";
import { addDays, localDateOf } from "../../../workflows/deadlines";
import { kindOf } from "../../../workflows/kinds";
import type { Clearance, OverviewRow, Words } from "../../../workflows/letters";
import type { CaseFacts } from "../../letters/case-facts.server";
import type { LetterOrder } from "../../letters/compose.server";
import type { CaseForm, Desk } from "../desk.server";
import { fixProseIfAny } from "../prose.server";
import { recordWithLetter } from "../send-letter.server";

export interface AskClarification extends CaseForm {
  words: Words;
  /** What exists, so that a choice is possible (recital 63). */
  overview: OverviewRow[];
  largeQuantity: boolean;
  override: string | null;
  clearances: Clearance[];
}

/** The letter that asks to specify, as it stands with these words. */
export function clarificationLetter(
  desk: Desk,
  facts: CaseFacts,
  form: Omit<AskClarification, keyof CaseForm>,
): LetterOrder<"clarification-asked"> {
  const on = localDateOf(desk.now.toISOString());
  const { largeQuantity, overview, words, clearances } = form;
  const override = form.override ? {} : null;
  const question = { type: "ClarificationAsked", on, override, largeQuantity, rules: facts.rules };
  const stopsClock = kindOf(facts.row.kind).clock === "statutory";
  return {
    letter: "clarification-asked",
    words,
    clearances,
    checked: { overview },
    props: {
      overview,
      answerBy: addDays(on, facts.rules.statutory.answerWithinDays),
      paused:
        stopsClock && pauseAccepted(facts.snapshot.context, question as Parameters<typeof pauseAccepted>[1]),
    },
  };
}

/** Asks which data the person has in mind; answering stays optional. */
export function askClarification(desk: Desk, form: AskClarification) {
  const { caseId, overview, words, largeQuantity } = form;
  return recordWithLetter(
    desk,
    form,
    (facts) => clarificationLetter(desk, facts, form),
    async (trx, letterId) => ({
      type: "ClarificationAsked",
      questionId: crypto.randomUUID(),
      question: await keepContent(trx, {
        caseId,
        station: "clarification",
        kind: "question",
        body: { text: words.introduction ?? "", overview },
        createdBy: desk.actor.id,
        frozen: true,
      }),
      largeQuantity,
      override: await fixProseIfAny(trx, desk, {
        caseId,
        station: "clarification",
        kind: "pause-override",
        text: form.override,
      }),
      letterId,
    }),
  );
}

import type { Clearance, Words } from "../../../workflows/letters";
import type { CaseFacts } from "../../letters/case-facts.server";
import type { LetterOrder } from "../../letters/compose.server";
import type { CaseForm, Desk } from "../desk.server";
import { fixProse } from "../prose.server";
import { recordWithLetter } from "../send-letter.server";

export interface AnswerQuestion extends CaseForm {
  words: Words;
  /** The answer rests on the privacy regulation: the letter says where it stands. */
  restsOnRegulation: boolean;
  clearances: Clearance[];
}

export const questionAnswerLetter = (
  desk: Desk,
  facts: CaseFacts,
  { words, restsOnRegulation, clearances }: Omit<AnswerQuestion, keyof CaseForm>,
): LetterOrder<"question-answered"> => ({
  letter: "question-answered",
  words,
  clearances,
  props: {
    regulation: restsOnRegulation
      ? { title: REGULATION[facts.row.language], website: `${desk.origin}/reglement` }
      : null,
  },
});

const REGULATION = { nl: "Privacyreglement", en: "Privacy regulation" };

/** Answers a question; nobody else signs it. */
export function answerQuestion(desk: Desk, form: AnswerQuestion) {
  const { caseId, words } = form;
  return recordWithLetter(
    desk,
    form,
    (facts) => questionAnswerLetter(desk, facts, form),
    async (trx, letterId) => {
      const answer = { caseId, station: "reply", kind: "answer", text: words.answer ?? "" } as const;
      return { type: "QuestionAnswered", answer: await fixProse(trx, desk, answer), letterId };
    },
  );
}

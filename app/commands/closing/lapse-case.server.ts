import { daysBetween, localDateOf } from "../../../workflows/deadlines";
import type { Clearance, Words } from "../../../workflows/letters";
import type { CaseFacts } from "../../letters/case-facts.server";
import type { LetterOrder } from "../../letters/compose.server";
import type { CaseForm, Desk } from "../desk.server";
import { fixProse } from "../prose.server";
import { recordWithLetter } from "../send-letter.server";

export interface LapseCase extends CaseForm {
  words: Words;
  clearances: Clearance[];
}

/** The letter of a lapse: what was asked, when, and that an answer later takes the request up again. */
export function lapseLetter(
  desk: Desk,
  facts: CaseFacts,
  { words, clearances }: Omit<LapseCase, keyof CaseForm>,
): LetterOrder<"lapsed"> {
  const { question } = facts.snapshot.context;
  const { due_date: dueDate, risk_date: riskDate, received_on: receivedOn } = facts.row;
  const reminder = question ? "AnswerReminderDue" : "AddressReminderDue";
  const late = dueDate !== null && localDateOf(desk.now.toISOString()) > dueDate;
  return {
    letter: "lapsed",
    words,
    clearances,
    checked: { late },
    props: {
      unanswered: question?.about ?? "address",
      askedOn: question?.askedOn ?? receivedOn,
      remindedOn: facts.events.filter((event) => event.type === reminder).map((event) => event.on),
      daysLeft: question?.paused && riskDate ? Math.max(daysBetween(question.askedOn, riskDate), 0) : null,
      late,
    },
  };
}

/** Signed by a person after reminders stayed unanswered (GDPR 11(2), 12(2)); a timer only offers it. */
export function lapseCase(desk: Desk, form: LapseCase) {
  const { caseId, words } = form;
  return recordWithLetter(
    desk,
    form,
    (facts) => lapseLetter(desk, facts, form),
    async (trx, letterId) => {
      const reason = { caseId, station: "closing", kind: "lapse-reason", text: words.reasons ?? "" } as const;
      return { type: "CaseLapsed", reason: await fixProse(trx, desk, reason), letterId };
    },
  );
}

import { CaseRejected } from "../../../db/dispatch";
import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProse } from "../prose.server";
import { ANSWER_TO } from "./answer-to";

/** An answer to our question that came by telephone, letter or at the desk. */
export interface RecordAnswer extends CaseForm {
  text: string;
  /** Local date on which the answer came: the clock runs again from that day. */
  on: string;
}

export function recordAnswer(desk: Desk, form: RecordAnswer) {
  const { caseId, text, on } = form;
  return record(desk, form, async (trx, current) => {
    const { question } = current.snapshot.context;
    if (!question) throw new CaseRejected("no-such-question", caseId, "ClarificationAnswered");
    const { type, ...place } = ANSWER_TO[question.about];
    const content = await fixProse(trx, desk, { caseId, ...place, text });
    return type === "MandateReceived"
      ? { type, content, on }
      : { type, questionId: question.id, content, on };
  });
}

/** Goes on without the answer; the clock runs again from today. */
export function dropQuestion(desk: Desk, form: CaseForm) {
  return record(desk, form, async (_trx, current) => {
    const { question } = current.snapshot.context;
    if (!question) throw new CaseRejected("no-such-question", form.caseId, "QuestionDropped");
    return { type: "QuestionDropped", questionId: question.id };
  });
}

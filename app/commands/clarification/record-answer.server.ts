import { CaseRejected } from "../../../db/dispatch";
import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProse } from "../prose.server";

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
    const content = await fixProse(trx, desk, { caseId, station: question.about, kind: "answer", text });
    const type = question.about === "identity" ? "IdentityAnswered" : "ClarificationAnswered";
    return { type, questionId: question.id, content, on };
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

import { CaseRejected } from "../../../db/dispatch";
import { keepWords, type Requester, recordByRequester } from "../requester.server";
import { ANSWER_TO } from "./answer-to";

interface Answer {
  caseId: string;
  text: string;
  fileIds: string[];
}

/** The requester answers what we asked; the clock runs again from today. */
export function answerQuestion(requester: Requester, { caseId, text, fileIds }: Answer) {
  return recordByRequester(requester, caseId, async (trx, current) => {
    const { question } = current.snapshot.context;
    if (!question) throw new CaseRejected("no-such-question", caseId, "ClarificationAnswered");
    const { type, ...place } = ANSWER_TO[question.about];
    const content = await keepWords(trx, { caseId, ...place, text, fileIds });
    return type === "MandateReceived" ? { type, content } : { type, questionId: question.id, content };
  });
}

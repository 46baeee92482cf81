import { CaseRejected } from "../../../db/dispatch";
import { keepWords, type Requester, recordByRequester } from "../requester.server";

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
    const content = await keepWords(trx, { caseId, station: question.about, kind: "answer", text, fileIds });
    const type = question.about === "identity" ? "IdentityAnswered" : "ClarificationAnswered";
    return { type, questionId: question.id, content };
  });
}

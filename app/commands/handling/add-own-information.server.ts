import { keepWords, type Requester, recordByRequester } from "../requester.server";

interface Addition {
  caseId: string;
  text: string;
  fileIds: string[];
}

/** The requester adds something to an open case. */
export function addOwnInformation(requester: Requester, { caseId, text, fileIds }: Addition) {
  return recordByRequester(requester, caseId, async (trx) => ({
    type: "InformationAdded",
    content: await keepWords(trx, { caseId, station: "handling", kind: "information", text, fileIds }),
  }));
}

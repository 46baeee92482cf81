import { type Requester, recordByRequester } from "../requester.server";

/** The requester stops their own case. The confirmation is assembled when it is sent. */
export const withdrawOwnCase = (requester: Requester, caseId: string) =>
  recordByRequester(requester, caseId, async () => ({ type: "CaseWithdrawn", letterId: null }));

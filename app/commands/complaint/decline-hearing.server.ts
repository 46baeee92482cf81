import { type Requester, recordByRequester } from "../requester.server";

/** The complainant needs no conversation. */
export const declineHearing = (requester: Requester, caseId: string) =>
  recordByRequester(requester, caseId, async () => ({ type: "HearingDeclined" }));

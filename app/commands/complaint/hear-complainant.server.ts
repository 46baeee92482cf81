import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProse } from "../prose.server";

/** Offered by telephone or at the desk; the acknowledgement may have offered it already. */
export function offerHearing(desk: Desk, form: CaseForm) {
  return record(desk, form, async () => ({ type: "HearingOffered" }));
}

/** What was said, in the words of the report. */
export function recordHearing(desk: Desk, form: CaseForm & { report: string; on: string }) {
  const { caseId, report, on } = form;
  return record(desk, form, async (trx) => ({
    type: "HearingHeld",
    on,
    report: await fixProse(trx, desk, { caseId, station: "complaint", kind: "hearing-report", text: report }),
  }));
}

/** The complainant told us that a conversation is not needed. */
export function declineHearingForRequester(desk: Desk, form: CaseForm & { on: string }) {
  return record(desk, form, async () => ({ type: "HearingDeclined", on: form.on }));
}

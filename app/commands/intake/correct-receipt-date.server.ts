import type { Dispatched } from "../../../db/dispatch";
import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProse } from "../prose.server";
import { receivedAt } from "./register-case.server";

/**
 * Corrects the date on which a request really arrived; the term is counted anew from it. Takes an approver and a
 * reason.
 * @throws CaseRejected when the date lies after the registration, or the person is no approver
 */
export function correctReceiptDate(
  desk: Desk,
  form: CaseForm & { receivedOn: string; reason: string },
): Promise<Dispatched> {
  const { caseId, receivedOn, reason } = form;
  return record(desk, form, async (trx) => ({
    type: "ReceiptDateCorrected",
    receivedAt: receivedAt(receivedOn, desk.now).toISOString(),
    reason: await fixProse(trx, desk, {
      caseId,
      station: "intake",
      kind: "receipt-date-reason",
      text: reason,
    }),
  }));
}

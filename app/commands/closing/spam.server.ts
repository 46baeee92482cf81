import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProse } from "../prose.server";

/** Spam is proposed by one person and confirmed by another; for a while it can be restored. */
export function proposeSpam(desk: Desk, form: CaseForm & { reason: string }) {
  const reason = { caseId: form.caseId, station: "closing", kind: "spam-reason", text: form.reason } as const;
  return record(desk, form, async (trx) => ({
    type: "SpamProposed",
    reason: await fixProse(trx, desk, reason),
  }));
}

export function rejectSpam(desk: Desk, form: CaseForm) {
  return record(desk, form, async () => ({ type: "SpamRejected" }));
}

export function confirmSpam(desk: Desk, form: CaseForm) {
  return record(desk, form, async () => ({ type: "SpamConfirmed" }));
}

export function restoreSpam(desk: Desk, form: CaseForm) {
  return record(desk, form, async () => ({ type: "SpamRestored" }));
}

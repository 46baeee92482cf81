import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProseIfAny } from "../prose.server";

export interface SettleRecipient extends CaseForm {
  recipientId: string;
  as: "confirmed" | "sent" | "impossible";
  /** Needed when telling is impossible or takes disproportionate effort (GDPR 19). */
  reason: string | null;
  on: string;
}

/** Closes the books on one recipient: it confirmed, the notice was enough, or telling it is impossible. */
export function settleRecipient(desk: Desk, form: SettleRecipient) {
  const { caseId, recipientId, as, on } = form;
  return record(desk, form, async (trx) => ({
    type: "RecipientSettled",
    recipientId,
    as,
    on,
    reason: await fixProseIfAny(trx, desk, {
      caseId,
      station: "execution",
      kind: "recipient-reason",
      text: form.reason,
    }),
  }));
}

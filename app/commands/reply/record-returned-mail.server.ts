import { findLetter, recordDelivery } from "../../../db/content/letters";
import { CaseRejected } from "../../../db/dispatch";
import { type CaseForm, type Desk, record } from "../desk.server";

/**
 * A mail came back into the mailbox it was sent from, where no report reaches us: from here on the letter counts as
 * not delivered and can be sent again.
 * @throws CaseRejected no-such-letter unless a mail server took its mail and nothing else is known of it
 */
export function recordReturnedMail(desk: Desk, form: CaseForm & { letterId: string }) {
  const { caseId, letterId } = form;
  return record(desk, form, async (trx) => {
    const letter = await findLetter(trx, caseId, letterId);
    const taken = letter?.delivery === "accepted" && letter.opened_at === null;
    if (!taken || letter.message_id === null) {
      throw new CaseRejected("no-such-letter", caseId, "ReplyGiven");
    }
    const report = { messageId: letter.message_id, state: "bounced", code: "returned-by-mail" } as const;
    await recordDelivery(trx, { ...report, at: desk.now });
    return [];
  });
}

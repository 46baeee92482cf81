import { findLetter, forgetDelivery } from "../../../db/content/letters";
import { CaseRejected } from "../../../db/dispatch";
import { completeEffect, recordEffects } from "../../../db/effects";
import type { Effect } from "../../../workflows/effects";
import { type CaseForm, type Desk, record } from "../desk.server";

/**
 * Mails a letter anew that did not arrive, to the address as it is now. A mail of its own: the mail server took,
 * or refused, the first one under its name and would not take that name for another address.
 * @throws CaseRejected no-such-letter unless its mail came back
 */
export function sendAgain(desk: Desk, form: CaseForm & { letterId: string }) {
  const { caseId, letterId } = form;
  return record(desk, form, async (trx, current) => {
    const letter = await findLetter(trx, caseId, letterId);
    const cameBack = letter?.delivery === "bounced" && letter.state !== "superseded" && !letter.destroyed_at;
    if (!letter || !cameBack) throw new CaseRejected("no-such-letter", caseId, "ReplyGiven");
    if (letter.effect_id) await completeEffect(trx, letter.effect_id, desk.now);
    await forgetDelivery(trx, letterId);
    const effect = {
      type: "send-letter",
      key: `letter:${letter.name}:${letterId}:again:${desk.now.toISOString()}`,
      letter: letter.name,
      letterId,
      recipientId: letter.recipient_id,
    } as Effect;
    await recordEffects(trx, [{ caseId, seq: current.version, effect }]);
    return [];
  });
}

import type { CaseLetter, Effect, StaffAudience, StaffNotice } from "../effects";
import type { IdentityMethod } from "../events/identity";
import { type CaseContext, isUnread } from "./context";

/** A letter to the requester; `letterId` names one that a person composed. */
export const letter = (
  name: CaseLetter,
  letterId: string | null = null,
  key: string = letterId ?? "",
): Effect => ({
  type: "send-letter",
  key: key ? `letter:${name}:${key}` : `letter:${name}`,
  letter: name,
  letterId,
  recipientId: null,
});

/** The acknowledgement, to whoever can be reached: once, however the address came to be known (R15). */
export const acknowledgement = ({ hasEmail, replyChannel }: CaseContext): Effect | null =>
  hasEmail || replyChannel === "post" ? letter("received") : null;

export const recipientLetter = (letterId: string, recipientId: string): Effect => ({
  type: "send-letter",
  key: `letter:recipient-notice:${recipientId}`,
  letter: "recipient-notice",
  letterId,
  recipientId,
});

/**
 * A notice to the handler, or to the whole desk while nobody holds the case; of a complaint that may be about
 * any of them to the managers.
 */
export const notifyHandler = (context: CaseContext, notice: StaffNotice, key: string): Effect => ({
  type: "notify-staff",
  key: `notice:${notice}:${key}`,
  notice,
  to: context.handlerId ? "handler" : isUnread(context) ? "managers" : "team",
  staffId: context.handlerId,
});

export const notify = (to: StaffAudience, notice: StaffNotice, key: string): Effect => ({
  type: "notify-staff",
  key: `notice:${notice}:${key}`,
  notice,
  to,
  staffId: null,
});

/** Sends the code of a check, where the check sends one; a letter is printed by people. */
export function identityCode({
  method,
  checkId,
}: {
  method: IdentityMethod;
  checkId: string;
}): Effect | null {
  const over = method === "address-on-file" ? "mail" : method === "code-to-phone" ? "sms" : null;
  return over && { type: "send-identity-code", key: `identity-code:${checkId}`, checkId, over };
}

/** The privacy officers hear at once that somebody looked who had no part in the case. */
export const glassBroken = (at: string, by: string | null): Effect => ({
  type: "notify-staff",
  key: `notice:glass-broken:${at}:${by}`,
  notice: "glass-broken",
  to: "officers",
  staffId: by,
});

export const destroyEvidence = (contentIds: string[], key: string): Effect | null =>
  contentIds.length > 0 ? { type: "destroy-evidence", key: `destroy:${key}`, contentIds } : null;

import { Resend, type WebhookEventPayload } from "resend";
import type { DeliveryState } from "../../../../db/schema/content";

/** What became of one mail. */
export interface DeliveryReport {
  /** Resend's own name for this report; it repeats a report under the same one. */
  id: string;
  /** The effect that sent the mail, by the tag that it carries. */
  effectId: string | null;
  messageId: string | null;
  state: DeliveryState;
  code: string | null;
}

type Payload = WebhookEventPayload & {
  data: { message_id?: string; tags?: Record<string, string>; bounce?: { type?: string; subType?: string } };
};

const STATES: Partial<Record<WebhookEventPayload["type"], DeliveryState>> = {
  "email.delivered": "delivered",
  "email.bounced": "bounced",
  "email.failed": "bounced",
  "email.suppressed": "bounced",
  "email.complained": "complained",
};

/**
 * Checks the signature, which also covers the moment (five minutes, so that an old report cannot be replayed).
 * @returns "forged" when it does not hold; null for a report about something else
 */
export function verifiedReport(
  payload: string,
  headers: Headers,
  secret: string,
): DeliveryReport | "forged" | null {
  const id = headers.get("svix-id") ?? "";
  let event: Payload;
  try {
    event = new Resend("re_not_used_for_checking").webhooks.verify({
      payload,
      headers: {
        id,
        timestamp: headers.get("svix-timestamp") ?? "",
        signature: headers.get("svix-signature") ?? "",
      },
      webhookSecret: secret,
    }) as Payload;
  } catch {
    return "forged";
  }
  const state = STATES[event.type];
  if (!state) return null;
  const { message_id: messageId = null, tags, bounce } = event.data;
  const code = bounce ? `${bounce.type ?? "bounce"}-${bounce.subType ?? ""}`.toLowerCase() : null;
  return { id, effectId: tags?.effect ?? null, messageId, state, code };
}

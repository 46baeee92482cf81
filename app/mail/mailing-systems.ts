import type { MailSettings } from "../settings.server";

/** The systems from which newsletters leave. Their names stand in events: never rename one. */
export const MAILING_SYSTEMS = ["suppression-list", "resend-contacts"] as const;
export type MailingSystem = (typeof MAILING_SYSTEMS)[number];

/**
 * Which systems must stop for an opt-out of this installation. Without a mailing platform the suppression list
 * is the system: whoever sends newsletters reads it first.
 */
export function mailingSystemsOf({ resend }: Pick<MailSettings, "resend">): MailingSystem[] {
  return [resend ? "resend-contacts" : "suppression-list"];
}

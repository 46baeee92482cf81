import { Resend } from "resend";
import type { MailSettings } from "../settings.server";
import {
  AUTOMATIC,
  accepted,
  type Message,
  type PermanentFailure,
  permanent,
  type TemporaryFailure,
  type Transport,
  temporary,
} from "./message";

type ResendSettings = NonNullable<MailSettings["resend"]>;

/** What Resend says of a failed call; `statusCode` is null when no answer came at all. */
export interface ResendError {
  statusCode: number | null;
  name: string;
}

export function resendClient({ apiKey, baseUrl }: ResendSettings): Resend {
  return new Resend(apiKey, baseUrl ? { baseUrl } : undefined);
}

/**
 * Sends through Resend. The idempotency key makes a repeat within a day the same mail; it never throws: no
 * answer means "try again".
 */
export function resendTransport(settings: ResendSettings): Transport {
  const resend = resendClient(settings);
  return {
    async send(message) {
      const { data, error } = await resend.emails.send(mailOf(message), {
        idempotencyKey: message.idempotencyKey,
      });
      if (!error) return accepted(data.id);
      // The key was used for other words: an earlier attempt of this mail was taken.
      return error.name === "invalid_idempotent_request" ? accepted(null) : failureOf(error);
    },
    close: async () => {},
  };
}

function mailOf({ from, to, subject, html, text, headers, messageId, tags }: Message) {
  return {
    from,
    to,
    subject,
    html,
    text,
    headers: { ...AUTOMATIC, ...headers, "Message-ID": messageId },
    tags: Object.entries(tags).map(([name, value]) => ({ name, value: labelled(value) })),
  };
}

/** Resend takes letters, digits, underscores and dashes in a tag. */
const labelled = (value: string): string => value.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 256);

/** Errors by which Resend refuses this very mail; keys, quota and rates are put right by others. */
const ABOUT_THE_MAIL = new Set([
  "validation_error",
  "invalid_parameter",
  "missing_required_field",
  "invalid_attachment",
]);

export function failureOf({ statusCode, name }: ResendError): TemporaryFailure | PermanentFailure {
  const code = `resend-${statusCode ?? "no-answer"}-${name}`.slice(0, 60);
  const refused = statusCode !== null && statusCode >= 400 && statusCode < 500 && ABOUT_THE_MAIL.has(name);
  return refused ? permanent(code) : temporary(code);
}

import type { LetterName } from "../../../workflows/letters";
import type { Message } from "../../mail/message";
import type { Settings } from "../../settings.server";

interface ToSend {
  /** The effect's: it makes the mail recognisable on every repeat. */
  id: string;
  messageId: string | null;
  to: string;
  letter: LetterName;
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
}

/** One effect, one Message-ID and one idempotency key, whatever is repeated. */
export function messageFor({ mail }: Pick<Settings, "mail">, mailing: ToSend): Message {
  const { id, messageId, to, letter, subject, html, text, headers = {} } = mailing;
  if (!messageId) throw new Error(`effect ${id} has no Message-ID`);
  return {
    messageId,
    idempotencyKey: id,
    from: mail.from,
    to,
    subject,
    html,
    text,
    headers,
    tags: { letter, effect: id },
  };
}

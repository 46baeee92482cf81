import type { Executor } from "../../db/client";
import { mailboxTransport } from "../mail/mailbox.server";
import { accepted, type Sent } from "../mail/message";
import type { Settings } from "../settings.server";
import { httpSms } from "./http.server";

export interface TextMessage {
  /** The same on every repeat. */
  idempotencyKey: string;
  /** E.164. */
  to: string;
  text: string;
}

/** One way of sending text messages. `send` does not throw for what a gateway or a network does. */
export interface SmsTransport {
  send(message: TextMessage): Promise<Sent>;
}

/** The transport of these settings, or null where text messages cannot be sent. */
export function smsTransport({ sms }: Pick<Settings, "sms">, db: Executor): SmsTransport | null {
  if (sms === null) return null;
  return sms === "mailbox" ? mailboxSms(db) : httpSms(sms);
}

/** Keeps text messages with the mail of a trial, where the page /mailbox shows them. */
function mailboxSms(db: Executor): SmsTransport {
  const mailbox = mailboxTransport(db);
  return {
    async send({ idempotencyKey, to, text }) {
      await mailbox.send({
        messageId: `<${idempotencyKey}@sms>`,
        idempotencyKey,
        from: "sms",
        to,
        subject: "Sms",
        html: "",
        text,
        headers: {},
        tags: {},
      });
      return accepted(null);
    },
  };
}

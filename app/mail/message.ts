/** A mail as every transport takes it: one recipient, because nobody may read who else was written to. */
export interface Message {
  /** With angle brackets; the same on every repeat, so that a mail server and a reader recognise it as one. */
  messageId: string;
  /** The same on every repeat, for transports that refuse to send a thing twice. */
  idempotencyKey: string;
  /** An address, or `Name <address>`. */
  from: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
  /** Labels for the transport's own overview; never about a person. */
  tags: Record<string, string>;
}

/** What the mail server answered. Codes are short and hold nothing that was typed. */
export type Sent = Accepted | TemporaryFailure | PermanentFailure;

/** Taken over by the mail server: from here on it is their work. `providerId` is the name they gave it. */
export interface Accepted {
  kind: "accepted";
  providerId: string | null;
}
/** Not now: the network, a full mailbox, too many at once. Try again later. */
export interface TemporaryFailure {
  kind: "temporary";
  code: string;
}
/** Never: the address does not exist, the sender is not allowed. Trying again changes nothing. */
export interface PermanentFailure {
  kind: "permanent";
  code: string;
}

/** One way of sending mail. `send` does not throw for what a mail server or a network does. */
export interface Transport {
  send(message: Message): Promise<Sent>;
  close(): Promise<void>;
}

export const accepted = (providerId: string | null): Accepted => ({ kind: "accepted", providerId });
export const temporary = (code: string): TemporaryFailure => ({ kind: "temporary", code });
export const permanent = (code: string): PermanentFailure => ({ kind: "permanent", code });

/** RFC 3834: tells out-of-office programs that nobody waits for their answer. */
export const AUTOMATIC = { "Auto-Submitted": "auto-generated" } as const;

/** The part after the @ of a sender: the domain of Message-IDs. */
export function domainOf(from: string): string {
  const address = /<([^>]+)>/.exec(from)?.[1] ?? from;
  return address.split("@").at(-1)?.trim() || "localhost";
}

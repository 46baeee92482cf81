import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface DeliveredMail {
  to: string;
  messageId: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

export interface TestSmtpServer {
  url: string;
  /** What it took over, in order; a mail that was refused is not in here. */
  delivered: DeliveredMail[];
  /** Message-IDs of everything that was offered, taken or not. */
  offered: string[];
  /** The next offers are answered with these reply codes; after them everything is taken. */
  refuseNext(...replyCodes: number[]): void;
  /** Answers every recipient with this code until told `null`. */
  refuseRecipients(replyCode: number | null): void;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback. */
export async function startSmtpServer(): Promise<TestSmtpServer> {
  const delivered: DeliveredMail[] = [];
  const offered: string[] = [];
  const refusals: number[] = [];
  let recipientRefusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo: (_address, _session, callback) =>
      callback(recipientRefusal === null ? null : replyError(recipientRefusal)),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const mail = await parsed(Buffer.concat(chunks), session.envelope.rcptTo[0]?.address ?? "");
        offered.push(mail.messageId);
        const refusal = refusals.shift();
        if (refusal === undefined) delivered.push(mail);
        callback(refusal === undefined ? null : replyError(refusal));
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    delivered,
    offered,
    refuseNext: (...replyCodes) => void refusals.push(...replyCodes),
    refuseRecipients: (replyCode) => {
      recipientRefusal = replyCode;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function replyError(replyCode: number): Error {
  return Object.assign(new Error("refused by the test"), { responseCode: replyCode });
}

async function parsed(raw: Buffer, to: string): Promise<DeliveredMail> {
  const mail = await PostalMime.parse(raw);
  return {
    to,
    messageId: mail.messageId ?? "",
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html ?? "",
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
  };
}

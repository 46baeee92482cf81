import nodemailer from "nodemailer";
import {
  AUTOMATIC,
  accepted,
  type Message,
  permanent,
  type Sent,
  type Transport,
  temporary,
} from "./message";

const SECOND = 1000;

/** Smallest and largest reply codes by which a mail server says "never" (RFC 5321, 4.2.1). */
const NEVER = { from: 500, to: 599 };

interface SmtpError {
  code?: unknown;
  responseCode?: unknown;
}

/**
 * Sends through a mail server, over connections that stay open. The server's certificate is checked: a setting
 * that turns this off does not exist, and `smtp://` upgrades to TLS where the server offers it.
 * @param url `smtp://user:password@host:587` or `smtps://...:465`
 */
export function smtpTransport(url: string): Transport {
  const pool = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 15 * SECOND,
    greetingTimeout: 15 * SECOND,
    socketTimeout: 60 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(message) {
      try {
        const info = await pool.sendMail(mailOf(message));
        return accepted(info.messageId ?? null);
      } catch (error) {
        return failureOf(error as SmtpError);
      }
    },
    close: async () => pool.close(),
  };
}

function mailOf({ from, to, subject, html, text, headers, messageId }: Message) {
  return {
    from,
    to,
    subject,
    html,
    text,
    headers: { ...AUTOMATIC, ...headers },
    messageId,
    textEncoding: "quoted-printable" as const,
  };
}

/**
 * A refusal of this message (5xx) is for ever. A refusal to log in is a setting of ours that someone will put
 * right; so are a certificate and a name that does not resolve: those are tried again.
 */
function failureOf({ code, responseCode }: SmtpError): Sent {
  const reason = typeof code === "string" ? code.toLowerCase() : "unknown";
  if (typeof responseCode !== "number") return temporary(`smtp-${reason}`);
  const refused = responseCode >= NEVER.from && responseCode <= NEVER.to && reason !== "eauth";
  return refused ? permanent(`smtp-${responseCode}`) : temporary(`smtp-${responseCode}`);
}

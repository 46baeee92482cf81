import type { Executor } from "../../db/client";
import type { MailSettings } from "../settings.server";
import { mailboxTransport } from "./mailbox.server";
import type { Transport } from "./message";
import { resendTransport } from "./resend.server";
import { smtpTransport } from "./smtp.server";

/** The transport of these settings. Throws when the settings of that transport are missing. */
export function createTransport(mail: MailSettings, db: Executor): Transport {
  switch (mail.transport) {
    case "mailbox":
      return mailboxTransport(db);
    case "smtp":
      if (!mail.smtpUrl) throw new Error("MAIL_TRANSPORT=smtp without SMTP_URL");
      return smtpTransport(mail.smtpUrl);
    case "resend":
      if (!mail.resend) throw new Error("MAIL_TRANSPORT=resend without RESEND_API_KEY");
      return resendTransport(mail.resend);
  }
}

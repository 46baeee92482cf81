import type { AppLoadContext } from "@remix-run/node";
import type { LetterProps } from "../../emails/catalogue";
import { renderLetter } from "../../emails/render";
import type { AccountLetter } from "../../workflows/letters";
import type { Language } from "../../workflows/wording/language";
import { organisationFacts } from "../organisation.server";
import { AUTOMATIC, domainOf } from "./message";
import { createTransport } from "./transport.server";

interface AccountMail<Name extends AccountLetter> {
  /** Of what the mail is about: the same mail sent twice is recognised by it. */
  id: string;
  to: string;
  language: Language;
  props: Omit<LetterProps<Name>, "organisation">;
}

/**
 * Mails somebody about their own account, at once: there is no case whose worker could do it later.
 * @returns whether the mail server took it
 */
export async function mailAboutAccount<Name extends AccountLetter>(
  { db, settings }: Pick<AppLoadContext, "db" | "settings">,
  name: Name,
  { id, to, language, props }: AccountMail<Name>,
): Promise<boolean> {
  const organisation = await organisationFacts(db);
  const letter = await renderLetter(name, { ...props, organisation } as LetterProps<Name>, language);
  const transport = createTransport(settings.mail, db);
  try {
    const sent = await transport.send({
      messageId: `<${name}-${id}@${domainOf(settings.mail.from)}>`,
      idempotencyKey: `${name}-${id}`,
      from: settings.mail.from,
      to,
      subject: letter.subject,
      html: letter.html,
      text: letter.text,
      headers: { ...AUTOMATIC },
      tags: { letter: name },
    });
    return sent.kind === "accepted";
  } finally {
    await transport.close();
  }
}

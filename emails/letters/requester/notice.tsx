import type { OrganisationFacts } from "../../../workflows/letters";
import { defineLetter } from "../../letter";
import { Message } from "../../parts/message";
import { Action, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation } from "../../previews/people";

export interface NoticeProps {
  organisation: OrganisationFacts;
  reference: string;
  statusUrl: string;
}

/** The same for every letter: neither subject nor text tells what the letter says. */
function Notice({ organisation, reference, statusUrl }: NoticeProps) {
  const { say } = useVoice();
  return (
    <Message
      organisation={organisation}
      addressee={null}
      title={say({ nl: "Er staat een brief voor u klaar", en: "There is a letter for you" })}
      preview={say({ nl: "U leest hem op uw statuspagina.", en: "You can read it on your status page." })}
      facts={[[say({ nl: "Kenmerk", en: "Reference" }), reference]]}
    >
      <P>
        {say({
          nl: "Wij hebben u een brief geschreven. Om uw gegevens te beschermen sturen wij die niet per e-mail. U leest hem op uw statuspagina.",
          en: "We have written you a letter. To protect your data we do not send it by e-mail. You can read it on your status page.",
        })}
      </P>
      <Action href={statusUrl}>{say({ nl: "Naar uw statuspagina", en: "To your status page" })}</Action>
      <P>
        {say({
          nl: "U vult daar uw kenmerk en uw e-mailadres in. Daarna mailen wij u een code waarmee u de brief opent.",
          en: "There you enter your reference and e-mail address. We then e-mail you a code with which you open the letter.",
        })}
      </P>
    </Message>
  );
}

export const notice = defineLetter<NoticeProps>({
  component: Notice,
  audience: "requester",
  delivery: "mail",
  subject: (language, { reference }) =>
    language === "nl"
      ? `Er staat een brief voor u klaar (${reference})`
      : `There is a letter for you (${reference})`,
  previews: {
    usual: () => ({
      organisation: previewOrganisation,
      reference: "VZ-2026-0042-K",
      statusUrl: "https://privacy.werkcontact.example/status",
    }),
  },
});

import type { OrganisationFacts } from "../../../workflows/letters";
import { defineLetter } from "../../letter";
import { Message } from "../../parts/message";
import { Code, P } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation } from "../../previews/people";

export interface CodeProps {
  organisation: OrganisationFacts;
  /** Six digits. */
  code: string;
  validMinutes: number;
}

/** No reference and no name: whoever reads this learns only that someone asked for a code. */
function SignInCode({ organisation, code, validMinutes }: CodeProps) {
  const { say } = useVoice();
  return (
    <Message
      organisation={organisation}
      addressee={null}
      title={say({ nl: "Uw code", en: "Your code" })}
      preview={say({ nl: "Geef deze code aan niemand anders.", en: "Do not give this code to anyone else." })}
    >
      <P>
        {say({
          nl: "Vul deze code in op de pagina waar u hem aanvroeg:",
          en: "Enter this code on the page where you asked for it:",
        })}
      </P>
      <Code>{code}</Code>
      <P>
        {say({
          nl: `De code is ${validMinutes} minuten geldig en werkt één keer. Geef hem aan niemand anders. Wij vragen er nooit om per telefoon of e-mail.`,
          en: `The code is valid for ${validMinutes} minutes and works once. Do not give it to anyone else. We never ask for it by telephone or e-mail.`,
        })}
      </P>
      <P>
        {say({
          nl: "Hebt u geen code aangevraagd? Dan hoeft u niets te doen.",
          en: "Did you not ask for a code? Then you need not do anything.",
        })}
      </P>
    </Message>
  );
}

export const code = defineLetter<CodeProps>({
  component: SignInCode,
  audience: "requester",
  delivery: "mail",
  // The code itself stays out: subjects show on locked telephones.
  subject: (language, { organisation }) =>
    language === "nl"
      ? `Uw code voor het privacyloket van ${organisation.shortName}`
      : `Your code for the privacy desk of ${organisation.shortName}`,
  previews: {
    usual: () => ({ organisation: previewOrganisation, code: "482913", validMinutes: 10 }),
  },
});

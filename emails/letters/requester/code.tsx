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
  /** Minutes for which the status page takes it; or which case it is for, and its last day (local date). */
  about: { validMinutes: number } | { reference: string; until: string };
}

/** No name and nothing that was asked: whoever reads this learns only that a code is wanted. */
function OneTimeCode({ organisation, code, about }: CodeProps) {
  const { say } = useVoice();
  return (
    <Message
      organisation={organisation}
      addressee={null}
      title={say({ nl: "Uw code", en: "Your code" })}
      preview={say({ nl: "Geef deze code aan niemand anders.", en: "Do not give this code to anyone else." })}
    >
      {"validMinutes" in about ? (
        <SignInCode code={code} validMinutes={about.validMinutes} />
      ) : (
        <IdentityCode code={code} {...about} />
      )}
    </Message>
  );
}

function SignInCode({ code, validMinutes }: { code: string; validMinutes: number }) {
  const { say } = useVoice();
  return (
    <>
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
    </>
  );
}

function IdentityCode({ code, reference, until }: { code: string; reference: string; until: string }) {
  const { say, day } = useVoice();
  return (
    <>
      <P>
        {say({
          nl: `Iemand vroeg ons iets onder kenmerk ${reference}. Was u dat? Vul dan deze code in op uw statuspagina:`,
          en: `Somebody asked us something under reference ${reference}. Was that you? Then enter this code on your status page:`,
        })}
      </P>
      <Code>{code}</Code>
      <P>
        {say({
          nl: `De code is geldig tot en met ${day(until)} en werkt één keer. Geef hem aan niemand anders.`,
          en: `The code is valid until ${day(until)} and works once. Do not give it to anyone else.`,
        })}
      </P>
      <P>
        {say({
          nl: "Was u het niet? Vul de code dan niet in, en laat het ons weten.",
          en: "Was it not you? Then do not enter the code, and let us know.",
        })}
      </P>
    </>
  );
}

export const code = defineLetter<CodeProps>({
  component: OneTimeCode,
  audience: "requester",
  delivery: "mail",
  // The code itself stays out: subjects show on locked telephones.
  subject: (language, { organisation }) =>
    language === "nl"
      ? `Uw code voor het privacyloket van ${organisation.shortName}`
      : `Your code for the privacy desk of ${organisation.shortName}`,
  previews: {
    usual: () => ({ organisation: previewOrganisation, code: "482913", about: { validMinutes: 10 } }),
    identity: () => ({
      organisation: previewOrganisation,
      code: "482913",
      about: { reference: "VZ-2026-0042-K", until: "2026-03-12" },
    }),
  },
});

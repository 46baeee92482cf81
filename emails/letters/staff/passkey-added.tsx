import type { OrganisationFacts } from "../../../workflows/letters";
import { defineLetter } from "../../letter";
import { Frame } from "../../parts/frame";
import { Action, P, Small } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation } from "../../previews/people";

export interface PasskeyAddedProps {
  organisation: OrganisationFacts;
  name: string;
  accountUrl: string;
}

function PasskeyAdded({ organisation, name, accountUrl }: PasskeyAddedProps) {
  const { say } = useVoice();
  return (
    <Frame
      organisation={organisation}
      title={say({ nl: "Er is een passkey toegevoegd", en: "A passkey was added" })}
      preview={say({
        nl: "Was u dit niet? Laat het dan weten.",
        en: "Was this not you? Then let us know.",
      })}
    >
      <P>{say({ nl: `Beste ${name},`, en: `Dear ${name},` })}</P>
      <P>
        {say({
          nl: "Er is een passkey toegevoegd aan uw account in het privacyloket. Wie het apparaat heeft en kan ontgrendelen, laat daarmee zien dat hij u is.",
          en: "A passkey was added to your account in the privacy desk. Whoever has the device and can unlock it, shows with it to be you.",
        })}
      </P>
      <Action href={accountUrl}>{say({ nl: "Uw passkeys bekijken", en: "See your passkeys" })}</Action>
      <Small>
        {say({
          nl: "Was u dit niet? Verwijder de passkey, wijzig uw wachtwoord en vertel het meteen uw beheerder of de privacyfunctionaris.",
          en: "Was this not you? Remove the passkey, change your password and tell your administrator or the privacy officer at once.",
        })}
      </Small>
    </Frame>
  );
}

export const passkeyAdded = defineLetter<PasskeyAddedProps>({
  component: PasskeyAdded,
  audience: "staff",
  delivery: "staff",
  subject: (language) =>
    language === "nl" ? "Er is een passkey toegevoegd aan uw account" : "A passkey was added to your account",
  previews: {
    usual: () => ({
      organisation: previewOrganisation,
      name: "Samira de Vries",
      accountUrl: "https://privacy.werkcontact.example/medewerkers/account",
    }),
  },
});

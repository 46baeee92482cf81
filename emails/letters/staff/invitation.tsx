import type { OrganisationFacts } from "../../../workflows/letters";
import { defineLetter } from "../../letter";
import { Frame } from "../../parts/frame";
import { Action, P, Small } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation } from "../../previews/people";

export interface InvitationProps {
  organisation: OrganisationFacts;
  name: string;
  invitedBy: string;
  acceptUrl: string;
  validUntil: string;
}

function Invitation({ organisation, name, invitedBy, acceptUrl, validUntil }: InvitationProps) {
  const { say, day } = useVoice();
  return (
    <Frame
      organisation={organisation}
      title={say({
        nl: "U bent uitgenodigd voor het privacyloket",
        en: "You are invited to the privacy desk",
      })}
      preview={say({ nl: "Kies een wachtwoord om te beginnen.", en: "Choose a password to start." })}
    >
      <P>{say({ nl: `Beste ${name},`, en: `Dear ${name},` })}</P>
      <P>
        {say({
          nl: `${invitedBy} heeft een account voor u gemaakt in het privacyloket van ${organisation.shortName}. Kies een wachtwoord om te beginnen.`,
          en: `${invitedBy} has made an account for you in the privacy desk of ${organisation.shortName}. Choose a password to start.`,
        })}
      </P>
      <Action href={acceptUrl}>{say({ nl: "Wachtwoord kiezen", en: "Choose a password" })}</Action>
      <P>
        {say({
          nl: `De uitnodiging is geldig tot en met ${day(validUntil)} en werkt één keer.`,
          en: `The invitation is valid until ${day(validUntil)} and works once.`,
        })}
      </P>
      <Small>
        {say({
          nl: "Verwachtte u dit niet? Doe dan niets en vertel het uw beheerder.",
          en: "Did you not expect this? Then do nothing and tell your administrator.",
        })}
      </Small>
    </Frame>
  );
}

export const invitation = defineLetter<InvitationProps>({
  component: Invitation,
  audience: "staff",
  delivery: "staff",
  subject: (language, { organisation }) =>
    language === "nl"
      ? `Uitnodiging voor het privacyloket van ${organisation.shortName}`
      : `Invitation to the privacy desk of ${organisation.shortName}`,
  previews: {
    usual: () => ({
      organisation: previewOrganisation,
      name: "Samira de Vries",
      invitedBy: "Mark Jansen",
      acceptUrl: "https://privacy.werkcontact.example/medewerkers/uitnodiging/k3n9",
      validUntil: "2026-03-12",
    }),
  },
});

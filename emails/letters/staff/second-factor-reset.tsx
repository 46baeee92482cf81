import type { OrganisationFacts } from "../../../workflows/letters";
import { defineLetter } from "../../letter";
import { Frame } from "../../parts/frame";
import { Action, P, Small } from "../../parts/prose";
import { useVoice } from "../../parts/voice";
import { previewOrganisation } from "../../previews/people";

export interface SecondFactorResetProps {
  organisation: OrganisationFacts;
  name: string;
  resetBy: string;
  signInUrl: string;
}

function SecondFactorReset({ organisation, name, resetBy, signInUrl }: SecondFactorResetProps) {
  const { say } = useVoice();
  return (
    <Frame
      organisation={organisation}
      title={say({
        nl: "Stel de tweede stap opnieuw in",
        en: "Set up the second step again",
      })}
      preview={say({
        nl: "Uw app en herstelcodes werken niet meer.",
        en: "Your app and recovery codes no longer work.",
      })}
    >
      <P>{say({ nl: `Beste ${name},`, en: `Dear ${name},` })}</P>
      <P>
        {say({
          nl: `${resetBy} heeft de tweede stap van uw account in het privacyloket gewist. De app op uw telefoon en uw herstelcodes werken niet meer, en u bent overal uitgelogd.`,
          en: `${resetBy} has cleared the second step of your account in the privacy desk. The app on your phone and your recovery codes no longer work, and you are signed out everywhere.`,
        })}
      </P>
      <P>
        {say({
          nl: "Log in met uw wachtwoord. Dan stelt u de tweede stap meteen opnieuw in.",
          en: "Sign in with your password. You then set up the second step again at once.",
        })}
      </P>
      <Action href={signInUrl}>{say({ nl: "Inloggen", en: "Sign in" })}</Action>
      <Small>
        {say({
          nl: "Hebt u hier niet om gevraagd? Vertel het meteen uw beheerder of de privacyfunctionaris: dan probeert misschien iemand in uw account te komen.",
          en: "Did you not ask for this? Tell your administrator or the privacy officer at once: somebody may be trying to get into your account.",
        })}
      </Small>
    </Frame>
  );
}

export const secondFactorReset = defineLetter<SecondFactorResetProps>({
  component: SecondFactorReset,
  audience: "staff",
  delivery: "staff",
  subject: (language) =>
    language === "nl"
      ? "De tweede stap van uw account is gewist"
      : "The second step of your account has been cleared",
  previews: {
    usual: () => ({
      organisation: previewOrganisation,
      name: "Samira de Vries",
      resetBy: "Mark Jansen",
      signInUrl: "https://privacy.werkcontact.example/medewerkers/inloggen",
    }),
  },
});

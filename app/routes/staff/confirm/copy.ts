import type { AgainFailure } from "../../../auth/sso-failures";
import type { Copy } from "../../../components/language";

export const title = { nl: "Bevestig dat u het bent", en: "Confirm that it is you" };

interface ConfirmCopy {
  why: string;
  kept: string;
  confirm: string;
  done: string;
  download: string;
  goOn: string;
  whyElsewhere: string;
  elsewhere: string;
  elsewhereToo: string;
  newTab: string;
  send: string;
  toForm: string;
  failed: Record<AgainFailure, string>;
}

export const copy: Copy<ConfirmCopy> = {
  nl: {
    why: "Hiervoor vragen wij nog een keer om een code van uw telefoon, als dat langer dan tien minuten geleden is.",
    kept: "Wat u hebt ingevuld is bewaard en wordt verstuurd zodra u de code hebt gegeven.",
    confirm: "Bevestigen",
    done: "Bevestigd",
    download: "Wat u opvroeg opent vanzelf. Een bestand komt bij uw downloads.",
    goOn: "Opent er niets? Ga dan zelf verder",
    whyElsewhere:
      "Hiervoor vragen wij nog een keer om een bewijs dat u het bent, als dat langer dan tien minuten geleden is.",
    elsewhere: "Opnieuw bevestigen via uw organisatie",
    elsewhereToo: "Of log opnieuw in bij uw organisatie.",
    newTab:
      "Dat opent in een nieuw tabblad. Kom daarna hier terug en verstuur het formulier; wat u hebt ingevuld blijft staan.",
    send: "Versturen",
    toForm: "Ga terug naar het tabblad met uw formulier en verstuur het. Dit tabblad kunt u sluiten.",
    failed: {
      declined: "Het bevestigen bij uw organisatie is afgebroken. Probeer het opnieuw.",
      refused: "Het bevestigen is niet gelukt, of duurde te lang. Probeer het opnieuw.",
      unreachable: "De inlogdienst van uw organisatie is nu niet bereikbaar. Probeer het later opnieuw.",
      "somebody-else": "Bij uw organisatie is iemand anders ingelogd. Log daar in met uw eigen account.",
      "not-anew":
        "Uw organisatie vertelde niet dat u net met een tweede stap hebt ingelogd. Stel bij uw account een eigen app in, of vraag het uw beheerder.",
    },
  },
  en: {
    why: "For this we ask for a code from your phone once more, if the last was over ten minutes ago.",
    kept: "What you filled in has been kept, and is sent as soon as you have given the code.",
    confirm: "Confirm",
    done: "Confirmed",
    download: "What you asked for opens by itself. A file goes to your downloads.",
    goOn: "Does nothing open? Then go on yourself",
    whyElsewhere: "For this we ask once more for proof that it is you, if the last was over ten minutes ago.",
    elsewhere: "Confirm again through your organisation",
    elsewhereToo: "Or sign in at your organisation again.",
    newTab:
      "That opens in a new tab. Come back here afterwards and send the form; what you filled in stays as it is.",
    send: "Send",
    toForm: "Go back to the tab with your form and send it. You can close this tab.",
    failed: {
      declined: "Confirming at your organisation was stopped. Try again.",
      refused: "Confirming failed, or took too long. Try again.",
      unreachable: "Your organisation's sign-in service cannot be reached now. Try again later.",
      "somebody-else":
        "Somebody else is signed in at your organisation. Sign in there with your own account.",
      "not-anew":
        "Your organisation did not say that you signed in with a second step just now. Set up an app of your own at your account, or ask your administrator.",
    },
  },
};

import { type Copy, useCopy } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { SIGN_IN_OUTCOMES, type SignInOutcome } from "../../paths";

/** The same for a level too low, for somebody else and for nobody: none of them tells who is known here. */
const copy: Copy<Record<SignInOutcome, string>> = {
  nl: {
    onbevestigd:
      "Met dit inloggen konden wij niet vaststellen wie u bent. Wij kijken er zelf naar. Als wij nog iets van u nodig hebben, hoort u dat van ons. U kunt ook contact met ons opnemen.",
    afgebroken: "Het inloggen is niet afgemaakt. U kunt het opnieuw proberen.",
    opnieuw: "Het inloggen is niet gelukt. Probeer het opnieuw vanaf deze pagina, in dezelfde browser.",
    onbereikbaar: "Inloggen kan nu even niet. Probeer het straks opnieuw.",
  },
  en: {
    onbevestigd:
      "With this sign-in we could not establish who you are. We look at it ourselves. If we need anything else from you, we let you know. You can also contact us.",
    afgebroken: "Signing in was not completed. You can try again.",
    opnieuw: "Signing in did not work. Try again from this page, in the same browser.",
    onbereikbaar: "Signing in is not possible right now. Please try again later.",
  },
};

export const outcomeIn = (request: Request): SignInOutcome | null => {
  const told = new URL(request.url).searchParams.get("inloggen");
  return SIGN_IN_OUTCOMES.find((outcome) => outcome === told) ?? null;
};

export function SignInOutcomeNotice({ outcome }: { outcome: SignInOutcome | null }) {
  const words = useCopy(copy);
  if (!outcome) return null;
  return (
    <Notice tone="warning" live>
      <p>{words[outcome]}</p>
    </Notice>
  );
}

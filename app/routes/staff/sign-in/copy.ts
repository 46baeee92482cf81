import type { SsoFailure } from "../../../auth/sso-failures";
import type { Copy } from "../../../components/language";

export const title = { nl: "Inloggen voor medewerkers", en: "Sign in for staff" };

interface SignInCopy {
  email: string;
  password: string;
  submit: string;
  wrong: string;
  locked: (until: string) => string;
  missingEmail: string;
  missingPassword: string;
  forgotten: string;
  passkey: string;
  sso: string;
  ssoFailed: Record<SsoFailure, string>;
  requester: string;
  toHome: string;
}

export const copy: Copy<SignInCopy> = {
  nl: {
    email: "E-mailadres",
    password: "Wachtwoord",
    submit: "Inloggen",
    wrong:
      "Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het nog een keer.",
    locked: (until) =>
      `Er is te vaak met een verkeerd wachtwoord geprobeerd in te loggen. Om ${until} kan het weer.`,
    missingEmail: "Vul uw e-mailadres in.",
    missingPassword: "Vul uw wachtwoord in.",
    forgotten: "Wachtwoord vergeten? Vraag de beheerder om een nieuwe uitnodiging.",
    passkey: "Inloggen met een passkey",
    sso: "Inloggen met uw organisatie",
    ssoFailed: {
      declined: "Het inloggen bij uw organisatie is afgebroken. Probeer het opnieuw.",
      refused: "Het inloggen is niet gelukt, of duurde te lang. Probeer het opnieuw.",
      unreachable: "De inlogdienst van uw organisatie is nu niet bereikbaar. Probeer het later opnieuw.",
      "no-account": "U hebt geen toegang tot het privacyloket. Vraag het aan de beheerder.",
    },
    requester: "Wilt u een verzoek doen of volgen? Dan hebt u geen account nodig.",
    toHome: "Naar het Privacyloket",
  },
  en: {
    email: "E-mail address",
    password: "Password",
    submit: "Sign in",
    wrong: "This e-mail address and password do not belong together. Check both and try again.",
    locked: (until) => `There were too many attempts with a wrong password. You can try again at ${until}.`,
    missingEmail: "Enter your e-mail address.",
    missingPassword: "Enter your password.",
    forgotten: "Forgot your password? Ask the administrator for a new invitation.",
    passkey: "Sign in with a passkey",
    sso: "Sign in with your organisation",
    ssoFailed: {
      declined: "Signing in at your organisation was stopped. Try again.",
      refused: "Signing in failed, or took too long. Try again.",
      unreachable: "Your organisation's sign-in service cannot be reached now. Try again later.",
      "no-account": "You have no access to the privacy desk. Ask the administrator.",
    },
    requester: "Do you want to make or follow a request? You do not need an account.",
    toHome: "To the privacy desk",
  },
};

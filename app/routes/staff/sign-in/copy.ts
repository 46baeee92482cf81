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
    requester: "Do you want to make or follow a request? You do not need an account.",
    toHome: "To the privacy desk",
  },
};

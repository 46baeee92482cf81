import type { Copy } from "../../../components/language";

interface CodeCopy {
  title: string;
  sent: (email: string) => string;
  wait: string;
  code: { label: string; hint: string };
  button: string;
  errors: { wrong: string; "too-often": string };
  other: { summary: string; text: string; link: string };
}

export const title = { nl: "Vul de code in", en: "Enter the code" };

export const copy: Copy<CodeCopy> = {
  nl: {
    title: title.nl,
    sent: (email) =>
      `Horen het kenmerk en ${email} bij elkaar, dan hebben wij naar dat adres een code van zes cijfers gestuurd.`,
    wait: "Dat duurt meestal minder dan een minuut. Kijk ook bij ongewenste e-mail.",
    code: { label: "Code van zes cijfers", hint: "De code is 10 minuten geldig en werkt één keer." },
    button: "Verder",
    errors: {
      wrong:
        "Deze code klopt niet of is niet meer geldig. Na vijf keer proberen werkt een code niet meer: vraag dan een nieuwe aan.",
      "too-often": "U hebt te vaak geprobeerd. Probeer het over een uur nog een keer.",
    },
    other: {
      summary: "Ik krijg geen code",
      text: "Controleer of kenmerk en e-mailadres kloppen. Wij zeggen niet of een kenmerk bestaat, ook niet tegen u: zo kan niemand anders dat te weten komen.",
      link: "Opnieuw een code aanvragen",
    },
  },
  en: {
    title: title.en,
    sent: (email) =>
      `If the reference and ${email} belong together, we have sent a code of six digits to that address.`,
    wait: "This usually takes less than a minute. Also look in your spam folder.",
    code: { label: "Six-digit code", hint: "The code is valid for 10 minutes and works once." },
    button: "Continue",
    errors: {
      wrong:
        "This code is not right or no longer valid. After five tries a code stops working: then ask for a new one.",
      "too-often": "You tried too often. Please try again in an hour.",
    },
    other: {
      summary: "I do not get a code",
      text: "Check that the reference and the e-mail address are right. We do not say whether a reference exists, not even to you: that way nobody else can find out.",
      link: "Ask for a code again",
    },
  },
};

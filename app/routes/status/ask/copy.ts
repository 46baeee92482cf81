import type { Copy } from "../../../components/language";

interface AskCopy {
  title: string;
  intro: string;
  again: { title: string; text: string };
  reference: { label: string; hint: string };
  email: { label: string; hint: string };
  button: string;
  errors: { reference: string; email: string; "too-often": string };
  lost: { summary: string; text: string };
}

export const title = { nl: "Uw verzoek volgen", en: "Follow your request" };

export const copy: Copy<AskCopy> = {
  nl: {
    title: title.nl,
    intro: "Wij mailen u een code. Daarmee ziet u hoe het met uw verzoek staat en leest u onze brieven.",
    again: {
      title: "U bent uitgelogd",
      text: "Om uw gegevens te beschermen vragen wij opnieuw om een code.",
    },
    reference: {
      label: "Kenmerk",
      hint: "Het staat in onze e-mail of brief, bijvoorbeeld VZ-2026-0042-K.",
    },
    email: { label: "E-mailadres", hint: "Het adres dat u bij uw verzoek hebt opgegeven." },
    button: "Code mailen",
    errors: {
      reference: "Dit is geen kenmerk van ons. Controleer de letters en cijfers.",
      email: "Vul het e-mailadres in dat u bij uw verzoek hebt opgegeven.",
      "too-often": "U hebt te vaak een code aangevraagd. Probeer het over een uur nog een keer.",
    },
    lost: {
      summary: "Ik weet mijn kenmerk niet meer, of ik heb geen e-mailadres opgegeven",
      text: "Bel of schrijf ons. Onze gegevens staan onder aan deze pagina. Vraagt iemand anders naar uw verzoek, dan vertellen wij niets.",
    },
  },
  en: {
    title: title.en,
    intro: "We e-mail you a code. With it you see how your request stands and read our letters.",
    again: { title: "You are signed out", text: "To protect your data we ask for a code again." },
    reference: { label: "Reference", hint: "It is in our e-mail or letter, for example VZ-2026-0042-K." },
    email: { label: "E-mail address", hint: "The address that you gave with your request." },
    button: "E-mail me a code",
    errors: {
      reference: "This is not one of our references. Check the letters and digits.",
      email: "Fill in the e-mail address that you gave with your request.",
      "too-often": "You asked for a code too often. Please try again in an hour.",
    },
    lost: {
      summary: "I do not know my reference any more, or I gave no e-mail address",
      text: "Call or write to us. Our details are at the bottom of this page. If somebody else asks about your request, we tell them nothing.",
    },
  },
};

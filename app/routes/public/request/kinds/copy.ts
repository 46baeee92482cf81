import type { Kind } from "../../../../../workflows/kinds";
import type { Copy } from "../../../../components/language";
import type { ErrorWords } from "../fields";

interface KindsCopy {
  title: string;
  hint: string;
  gone: { title: string; text: string };
  next: string;
  names: Record<Kind, { label: string; hint: string }>;
  begin: {
    title: string;
    text: (names: string) => string;
    continue: string;
    add: (name: string) => string;
    fresh: (name: string) => string;
  };
  errors: ErrorWords;
}

export const title = { nl: "Wat wilt u vragen?", en: "What do you want to ask?" };

export const copy: Copy<KindsCopy> = {
  nl: {
    title: title.nl,
    hint: "U kunt meer dan één ding kiezen. U vult uw gegevens maar één keer in en krijgt op alles een antwoord.",
    gone: {
      title: "Wij hebben niets bewaard gevonden",
      text: "Een formulier dat niet is verstuurd, bewaren wij maar kort. U kunt hier opnieuw beginnen.",
    },
    next: "Verder",
    names: {
      access: { label: "Mijn gegevens inzien", hint: "Een kopie van de gegevens die wij van u hebben." },
      rectification: {
        label: "Gegevens verbeteren of aanvullen",
        hint: "Er klopt iets niet, of er ontbreekt iets.",
      },
      erasure: { label: "Gegevens laten verwijderen", hint: "Wij wissen gegevens over u." },
      restriction: {
        label: "Gebruik laten beperken",
        hint: "Wij bewaren de gegevens, maar doen er verder niets mee.",
      },
      portability: { label: "Gegevens overdragen", hint: "Om mee te nemen naar een andere organisatie." },
      objection: {
        label: "Bezwaar maken tegen gebruik",
        hint: "Om uw eigen situatie wilt u dat wij ermee stoppen.",
      },
      "consent-withdrawal": {
        label: "Toestemming intrekken",
        hint: "Bijvoorbeeld voor het delen van uw cv.",
      },
      "opt-out": { label: "Afmelden voor nieuwsbrieven", hint: "Werkt meteen." },
      complaint: { label: "Een klacht indienen", hint: "Over onze dienstverlening of over uw gegevens." },
      question: { label: "Een vraag stellen", hint: "Over privacy of over ons privacyreglement." },
    },
    begin: {
      title: "U was al met iets bezig",
      text: (names) => `U hebt een formulier dat nog niet is verstuurd: ${names}.`,
      continue: "Daarmee verder gaan",
      add: (name) => `Ook dit vragen: ${name}`,
      fresh: (name) => `Opnieuw beginnen met alleen: ${name}`,
    },
    errors: { "kinds-missing": "Kies minstens één ding dat u wilt vragen" },
  },
  en: {
    title: title.en,
    hint: "You can choose more than one. You enter your details only once and receive an answer to everything.",
    gone: {
      title: "We found nothing saved",
      text: "We keep a form that was not sent for a short time only. You can start again here.",
    },
    next: "Continue",
    names: {
      access: { label: "See my data", hint: "A copy of the data we hold about you." },
      rectification: {
        label: "Correct or complete my data",
        hint: "Something is wrong, or something is missing.",
      },
      erasure: { label: "Have my data erased", hint: "We delete data about you." },
      restriction: { label: "Have use restricted", hint: "We keep the data but do nothing else with them." },
      portability: { label: "Transfer my data", hint: "To take them to another organisation." },
      objection: {
        label: "Object to use of my data",
        hint: "You want us to stop because of your own situation.",
      },
      "consent-withdrawal": { label: "Withdraw consent", hint: "For example for sharing your CV." },
      "opt-out": { label: "Unsubscribe from newsletters", hint: "Works at once." },
      complaint: { label: "Make a complaint", hint: "About our service or about your data." },
      question: { label: "Ask a question", hint: "About privacy or our privacy regulation." },
    },
    begin: {
      title: "You were already working on something",
      text: (names) => `You have a form that was not sent yet: ${names}.`,
      continue: "Continue with that",
      add: (name) => `Ask this as well: ${name}`,
      fresh: (name) => `Start again with only: ${name}`,
    },
    errors: { "kinds-missing": "Choose at least one thing you want to ask" },
  },
};

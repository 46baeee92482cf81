import type { Copy } from "../../../components/language";

interface AnswerCopy {
  title: string;
  asked: (date: string) => string;
  letter: string;
  ways: string;
  overview: string;
  field: { label: string; hint: string };
  identity: string;
  mandate: string;
  clarification: string;
  show: string;
}

export const title = { nl: "Onze vraag beantwoorden", en: "Answer our question" };

export const copy: Copy<AnswerCopy> = {
  nl: {
    title: title.nl,
    asked: (date) => `Wij stelden u deze vraag op ${date}.`,
    letter: "Lees de brief met onze vraag",
    ways: "U kunt kiezen uit:",
    overview: "Onze vraag",
    field: { label: "Uw antwoord", hint: "Schrijf in uw eigen woorden." },
    identity:
      "Wij gebruiken wat u hier stuurt alleen om vast te stellen wie u bent. Daarna vernietigen wij het. Zet geen burgerservicenummer in uw antwoord.",
    mandate:
      "Voeg de machtiging of de beschikking toe als bestand, of schrijf hier wat wij moeten weten. Zet geen burgerservicenummer in uw antwoord.",
    clarification: "U hoeft niet te kiezen. Wilt u alles ontvangen, schrijf dan: alles.",
    show: "Hebt u een code gekregen? Vul die hier in.",
  },
  en: {
    title: title.en,
    asked: (date) => `We asked you this question on ${date}.`,
    letter: "Read the letter with our question",
    ways: "You can choose from:",
    overview: "Our question",
    field: { label: "Your answer", hint: "Write in your own words." },
    identity:
      "We use what you send here only to establish who you are. Then we destroy it. Do not put a citizen service number (BSN) in your answer.",
    mandate:
      "Add the mandate or the court order as a file, or write here what we should know. Do not put a citizen service number (BSN) in your answer.",
    clarification: "You do not have to choose. If you want everything, write: everything.",
    show: "Did you receive a code? Enter it here.",
  },
};

import type { Language } from "../../workflows/wording/language";

/** The last: of the person for whom another asked. */
export type CodeLetterAbout = "identity" | "pickup" | "pickup-subject";

interface Where {
  site: string;
  reference: string;
  /** The last day, written out. */
  until: string | null;
}

interface LetterWords {
  title: Record<CodeLetterAbout, string>;
  date: string;
  reference: string;
  dear: (name: string) => string;
  before: Record<CodeLetterAbout, (organisation: string) => string[]>;
  after: Record<"identity" | "pickup", (where: Where) => string[]>;
  notYou: Record<CodeLetterAbout, (email: string, phone: string) => string>;
  regards: string;
}

const notAskedNl = (email: string, phone: string) =>
  `Hebt u ons niets gevraagd? Gebruik de code dan niet en laat het ons weten: ${email} of ${phone}.`;
const notAskedEn = (email: string, phone: string) =>
  `Did you not ask us anything? Then do not use the code and let us know: ${email} or ${phone}.`;

/** What the letter with a code says: never what was asked, nor that there is a file. */
export const letterWords: Record<Language, LetterWords> = {
  nl: {
    title: { identity: "Uw code", pickup: "Uw nieuwe ophaalcode", "pickup-subject": "Uw ophaalcode" },
    date: "Datum",
    reference: "Kenmerk",
    dear: (name) => `Geachte ${name},`,
    before: {
      identity: (organisation) => [
        `Iemand heeft ${organisation} iets gevraagd met uw naam. Met deze code laat u zien dat u het was.`,
      ],
      pickup: () => ["U vroeg ons om een nieuwe ophaalcode. De oude code werkt niet meer."],
      "pickup-subject": (organisation) => [
        `Iemand heeft ${organisation} namens u iets gevraagd. Wij schreven u daar eerder over. Het antwoord is voor u. Met deze code haalt u het zelf op.`,
      ],
    },
    after: {
      identity: ({ site, reference, until }) => [
        `Ga naar ${site} en vul daar uw kenmerk in: ${reference}. Kies daarna ‘Laat zien wie u bent’ en typ de code.`,
        `De code werkt één keer${until ? ` en is geldig tot en met ${until}` : ""}. Geef hem aan niemand anders. Gebruikt u geen internet? Bel ons dan en noem de code.`,
      ],
      pickup: ({ site, reference }) => [
        `Ga naar ${site}, vul uw kenmerk in (${reference}) en haal daar met deze code uw bestanden op.`,
        "Bewaar de code goed en geef hem aan niemand anders.",
      ],
    },
    notYou: {
      identity: notAskedNl,
      pickup: notAskedNl,
      "pickup-subject": (email, phone) => `Klopt dit niet? Laat het ons weten: ${email} of ${phone}.`,
    },
    regards: "Met vriendelijke groet,",
  },
  en: {
    title: { identity: "Your code", pickup: "Your new pickup code", "pickup-subject": "Your pickup code" },
    date: "Date",
    reference: "Reference",
    dear: (name) => `Dear ${name},`,
    before: {
      identity: (organisation) => [
        `Somebody asked ${organisation} something in your name. With this code you show that it was you.`,
      ],
      pickup: () => ["You asked us for a new pickup code. The old code no longer works."],
      "pickup-subject": (organisation) => [
        `Somebody asked ${organisation} something on your behalf. We wrote to you about it before. The answer is for you. With this code you collect it yourself.`,
      ],
    },
    after: {
      identity: ({ site, reference, until }) => [
        `Go to ${site} and enter your reference: ${reference}. Then choose ‘Show who you are’ and type the code.`,
        `The code works once${until ? ` and is valid until ${until}` : ""}. Give it to nobody else. Do you not use the internet? Then call us and tell us the code.`,
      ],
      pickup: ({ site, reference }) => [
        `Go to ${site}, enter your reference (${reference}) and download your files there with this code.`,
        "Keep the code safe and give it to nobody else.",
      ],
    },
    notYou: {
      identity: notAskedEn,
      pickup: notAskedEn,
      "pickup-subject": (email, phone) => `Is this not right? Let us know: ${email} or ${phone}.`,
    },
    regards: "Yours sincerely,",
  },
};

import type { Language } from "../../workflows/wording/language";

type About = "identity" | "pickup";

interface Where {
  site: string;
  reference: string;
  /** The last day, written out. */
  until: string | null;
}

interface LetterWords {
  title: Record<About, string>;
  date: string;
  reference: string;
  dear: (name: string) => string;
  before: Record<About, (organisation: string) => string[]>;
  after: Record<About, (where: Where) => string[]>;
  notYou: (email: string, phone: string) => string;
  regards: string;
}

/** What the letter with a code says: never what was asked, nor that there is a file. */
export const letterWords: Record<Language, LetterWords> = {
  nl: {
    title: { identity: "Uw code", pickup: "Uw nieuwe ophaalcode" },
    date: "Datum",
    reference: "Kenmerk",
    dear: (name) => `Beste ${name},`,
    before: {
      identity: (organisation) => [
        `Iemand heeft ${organisation} iets gevraagd met uw naam. Met deze code laat u zien dat u het was.`,
      ],
      pickup: () => ["U vroeg ons om een nieuwe ophaalcode. De oude code werkt niet meer."],
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
    notYou: (email, phone) =>
      `Hebt u ons niets gevraagd? Gebruik de code dan niet en laat het ons weten: ${email} of ${phone}.`,
    regards: "Met vriendelijke groet,",
  },
  en: {
    title: { identity: "Your code", pickup: "Your new pickup code" },
    date: "Date",
    reference: "Reference",
    dear: (name) => `Dear ${name},`,
    before: {
      identity: (organisation) => [
        `Somebody asked ${organisation} something in your name. With this code you show that it was you.`,
      ],
      pickup: () => ["You asked us for a new pickup code. The old code no longer works."],
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
    notYou: (email, phone) =>
      `Did you not ask us anything? Then do not use the code and let us know: ${email} or ${phone}.`,
    regards: "Yours sincerely,",
  },
};

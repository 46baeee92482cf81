import { type Kind, kindOf } from "../../workflows/kinds";
import type { Language } from "../../workflows/wording/language";

interface KindWords {
  /** Follows "uw verzoek" / "your request". */
  about: Record<Language, string>;
  /** The whole thing with its pronoun: "uw klacht". */
  yours: Record<Language, string>;
  /** Which right it is treated as; null where no right of the GDPR is used. */
  article: Record<Language, string> | null;
}

const request = (nl: string, en: string, articleNl: string, articleEn: string): KindWords => ({
  about: { nl, en },
  yours: { nl: `uw verzoek om ${nl}`, en: `your request for ${en}` },
  article: { nl: articleNl, en: articleEn },
});

const KIND_WORDS: Record<Kind, KindWords> = {
  access: request("inzage in uw gegevens", "access to your data", "artikel 15 AVG", "Article 15 GDPR"),
  rectification: request(
    "verbetering of aanvulling van uw gegevens",
    "correction or completion of your data",
    "artikel 16 AVG",
    "Article 16 GDPR",
  ),
  erasure: request(
    "verwijdering van uw gegevens",
    "erasure of your data",
    "artikel 17 AVG",
    "Article 17 GDPR",
  ),
  restriction: request(
    "beperking van het gebruik van uw gegevens",
    "restriction of the use of your data",
    "artikel 18 AVG",
    "Article 18 GDPR",
  ),
  portability: request(
    "overdracht van uw gegevens",
    "a copy of your data to take with you",
    "artikel 20 AVG",
    "Article 20 GDPR",
  ),
  objection: {
    about: { nl: "bezwaar tegen het gebruik van uw gegevens", en: "objection to the use of your data" },
    yours: {
      nl: "uw bezwaar tegen het gebruik van uw gegevens",
      en: "your objection to the use of your data",
    },
    article: { nl: "artikel 21 lid 1 AVG", en: "Article 21(1) GDPR" },
  },
  "consent-withdrawal": {
    about: { nl: "intrekking van uw toestemming", en: "withdrawal of your consent" },
    yours: { nl: "de intrekking van uw toestemming", en: "the withdrawal of your consent" },
    article: { nl: "artikel 7 lid 3 AVG", en: "Article 7(3) GDPR" },
  },
  "opt-out": {
    about: { nl: "afmelding voor onze nieuwsbrieven", en: "opt-out from our newsletters" },
    yours: { nl: "uw afmelding voor onze nieuwsbrieven", en: "your opt-out from our newsletters" },
    article: { nl: "artikel 21 lid 2 AVG", en: "Article 21(2) GDPR" },
  },
  complaint: {
    about: { nl: "klacht", en: "complaint" },
    yours: { nl: "uw klacht", en: "your complaint" },
    article: null,
  },
  question: {
    about: { nl: "vraag", en: "question" },
    yours: { nl: "uw vraag", en: "your question" },
    article: null,
  },
};

export const kindWords = (kind: Kind): KindWords => KIND_WORDS[kind];

/** "verzoek", "klacht" or "vraag": says no more than what kind of paper this is. */
export function caseNoun(kind: Kind, language: Language): string {
  if (kind === "question") return language === "nl" ? "vraag" : "question";
  if (kindOf(kind).machine === "complaint") return language === "nl" ? "klacht" : "complaint";
  return language === "nl" ? "verzoek" : "request";
}

/** "verzoeken", "klachten" or "vragen". */
export function casesNoun(kind: Kind, language: Language): string {
  const plurals: Record<string, string> = { verzoek: "verzoeken", klacht: "klachten", vraag: "vragen" };
  const noun = caseNoun(kind, language);
  return plurals[noun] ?? `${noun}s`;
}

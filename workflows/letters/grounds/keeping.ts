import type { Language } from "../../wording/language";

export const KEEP_GROUNDS = [
  "tax",
  "claim",
  "running-trajectory",
  "legal-obligation",
  "suppression",
  "request-file",
] as const;
/** Why data stay after an erasure request (GDPR 17(3), or no ground under 17(1)). */
export type KeepGround = (typeof KEEP_GROUNDS)[number];

interface Ground {
  article: Record<Language, string>;
  /** A whole sentence. */
  reason: Record<Language, string>;
}

export const keepGrounds: Record<KeepGround, Ground> = {
  tax: {
    article: {
      nl: "artikel 17 lid 3 onder b AVG en artikel 52 Algemene wet inzake rijksbelastingen",
      en: "Article 17(3)(b) GDPR and Article 52 of the Dutch General Tax Act",
    },
    reason: {
      nl: "De belastingwet verplicht ons om deze gegevens zeven jaar te bewaren.",
      en: "Tax law requires us to keep these data for seven years.",
    },
  },
  claim: {
    article: { nl: "artikel 17 lid 3 onder e AVG", en: "Article 17(3)(e) GDPR" },
    reason: {
      nl: "Wij hebben deze gegevens nodig voor een klacht, een geschil of een vordering die nu loopt.",
      en: "We need these data for a complaint, dispute or claim that is running now.",
    },
  },
  "running-trajectory": {
    article: { nl: "artikel 17 lid 1 AVG", en: "Article 17(1) GDPR" },
    reason: {
      nl: "Wij hebben deze gegevens nog nodig voor het traject dat u bij ons volgt.",
      en: "We still need these data for the programme you are following with us.",
    },
  },
  "legal-obligation": {
    article: { nl: "artikel 17 lid 3 onder b AVG", en: "Article 17(3)(b) GDPR" },
    reason: {
      nl: "Een wet verplicht ons om deze gegevens te bewaren.",
      en: "A law requires us to keep these data.",
    },
  },
  suppression: {
    article: {
      nl: "artikel 21 lid 3 en artikel 17 lid 3 onder b AVG",
      en: "Articles 21(3) and 17(3)(b) GDPR",
    },
    reason: {
      nl: "Zo voorkomen wij dat u opnieuw nieuwsbrieven krijgt.",
      en: "This keeps you from getting newsletters again.",
    },
  },
  "request-file": {
    article: { nl: "artikel 5 lid 2 en artikel 17 lid 3 onder e AVG", en: "Articles 5(2) and 17(3)(e) GDPR" },
    reason: {
      nl: "Wij moeten kunnen laten zien hoe wij uw verzoek hebben behandeld.",
      en: "We must be able to show how we handled your request.",
    },
  },
};

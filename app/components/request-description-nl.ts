import type { DescriptionWords } from "./request-description";

export const describedNl: DescriptionWords = {
  everything: "Alles",
  what: "Welke gegevens",
  why: "Toelichting",
  period: "Periode",
  item: (number) => `Gegeven ${number}`,
  change: ({ what, oldValue, newValue }) =>
    oldValue ? `${what}\nNu: ${oldValue}\nMoet zijn: ${newValue}` : `${what}\nMoet zijn: ${newValue}`,
  supplement: "Eigen verklaring",
  ground: "Reden",
  grounds: {
    inaccurate: "De gegevens kloppen niet en moeten eerst worden nagekeken",
    unlawful: "Het gebruik mag niet, maar de gegevens moeten niet worden gewist",
    "needed-for-claim": "Nodig voor een rechtszaak of geschil",
    "objection-pending": "Er loopt een bezwaar",
  },
  receiver: "Naar wie",
  toSelf: "Naar mijzelf",
  against: "Bezwaar tegen",
  situation: "Waarom dit een probleem is",
  consents: "Toestemming voor",
  consent: {
    "share-cv": "Mijn cv of profiel aan werkgevers laten zien",
    "share-health": "Gegevens over mijn gezondheid delen",
    "ask-doctor": "Informatie opvragen bij mijn arts of behandelaar",
    other: "Een andere toestemming",
  },
  brands: "Afmelden voor",
  allBrands: "Alle nieuwsbrieven en reclame",
  topic: "Waarover",
  topics: {
    privacy: "De omgang met mijn gegevens",
    service: "De dienstverlening",
    both: "De omgang met mijn gegevens en de dienstverlening",
  },
  about: "Over welke medewerker",
  happened: "Wat er is gebeurd",
  wish: "Wat het zou oplossen",
  question: "Uw vraag",
};

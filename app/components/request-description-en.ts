import type { DescriptionWords } from "./request-description";

export const describedEn: DescriptionWords = {
  everything: "Everything",
  what: "Which data",
  why: "Explanation",
  period: "Period",
  item: (number) => `Item ${number}`,
  change: ({ what, oldValue, newValue }) =>
    oldValue ? `${what}\nNow: ${oldValue}\nShould be: ${newValue}` : `${what}\nShould be: ${newValue}`,
  supplement: "Statement of your own",
  ground: "Reason",
  grounds: {
    inaccurate: "The data are wrong and must be checked first",
    unlawful: "The use is not allowed, but the data must not be erased",
    "needed-for-claim": "Needed for a court case or dispute",
    "objection-pending": "An objection is pending",
  },
  receiver: "To whom",
  toSelf: "To me",
  against: "Objection to",
  situation: "Why this is a problem",
  consents: "Consent for",
  consent: {
    "share-cv": "Showing my CV or profile to employers",
    "share-health": "Sharing data about my health",
    "ask-doctor": "Asking my doctor or therapist for information",
    other: "Another consent",
  },
  brands: "Unsubscribe from",
  allBrands: "All newsletters and advertising",
  topic: "About",
  topics: {
    privacy: "How my data were handled",
    service: "The service",
    both: "How my data were handled and the service",
  },
  about: "About which employee",
  happened: "What happened",
  wish: "What would solve it",
  question: "Your question",
};

import type { Language } from "../../../workflows/wording/language";
import type { AnswersOf } from "../../commands/intake/request-answers";

type Consent = AnswersOf<"consent-withdrawal">["consents"][number];

/** What a consent was for, as the letter says it to the person: "X: stopped on ...". */
const WORDS: Record<Language, Record<Exclude<Consent, "other">, string>> = {
  nl: {
    "share-cv": "Uw cv of profiel aan werkgevers laten zien",
    "share-health": "Gegevens over uw gezondheid delen",
    "ask-doctor": "Informatie opvragen bij uw arts of behandelaar",
  },
  en: {
    "share-cv": "Showing your CV or profile to employers",
    "share-health": "Sharing data about your health",
    "ask-doctor": "Asking your doctor or therapist for information",
  },
};

/** A consent from the list, or the person's own words for another one. */
export const consentInLetter = (consent: Consent, other: string | null, language: Language): string =>
  consent === "other" ? (other ?? "").slice(0, 300) : WORDS[language][consent];

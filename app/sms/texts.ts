import type { Language } from "../../workflows/wording/language";

interface CodeText {
  /** Short name of the organisation. */
  sender: string;
  code: string;
  reference: string;
  /** Where it is typed. */
  url: string;
}

/** One or two text messages long; says nothing of what was asked. */
export const codeText: Record<Language, (text: CodeText) => string> = {
  nl: ({ sender, code, reference, url }) =>
    `${sender}: uw code is ${code}. Vul hem in bij kenmerk ${reference} op ${url}. Geef hem aan niemand anders. Hebt u niets gevraagd? Laat het ons weten.`,
  en: ({ sender, code, reference, url }) =>
    `${sender}: your code is ${code}. Enter it for reference ${reference} at ${url}. Give it to nobody else. Did you not ask for anything? Let us know.`,
};

export const pickupCodeText: Record<Language, (text: CodeText) => string> = {
  nl: ({ sender, code, reference, url }) =>
    `${sender}: uw nieuwe ophaalcode is ${code}, bij kenmerk ${reference} op ${url}. De oude werkt niet meer. Geef hem aan niemand anders.`,
  en: ({ sender, code, reference, url }) =>
    `${sender}: your new pickup code is ${code}, for reference ${reference} at ${url}. The old one no longer works. Give it to nobody else.`,
};

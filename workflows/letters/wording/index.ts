import type { Language } from "../../wording/language";
import type { CheckCode } from "../codes";
import type { CheckResult } from "../draft";
import { checksEn, placesEn } from "./en";
import { checksNl, placesNl } from "./nl";

const CHECK_WORDS: Record<Language, Record<CheckCode, { asks: string; fails: string }>> = {
  nl: checksNl,
  en: checksEn,
};
const PLACES: Record<Language, Record<string, string>> = { nl: placesNl, en: placesEn };
const MISSING = { nl: "Het gaat om", en: "This concerns" };

/** What a check asks for, as a sentence to show beside its tick. */
export const checkAsks = (code: CheckCode, language: Language): string => CHECK_WORDS[language][code].asks;

/** What is wrong and where, as sentences a handler can act on. */
export function checkSentence({ code, ok, findings }: CheckResult, language: Language): string {
  const { asks, fails } = CHECK_WORDS[language][code];
  if (ok) return asks;
  const places = findings
    .filter((finding) => !finding.cleared)
    .map(({ where, hit }) =>
      hit ? `“${hit.snippet.trim()}”` : (where && (PLACES[language][where] ?? where)) || "",
    )
    .filter((place) => place !== "");
  const listed = [...new Set(places)].join(", ");
  return listed === "" ? fails : `${fails} ${MISSING[language]}: ${listed}.`;
}

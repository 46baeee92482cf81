import type { Language } from "../../../../workflows/wording/language";

/** "97,4 %" of a whole; "-" when the whole is nothing. */
export function share(part: number, whole: number, language: Language): string {
  if (whole === 0) return "-";
  const percent = (100 * part) / whole;
  // Never rounded up to a hundred: one late answer in a thousand is still one late answer.
  const shown = part < whole ? Math.min(percent, 99.9) : percent;
  return `${shown.toLocaleString(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 1 })} %`;
}

/** "11" or "11,5" days. */
export function dayCount(days: number | null, language: Language): string {
  if (days === null) return "-";
  return days.toLocaleString(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 1 });
}

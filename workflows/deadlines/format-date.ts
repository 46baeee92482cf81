/** Dates in words. */
import type { Language } from "../wording/language";
import { dayOf, type LocalDate } from "./days";

const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(language: Language, year: boolean, weekday: boolean): Intl.DateTimeFormat {
  const key = `${language}${year}${weekday}`;
  const known = formatters.get(key);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    ...(year && { year: "numeric" }),
    ...(weekday && { weekday: "long" }),
  });
  formatters.set(key, formatter);
  return formatter;
}

/**
 * "7 april 2026", "dinsdag 7 april" / "Tuesday 7 April". Year shown and weekday left out unless asked otherwise.
 * The date is a calendar date: no server time zone can shift it.
 */
export function formatDate(
  date: LocalDate,
  language: Language,
  { year = true, weekday = false }: { year?: boolean; weekday?: boolean } = {},
): string {
  const text = formatterFor(language, year, weekday).format(dayOf(date) * 86_400_000);
  return text.replace(",", ""); // en-GB writes "Tuesday, 7 April 2026" in some versions of the locale data
}

/** "dinsdag" / "Tuesday". */
export function formatWeekday(date: LocalDate, language: Language): string {
  return formatDate(date, language, { year: false, weekday: true }).split(" ", 1)[0] ?? "";
}

import { formatDate } from "../../workflows/deadlines/format-date";
import type { Language } from "../../workflows/wording/language";

const ZONE = "Europe/Amsterdam";
const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

function perLanguage(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return {
    nl: new Intl.DateTimeFormat(LOCALES.nl, options),
    en: new Intl.DateTimeFormat(LOCALES.en, options),
  };
}

const short = perLanguage({ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const time = perLanguage({ hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: ZONE });
const day = perLanguage({ day: "numeric", month: "long", year: "numeric", timeZone: ZONE });

/** "dinsdag 7 april 2026" for a local date `YYYY-MM-DD`. */
export function longDate(localDate: string, language: Language): string {
  return formatDate(localDate, language, { weekday: true });
}

/** "7 apr 2026" for a local date, for dense lists. */
export function shortDate(localDate: string, language: Language): string {
  return short[language].format(new Date(`${localDate}T12:00:00Z`));
}

const month = perLanguage({ month: "long", year: "numeric", timeZone: "UTC" });

/** "april 2026" for a month `YYYY-MM`. */
export function monthName(yearMonth: string, language: Language): string {
  return month[language].format(new Date(`${yearMonth}-01T12:00:00Z`));
}

const brief = perLanguage({ month: "short", timeZone: "UTC" });

/** "apr" for a month `YYYY-MM`, for charts. */
export function shortMonth(yearMonth: string, language: Language): string {
  return brief[language].format(new Date(`${yearMonth}-01T12:00:00Z`));
}

/** "7 april 2026 om 14:05" for an instant, as the clock reads in Amsterdam. */
export function dateAndTime(instant: Date | string, language: Language): string {
  const moment = new Date(instant);
  return `${day[language].format(moment)} ${language === "nl" ? "om" : "at"} ${time[language].format(moment)}`;
}

/** "14:05" for an instant, as the clock reads in Amsterdam. */
export function timeOfDay(instant: Date | string, language: Language): string {
  return time[language].format(new Date(instant));
}

const sortable = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone: ZONE });

/** "2026-04-07 14:05" for an instant, as the clock reads in Amsterdam: what a spreadsheet can sort. */
export function stamp(instant: Date | string): string {
  return sortable.format(new Date(instant));
}

import type { Language } from "../../workflows/wording/language";

const ZONE = "Europe/Amsterdam";
const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

const noon = (localDate: string) => new Date(`${localDate}T12:00:00Z`);

/** "dinsdag 7 april 2026" for a local date `YYYY-MM-DD`. */
export function longDate(localDate: string, language: Language): string {
  const parts = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: "UTC" }).format(noon(localDate));
}

/** "7 apr 2026" for a local date, for dense lists. */
export function shortDate(localDate: string, language: Language): string {
  const parts = { day: "numeric", month: "short", year: "numeric" } as const;
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: "UTC" }).format(noon(localDate));
}

/** "7 april 2026 om 14:05" for an instant, as the clock reads in Amsterdam. */
export function dateAndTime(instant: Date | string, language: Language): string {
  const date = { day: "numeric", month: "long", year: "numeric" } as const;
  const time = { hour: "2-digit", minute: "2-digit" } as const;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    ...date,
    ...time,
    hourCycle: "h23",
    timeZone: ZONE,
  });
  return format.format(new Date(instant));
}

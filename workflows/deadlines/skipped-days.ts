/** The days that a term jumps over at its end, as clauses of one sentence. */
import type { Language } from "../wording/language";
import type { HolidayName, SundayName } from "./calendar";
import { formatWeekday } from "./format-date";
import type { SkippedDay } from "./steps";

export const DAY_NAMES: Record<Language, Record<HolidayName | SundayName, string>> = {
  nl: {
    Nieuwjaarsdag: "nieuwjaarsdag",
    "Goede Vrijdag": "Goede Vrijdag",
    "Eerste Paasdag": "eerste paasdag",
    "Tweede Paasdag": "tweede paasdag",
    Koningsdag: "Koningsdag",
    Bevrijdingsdag: "Bevrijdingsdag",
    Hemelvaartsdag: "Hemelvaartsdag",
    "Eerste Pinksterdag": "eerste pinksterdag",
    "Tweede Pinksterdag": "tweede pinksterdag",
    "Eerste Kerstdag": "eerste kerstdag",
    "Tweede Kerstdag": "tweede kerstdag",
    "Gelijkgestelde dag": "een dag die de overheid met een feestdag gelijkstelt",
  },
  en: {
    Nieuwjaarsdag: "New Year's Day",
    "Goede Vrijdag": "Good Friday",
    "Eerste Paasdag": "Easter Sunday",
    "Tweede Paasdag": "Easter Monday",
    Koningsdag: "King's Day",
    Bevrijdingsdag: "Liberation Day",
    Hemelvaartsdag: "Ascension Day",
    "Eerste Pinksterdag": "Whit Sunday",
    "Tweede Pinksterdag": "Whit Monday",
    "Eerste Kerstdag": "Christmas Day",
    "Tweede Kerstdag": "the second day of Christmas",
    "Gelijkgestelde dag": "a day that the government treats as a public holiday",
  },
};

const WORDS = {
  nl: {
    thatIs: "Dat is",
    is: "is",
    weekendFirst: "Dat valt in het weekend",
    weekendNext: "daarna is het weekend",
    day: "een",
    noWork: "is geen werkdag",
  },
  en: {
    thatIs: "That is",
    is: "is",
    weekendFirst: "That falls in the weekend",
    weekendNext: "then it is the weekend",
    day: "a",
    noWork: "is not a working day",
  },
} as const;

/** "Dat is eerste paasdag; maandag is tweede paasdag." */
export function skippedSentence(skipped: readonly SkippedDay[], language: Language): string {
  const words = WORDS[language];
  const clauses: string[] = [];
  for (let index = 0; index < skipped.length; index += 1) {
    const { date, reason } = skipped[index] as SkippedDay;
    const weekday = formatWeekday(date, language);
    const wholeWeekend = reason === "weekend" && skipped[index + 1]?.reason === "weekend";
    if (wholeWeekend) {
      clauses.push(index === 0 ? words.weekendFirst : words.weekendNext);
      index += 1;
    } else if (index === 0)
      clauses.push(
        `${words.thatIs} ${reason === "weekend" ? `${words.day} ${weekday}` : DAY_NAMES[language][reason]}`,
      );
    else
      clauses.push(
        reason === "weekend"
          ? `${weekday} ${words.noWork}`
          : `${weekday} ${words.is} ${DAY_NAMES[language][reason]}`,
      );
  }
  return `${clauses.join("; ")}.`;
}

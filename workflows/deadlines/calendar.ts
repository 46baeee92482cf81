/**
 * The days on which a term does not end: weekends and the Dutch list of the Algemene termijnenwet art. 3(1) and (2),
 * which Regulation 1182/71 art. 2(1) makes the list for the terms of the GDPR (R4, R17).
 */
import Holidays from "date-holidays";
import { defaultPolicy } from "../rules";
import { type DayNumber, dayOf, firstOfMonth, type LocalDate, weekdayOf, yearOf } from "./days";

export type HolidayName =
  | "Nieuwjaarsdag"
  | "Goede Vrijdag"
  | "Tweede Paasdag"
  | "Koningsdag"
  | "Bevrijdingsdag"
  | "Hemelvaartsdag"
  | "Tweede Pinksterdag"
  | "Eerste Kerstdag"
  | "Tweede Kerstdag"
  | "Gelijkgestelde dag";

/** Sundays that the list leaves out because they are Sundays; people still expect to see them named. */
export type SundayName = "Eerste Paasdag" | "Eerste Pinksterdag";

/** What an organisation may choose about the calendar; weekends and the art. 3(1) list are not a choice. */
export type CalendarPolicy = {
  /** Good Friday is no working day (default true). Art. 3(2) equates it "for this Act" only, hence a choice. */
  goodFriday?: boolean;
  /** Days equated with holidays by royal decree (art. 3(3)); default `KB_DAYS`. */
  kbDays?: readonly LocalDate[];
  /** Those days move our own terms too (default false: the earlier date is the safe one). */
  kbDaysMoveTheMonth?: boolean;
};

/** Days equated by royal decree, decrees 2023-2025 and 2026-2028: the list a new organisation starts with. */
export const KB_DAYS: readonly LocalDate[] = defaultPolicy.calendar.kbDays;

export const CALENDAR_YEARS = { first: 2018, last: 2100 } as const;

// date-holidays marks Goede Vrijdag and Bevrijdingsdag as school holidays, so the name decides and not the type.
const LISTED: Readonly<Record<string, HolidayName>> = {
  Nieuwjaar: "Nieuwjaarsdag",
  "Goede Vrijdag": "Goede Vrijdag",
  "Tweede paasdag": "Tweede Paasdag",
  Koningsdag: "Koningsdag",
  Bevrijdingsdag: "Bevrijdingsdag",
  Hemelvaartsdag: "Hemelvaartsdag",
  "Tweede pinksterdag": "Tweede Pinksterdag",
  Kerstmis: "Eerste Kerstdag",
  "Tweede kerstdag": "Tweede Kerstdag",
};
const NAMED_SUNDAYS: Readonly<Record<string, SundayName>> = {
  Pasen: "Eerste Paasdag",
  Pinksteren: "Eerste Pinksterdag",
};

type Year = {
  first: DayNumber;
  last: DayNumber;
  listed: ReadonlyMap<DayNumber, HolidayName>;
  sundays: ReadonlyMap<DayNumber, SundayName>;
};
const years = new Map<number, Year>();
let latest: Year | undefined; // dates come in clusters: most look-ups fall in the year of the one before
let source: Holidays | undefined;

function yearAround(day: DayNumber): Year {
  if (latest && day >= latest.first && day <= latest.last) return latest;
  const number = yearOf(day);
  const year = years.get(number) ?? readYear(number);
  years.set(number, year);
  latest = year;
  return year;
}

function readYear(year: number): Year {
  if (!(year >= CALENDAR_YEARS.first && year <= CALENDAR_YEARS.last))
    throw new RangeError(`No holiday calendar for ${year}`);
  source ??= new Holidays("NL", { languages: ["nl"] });
  const listed = new Map<DayNumber, HolidayName>();
  const sundays = new Map<DayNumber, SundayName>();
  const found = new Set<string>();
  for (const { name, date } of source.getHolidays(year)) {
    const onDay = dayOf(date.slice(0, 10));
    if (LISTED[name]) listed.set(onDay, LISTED[name]);
    if (NAMED_SUNDAYS[name]) sundays.set(onDay, NAMED_SUNDAYS[name]);
    found.add(name);
  }
  // A renamed holiday in a new version of the package must stop us: without it due dates would be silently wrong.
  const missing = Object.keys(LISTED).filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`Holidays of ${year} are incomplete: ${missing.join(", ")}`);
  return { first: firstOfMonth(year, 0), last: firstOfMonth(year + 1, 0) - 1, listed, sundays };
}

const decreeDays = new WeakMap<readonly LocalDate[], ReadonlySet<DayNumber>>();

function isDecreeDay(day: DayNumber, list: readonly LocalDate[]): boolean {
  const known = decreeDays.get(list);
  if (known) return known.has(day);
  const days = new Set(list.map(dayOf));
  decreeDays.set(list, days);
  return days.has(day);
}

/** The holiday on this day under this policy, or null. */
export function holidayOn(day: DayNumber, calendar: CalendarPolicy): HolidayName | null {
  const name = yearAround(day).listed.get(day);
  if (name && (name !== "Goede Vrijdag" || calendar.goodFriday !== false)) return name;
  if (calendar.kbDaysMoveTheMonth && isDecreeDay(day, calendar.kbDays ?? KB_DAYS))
    return "Gelijkgestelde dag";
  return null;
}

/** Easter Sunday and Whit Sunday, for explanations. */
export function sundayNameOn(day: DayNumber): SundayName | null {
  return yearAround(day).sundays.get(day) ?? null;
}

export function isWeekend(day: DayNumber): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

export function isWorkingDayNumber(day: DayNumber, calendar: CalendarPolicy): boolean {
  return !isWeekend(day) && holidayOn(day, calendar) === null;
}

/**
 * The holiday of the Algemene termijnenwet on this date, by its Dutch name, or null. Easter Sunday and Whit Sunday
 * are not on the list.
 * @throws RangeError outside 2018-2100.
 */
export function holidayName(date: LocalDate, calendar: CalendarPolicy = {}): HolidayName | null {
  return holidayOn(dayOf(date), calendar);
}

/** Neither weekend nor listed holiday (R17). @throws RangeError outside 2018-2100. */
export function isWorkingDay(date: LocalDate, calendar: CalendarPolicy = {}): boolean {
  return isWorkingDayNumber(dayOf(date), calendar);
}

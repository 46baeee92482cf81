/**
 * Days as whole numbers, counted from 1 January 1970.
 *
 * A term is date arithmetic on local dates (R19): no hours, no clock changes. The sums run on day numbers and
 * not on Temporal.PlainDate because a due date is recomputed for every case in lists and in the audit; Date.UTC is
 * used as a calendar only and never meets the server's time zone.
 */

/** A local calendar date in the Netherlands, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Whole days since 1970-01-01. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

// A list recomputes the same few hundred dates over and over. Only days near now are remembered, so neither grows
// with what people type.
const NEAR = { first: Date.UTC(2018, 0, 1) / MS_PER_DAY, last: Date.UTC(2101, 0, 1) / MS_PER_DAY };
const dates = new Map<DayNumber, LocalDate>();
const days = new Map<LocalDate, DayNumber>();

function parse(text: string): DayNumber | null {
  const known = days.get(text);
  if (known !== undefined) return known;
  if (!DATE_SHAPE.test(text)) return null;
  const day = Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8, 10)) / MS_PER_DAY;
  return dateOf(day) === text ? day : null;
}

export function isLocalDate(text: string): boolean {
  return parse(text) !== null;
}

/** @throws RangeError when the text is not an existing `YYYY-MM-DD` date. */
export function dayOf(date: LocalDate): DayNumber {
  const day = parse(date);
  if (day === null) throw new RangeError(`Not a calendar date: ${date}`);
  return day;
}

export function dateOf(day: DayNumber): LocalDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  if (day >= NEAR.first && day < NEAR.last) {
    dates.set(day, date);
    days.set(date, day);
  }
  return date;
}

export function yearOf(day: DayNumber): number {
  return Number(dateOf(day).slice(0, 4));
}

/** The first day of a month; `month` counts from 0 and may run over into the next years. */
export function firstOfMonth(year: number, month: number): DayNumber {
  return Date.UTC(year, month, 1) / MS_PER_DAY;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: DayNumber): number {
  const thursday = 4; // 1 January 1970
  return (((day + thursday) % 7) + 7) % 7;
}

/**
 * The same day number `months` later or, where that month has no such day, its last day (R2; Regulation 1182/71
 * art. 3(2)(c)). The end of a month does not stick: 28 February plus one month is 28 March.
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = dateOf(day);
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const sameDay = firstOfMonth(year, month) + Number(date.slice(8)) - 1;
  return Math.min(sameDay, firstOfMonth(year, month + 1) - 1);
}

/** Calendar days later (or earlier, when `days` is negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayOf(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is the earlier one. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayOf(to) - dayOf(from);
}

/** Moving over working days. */
import { type CalendarPolicy, isWorkingDayNumber } from "./calendar";
import { type DayNumber, dateOf, dayOf, type LocalDate } from "./days";

/** The day itself when it is a working day, else the first working day after it (R4). */
export function rollForward(day: DayNumber, calendar: CalendarPolicy): DayNumber {
  let candidate = day;
  while (!isWorkingDayNumber(candidate, calendar)) candidate += 1;
  return candidate;
}

/** `count` working days after the day (before it, when negative); the day itself is not counted (R16). */
export function addWorkingDayNumbers(day: DayNumber, count: number, calendar: CalendarPolicy): DayNumber {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of working days: ${count}`);
  const direction = Math.sign(count);
  let candidate = day;
  for (let left = Math.abs(count); left > 0; ) {
    candidate += direction;
    if (isWorkingDayNumber(candidate, calendar)) left -= 1;
  }
  return candidate;
}

/**
 * The first working day on or after the date: where a term that ends on that date really ends (R4; Regulation
 * 1182/71 art. 3(4)). For the working day strictly after it, use `addWorkingDays(date, 1)`.
 */
export function nextWorkingDay(date: LocalDate, calendar: CalendarPolicy = {}): LocalDate {
  return dateOf(rollForward(dayOf(date), calendar));
}

/** `count` working days later, or earlier when negative; the date itself is not counted and may be any day. */
export function addWorkingDays(date: LocalDate, count: number, calendar: CalendarPolicy = {}): LocalDate {
  return dateOf(addWorkingDayNumbers(dayOf(date), count, calendar));
}

/** Why the last day of a term is not the day that the months or weeks came to. */
import { type CalendarPolicy, holidayOn, sundayNameOn } from "./calendar";
import { type DayNumber, dateOf } from "./days";
import type { SkippedDay, Step } from "./steps";

/** The day number that a month was too short for, or null. */
export function missingDay(from: DayNumber, until: DayNumber): number | null {
  const wanted = Number(dateOf(from).slice(8));
  return Number(dateOf(until).slice(8)) === wanted ? null : wanted;
}

/** Nothing when the term ends where it fell (R4). */
export function rollSteps(from: DayNumber, to: DayNumber, calendar: CalendarPolicy): Step[] {
  if (from === to) return [];
  const skipped: SkippedDay[] = [];
  for (let day = from; day < to; day += 1) {
    skipped.push({ date: dateOf(day), reason: holidayOn(day, calendar) ?? sundayNameOn(day) ?? "weekend" });
  }
  return [{ rule: "R4", code: "rolled", from: dateOf(from), to: dateOf(to), skipped }];
}

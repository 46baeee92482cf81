import { addDays, addWorkingDays, localDateOf, startOfLocalDay } from "../../../workflows/deadlines";
import type { Rules } from "../../../workflows/rules";

/**
 * Until when a proposal may be approved and sent as it reads: to the end of its due date, because its letter
 * speaks of the court term as an answer in time does; an answer that is late anyway a few working days.
 * @returns ISO instant
 */
export function validUntil(dueDate: string | null, rules: Rules, now: Date): string {
  const today = localDateOf(now.toISOString());
  const inTime = dueDate !== null && today <= dueDate;
  const last = inTime ? dueDate : addWorkingDays(today, rules.approval.validWorkingDays, rules.calendar);
  return startOfLocalDay(addDays(last, 1));
}

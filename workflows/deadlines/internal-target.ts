/** When we mean to be ready: "without undue delay" is a duty of its own (R20; GDPR 12(3)). */
import type { DayNumber } from "./days";
import type { CompletePolicy } from "./policy";
import { addWorkingDayNumbers } from "./working-days";

/**
 * So many working days after receipt, or so many before the due date, whichever comes first; never before receipt.
 * Pause days move the first, or a requester's late answer would make us late; an extension sets it aside, or every
 * extended case would be past its target on the day of its notice.
 */
export function internalTarget(
  term: { received: DayNumber; due: DayNumber | null; pausedDays: number | null; extended: boolean },
  policy: CompletePolicy,
): DayNumber | null {
  if (term.due === null || term.pausedDays === null) return null;
  const beforeDue = addWorkingDayNumbers(term.due, -policy.targetBeforeDueWorkingDays, policy.calendar);
  const start = term.received + term.pausedDays;
  const afterReceipt = addWorkingDayNumbers(start, policy.targetWorkingDays, policy.calendar);
  return Math.max(term.received, term.extended ? beforeDue : Math.min(beforeDue, afterReceipt));
}

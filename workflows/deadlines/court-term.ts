/** How long someone can go to court after our answer (R18; UAVG art. 35(2)). */
import { type CalendarPolicy, KB_DAYS } from "./calendar";
import { dateOf, dayOf, type LocalDate } from "./days";
import type { DeadlinePolicy } from "./policy";
import { rollForward } from "./working-days";

const COURT_TERM_DAYS = 6 * 7;

/**
 * Last day for a petition: six weeks after the answer was received. This is a term in a Dutch statute, so the
 * Algemene termijnenwet applies as it stands: Good Friday and the days equated by royal decree move it, whatever
 * policy says about our own terms; policy only brings the list of those days.
 */
export function courtTermUntil(
  answerReceivedOn: LocalDate,
  policy?: Pick<DeadlinePolicy, "calendar">,
): LocalDate {
  const statute: CalendarPolicy = {
    goodFriday: true,
    kbDays: policy?.calendar?.kbDays ?? KB_DAYS,
    kbDaysMoveTheMonth: true,
  };
  return dateOf(rollForward(dayOf(answerReceivedOn) + COURT_TERM_DAYS, statute));
}

/**
 * The same, or null when the answer was given after its due date: then the law sets no term at all (art. 35(2)).
 * @param answer `receivedOn` when it differs from `givenOn` (post); `dueDate` null when the clock stood still.
 */
export function courtTermAfter(
  answer: { givenOn: LocalDate; receivedOn?: LocalDate; dueDate: LocalDate | null },
  policy?: Pick<DeadlinePolicy, "calendar">,
): LocalDate | null {
  const late = answer.dueDate !== null && answer.givenOn > answer.dueDate;
  return late ? null : courtTermUntil(answer.receivedOn ?? answer.givenOn, policy);
}

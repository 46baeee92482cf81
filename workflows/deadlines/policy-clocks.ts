/** Clocks that are our own promise, not a statutory term: complaint, question, and the stop of a mailing. */
import type { ClockEvent } from "./clock-events";
import { addMonths, type DayNumber, dateOf } from "./days";
import type { Clock, Deadlines } from "./deadlines";
import { ineffectiveNotice, isEffective, readExtension } from "./extension";
import { internalTarget } from "./internal-target";
import type { CompletePolicy } from "./policy";
import { rollSteps } from "./roll-steps";
import type { Step } from "./steps";
import { addWorkingDayNumbers, rollForward } from "./working-days";

function blank(clock: Clock, received: DayNumber, rawEnd: DayNumber, due: DayNumber): Deadlines {
  return {
    clock,
    receivedLocalDate: dateOf(received),
    dueDate: dateOf(due),
    extensionNoticeBy: null,
    refusalBy: null,
    rawEnd: dateOf(rawEnd),
    pausedDays: 0,
    extensionEffective: false,
    ackBy: null,
    suppressFrom: null,
    replyBy: null,
    riskDate: null,
    internalTarget: null,
    alternatives: {},
    steps: [],
  };
}

function receipt(received: DayNumber): Step {
  return { rule: "R1", code: "received", on: dateOf(received) };
}

/**
 * Acknowledged in working days, decided in weeks that end on the weekday of receipt, extended once with reasons
 * before the end (R16). Pauses do not exist here; whether a weekend or holiday moves the end is policy.
 */
export function complaintDeadlines(
  received: DayNumber,
  events: readonly ClockEvent[],
  policy: CompletePolicy,
): Deadlines {
  const { calendar, decideWeeks, extendWeeks } = policy;
  const roll = (day: DayNumber) => (policy.rollOnNonWorkingDay ? rollForward(day, calendar) : day);
  const decideRaw = received + 7 * decideWeeks;
  const noticeBy = roll(decideRaw);
  const given = extendWeeks > 0 ? readExtension(events) : null;
  const extended = isEffective(given, noticeBy);
  const rawEnd = extended ? decideRaw + 7 * extendWeeks : decideRaw;
  const due = roll(rawEnd);
  const ackBy = dateOf(addWorkingDayNumbers(received, policy.ackWorkingDays, calendar));
  const target = internalTarget({ received, due, pausedDays: 0, extended }, policy);
  const steps: Step[] = [
    receipt(received),
    {
      rule: "R16",
      code: "acknowledge",
      workingDays: policy.ackWorkingDays,
      from: dateOf(received),
      by: ackBy,
    },
    { rule: "R16", code: "weeks", weeks: decideWeeks, from: dateOf(received), until: dateOf(decideRaw) },
  ];
  if (!extended || given.notice > decideRaw) steps.push(...rollSteps(decideRaw, noticeBy, calendar));
  if (extended) {
    steps.push({
      rule: "R16",
      code: "extendedWeeks",
      noticeOn: dateOf(given.notice),
      weeks: extendWeeks,
      from: dateOf(decideRaw),
      until: dateOf(rawEnd),
    });
    steps.push(...rollSteps(rawEnd, due, calendar));
  } else if (given !== null) steps.push(ineffectiveNotice(given, noticeBy));
  return {
    ...blank("complaint", received, rawEnd, due),
    extensionNoticeBy: dateOf(noticeBy),
    extensionEffective: extended,
    ackBy,
    internalTarget: target === null ? null : dateOf(target),
    steps,
  };
}

/**
 * Suppressed at once, provably stopped everywhere within calendar days that no weekend moves, confirmed at the
 * latest within the month of GDPR 12(3). Neither pause nor extension exists (R13; GDPR 21(3), 7(3)).
 */
export function marketingDeadlines(received: DayNumber, policy: CompletePolicy): Deadlines {
  const due = received + policy.stopWithinDays;
  const replyBy = dateOf(rollForward(addMonths(received, 1), policy.calendar));
  return {
    ...blank("marketing", received, due, due),
    suppressFrom: dateOf(received),
    replyBy,
    steps: [
      receipt(received),
      { rule: "R13", code: "suppressed", from: dateOf(received) },
      { rule: "R13", code: "stopped", days: policy.stopWithinDays, from: dateOf(received), by: dateOf(due) },
      { rule: "R13", code: "confirmed", from: dateOf(received), by: replyBy },
    ],
  };
}

/** Answered within working days after receipt; the day of receipt is not counted (R16). */
export function questionDeadlines(received: DayNumber, policy: CompletePolicy): Deadlines {
  const { answerWorkingDays } = policy;
  const due = addWorkingDayNumbers(received, answerWorkingDays, policy.calendar);
  return {
    ...blank("question", received, due, due),
    steps: [
      receipt(received),
      {
        rule: "R16",
        code: "answer",
        workingDays: answerWorkingDays,
        from: dateOf(received),
        by: dateOf(due),
      },
    ],
  };
}

import { addWorkingDays, computeDeadlines, localDateOf } from "./deadlines";
import type { EventOf } from "./events";
import { kindOf } from "./kinds";
import type { CaseContext } from "./machines/context";
import type { Policy, Rules } from "./rules";

/** The calendar part of the policy, as the GDPR month reads it (R17). */
export function calendarOf(rules: Pick<Policy, "calendar">) {
  const { goodFriday, kbDays, kbDaysMoveTheMonth } = rules.calendar;
  return { goodFriday, kbDays: kbDaysMoveTheMonth ? kbDays : [] };
}

/**
 * The clock of a case, derived from its recorded facts and never stored by hand. A complaint keeps the
 * terms of its receipt date (R16); the other kinds follow the rules of the moment.
 */
export function clockOf(context: CaseContext, rules: Rules) {
  const { clock } = kindOf(context.kind);
  const terms = context.complaint?.terms ?? rules.complaint;
  return computeDeadlines({
    clock,
    receivedAt: context.receivedAt,
    events: context.clockEvents,
    policy: {
      calendar: calendarOf(rules),
      ackWorkingDays: terms.ackWorkingDays,
      decideWeeks: terms.decideWeeks,
      extendWeeks: terms.extendWeeks,
      rollOnNonWorkingDay: terms.rollOnNonWorkingDay,
      stopWithinDays: rules.marketing.stopWithinDays,
      answerWorkingDays: rules.question.answerWorkingDays,
      targetWorkingDays: rules.statutory.targetWorkingDays,
    },
  });
}

/** Receipt date: local date, Europe/Amsterdam (R1). */
export const receivedOn = (context: CaseContext): string => localDateOf(context.receivedAt);

/**
 * Whether asking stops the clock: asked without undue delay, or an approver overrode the limit with a
 * reason (R8, R9). A clarification must also concern a large quantity of data (recital 63).
 */
export function pauseAccepted(
  context: CaseContext,
  event: (EventOf<"IdentityAsked"> | EventOf<"ClarificationAsked">) & { rules: Rules },
): boolean {
  if (event.type === "ClarificationAsked" && !event.largeQuantity) return false;
  if (event.override !== null) return true;
  const limit = event.rules.statutory.askWithinWorkingDays;
  return event.on <= addWorkingDays(receivedOn(context), limit, calendarOf(event.rules));
}

import { computeDeadlines, deadlinePolicyOf, localDateOf, pauseGate } from "./deadlines";
import type { EventOf } from "./events";
import { kindOf, requiredLevel } from "./kinds";
import type { CaseContext } from "./machines/context";
import type { Rules } from "./rules";

/**
 * The clock of a case, derived from its recorded facts and never stored by hand. A complaint keeps the
 * terms of its receipt date (R16); the other kinds follow the rules of the moment.
 */
export function clockOf(context: CaseContext, rules: Rules) {
  return computeDeadlines({
    clock: kindOf(context.kind).clock,
    receivedAt: context.receivedAt,
    events: context.clockEvents,
    policy: deadlinePolicyOf({ ...rules, complaint: context.complaint?.terms ?? rules.complaint }),
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
  event: (EventOf<"IdentityAsked"> | EventOf<"MandateAsked"> | EventOf<"ClarificationAsked">) & {
    rules: Rules;
  },
): boolean {
  if (event.type === "ClarificationAsked" && !event.largeQuantity) return false;
  return pauseGate({
    reason: event.type === "ClarificationAsked" ? "clarification" : "identity",
    receivedOn: receivedOn(context),
    askedOn: event.on,
    // A mandate is asked of somebody who may be well known: it is the mandate that is in doubt.
    authenticated: event.type !== "MandateAsked" && context.level >= requiredLevel(context),
    withinWorkingDays: event.rules.statutory.askWithinWorkingDays,
    overridden: event.override !== null,
    calendar: event.rules.calendar,
  }).accepted;
}

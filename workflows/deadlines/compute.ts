/** From what happened to a case to its dates. Pure: nothing here knows what day it is today. */
import type { ClockEvent } from "./clock-events";
import { dayOf } from "./days";
import type { Clock, Deadlines } from "./deadlines";
import { localDateOf, type Moment } from "./local-time";
import { completePolicy, type DeadlinePolicy } from "./policy";
import { complaintDeadlines, marketingDeadlines, questionDeadlines } from "./policy-clocks";
import { statutoryDeadlines } from "./statutory";

export type DeadlineInput = {
  clock: Clock;
  /** When the request reached any official channel, opened or not (R1). */
  receivedAt: Moment;
  /** In any order; a clock ignores events that it does not know (a marketing stop cannot be paused or extended). */
  events: readonly ClockEvent[];
  policy?: DeadlinePolicy;
};

/**
 * Every date of a case, and the steps that explain them. Dates are local dates in Europe/Amsterdam; the due day
 * runs to its midnight. Sources: GDPR 12(3), 12(4), 12(6), 21(3); Regulation 1182/71 art. 3; EDPB Guidelines
 * 01/2022; for complaints and questions the organisation's policy.
 * @throws RangeError for a moment that is neither an instant nor a date, an answer before its question, or dates
 *   outside the calendar (2018-2100).
 */
export function computeDeadlines({ clock, receivedAt, events, policy }: DeadlineInput): Deadlines {
  const received = dayOf(localDateOf(receivedAt));
  const complete = completePolicy(policy);
  switch (clock) {
    case "statutory":
      return statutoryDeadlines(received, events, complete);
    case "complaint":
      return complaintDeadlines(received, events, complete);
    case "marketing":
      return marketingDeadlines(received, complete);
    case "question":
      return questionDeadlines(received, complete);
  }
}

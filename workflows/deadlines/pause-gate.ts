/** Whether a question to the requester may stop the clock (R9; EDPB Guidelines 01/2022 par. 73, 159). */
import type { CalendarPolicy } from "./calendar";
import type { PauseReason } from "./clock-events";
import type { LocalDate } from "./days";
import { DEFAULT_DEADLINE_POLICY } from "./policy";
import { addWorkingDays } from "./working-days";

export type PauseQuestion = {
  reason: PauseReason;
  receivedOn: LocalDate;
  askedOn: LocalDate;
  /** The requester already proved who they are, on the portal or otherwise. */
  authenticated: boolean;
  /** "Without undue delay", as policy: working days after receipt (default 5). */
  withinWorkingDays?: number;
  /** A supervisor let a late question stop the clock, and wrote down why. */
  overridden?: boolean;
  calendar?: CalendarPolicy;
};

/** `askBy`: the last day on which the question would have stopped the clock by itself. */
export type PauseVerdict =
  | { accepted: true; overridden: boolean; askBy: LocalDate }
  | { accepted: false; code: "authenticated" | "asked-late"; askBy: LocalDate };

/**
 * Asked in time: accepted. Asked late: only with a supervisor's override. A question about the identity of someone
 * who is already authenticated never stops the clock, in time or not, overridden or not. Whether the ground itself
 * exists (concrete doubt; large quantity of data) is for the caller to have asked (R8).
 */
export function pauseGate(question: PauseQuestion): PauseVerdict {
  const { receivedOn, withinWorkingDays = 5, calendar = DEFAULT_DEADLINE_POLICY.calendar } = question;
  const askBy = addWorkingDays(receivedOn, withinWorkingDays, calendar);
  if (question.reason === "identity" && question.authenticated)
    return { accepted: false, code: "authenticated", askBy };
  if (question.askedOn <= askBy) return { accepted: true, overridden: false, askBy };
  if (question.overridden) return { accepted: true, overridden: true, askBy };
  return { accepted: false, code: "asked-late", askBy };
}

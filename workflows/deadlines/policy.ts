/** The part of an organisation's policy that a clock looks at; everything left out has its default. */
import type { Policy } from "../rules";
import { defaultPolicy } from "../rules";
import type { CalendarPolicy } from "./calendar";

export type DeadlinePolicy = {
  calendar?: CalendarPolicy;
  /** Complaint (R16): acknowledge within working days, decide in weeks, extend once by weeks. */
  ackWorkingDays?: number;
  decideWeeks?: number;
  extendWeeks?: number;
  rollOnNonWorkingDay?: boolean;
  /** Marketing objection (R13): calendar days in which every mailing system has provably stopped. */
  stopWithinDays?: number;
  /** Question: answer within working days. */
  answerWorkingDays?: number;
  /** Internal target (R20): so many working days after receipt, or before the due date when that is earlier. */
  targetWorkingDays?: number;
  targetBeforeDueWorkingDays?: number;
};

export type CompletePolicy = Required<DeadlinePolicy>;

/** What a rules version says about terms, in the shape that `computeDeadlines` takes. */
export function deadlinePolicyOf(rules: Policy): CompletePolicy {
  return {
    calendar: rules.calendar,
    ackWorkingDays: rules.complaint.ackWorkingDays,
    decideWeeks: rules.complaint.decideWeeks,
    extendWeeks: rules.complaint.extendWeeks,
    rollOnNonWorkingDay: rules.complaint.rollOnNonWorkingDay,
    stopWithinDays: rules.marketing.stopWithinDays,
    answerWorkingDays: rules.question.answerWorkingDays,
    targetWorkingDays: rules.statutory.targetWorkingDays,
    targetBeforeDueWorkingDays: rules.statutory.warnWorkingDaysBeforeDue,
  };
}

export const DEFAULT_DEADLINE_POLICY: CompletePolicy = deadlinePolicyOf(defaultPolicy);

/** What is left out, or undefined, has its default; rules of an older version may lack a key. */
export function completePolicy(policy: DeadlinePolicy | undefined): CompletePolicy {
  const standard = DEFAULT_DEADLINE_POLICY;
  if (policy === undefined) return standard;
  return {
    calendar: policy.calendar ?? standard.calendar,
    ackWorkingDays: policy.ackWorkingDays ?? standard.ackWorkingDays,
    decideWeeks: policy.decideWeeks ?? standard.decideWeeks,
    extendWeeks: policy.extendWeeks ?? standard.extendWeeks,
    rollOnNonWorkingDay: policy.rollOnNonWorkingDay ?? standard.rollOnNonWorkingDay,
    stopWithinDays: policy.stopWithinDays ?? standard.stopWithinDays,
    answerWorkingDays: policy.answerWorkingDays ?? standard.answerWorkingDays,
    targetWorkingDays: policy.targetWorkingDays ?? standard.targetWorkingDays,
    targetBeforeDueWorkingDays: policy.targetBeforeDueWorkingDays ?? standard.targetBeforeDueWorkingDays,
  };
}

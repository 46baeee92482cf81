/**
 * How a result came about, as data: one step a fact, in the order in which a person would tell it. `explain.ts` puts
 * a step into words. Every `until` is a last day before rolling; dates are local dates.
 */
import type { HolidayName, SundayName } from "./calendar";
import type { PauseReason } from "./clock-events";
import type { LocalDate } from "./days";

/** Why a day was skipped at the end of a term. */
export type SkippedDay = { date: LocalDate; reason: HolidayName | SundayName | "weekend" };

/** `questions`: more than one when questions touched or overlapped; then `askedOn` is the first. */
type Question = { reasons: readonly PauseReason[]; questions: number; askedOn: LocalDate };

export type Step =
  | { rule: "R1"; code: "received"; on: LocalDate }
  /** `missingDay`: the day number that the last month does not have, so that its last day counts. */
  | { rule: "R2"; code: "month"; from: LocalDate; until: LocalDate; missingDay: number | null }
  | ({ rule: "R3"; code: "paused"; answeredOn: LocalDate; days: number; until: LocalDate } & Question)
  | ({
      rule: "R11";
      code: "pausedAfterRoll";
      answeredOn: LocalDate;
      days: number;
      addedTo: LocalDate;
      until: LocalDate;
    } & Question)
  | ({ rule: "R10"; code: "answeredSameDay" } & Question)
  | ({ rule: "R9"; code: "pauseNotAccepted" } & Question)
  | ({ rule: "R11"; code: "pauseTooLate"; ended: LocalDate } & Question)
  /** No due date while the answer is awaited; `riskDate` is the date if the pause were not accepted. */
  | ({ rule: "R12"; code: "pauseOpen"; riskDate: LocalDate } & Question)
  | {
      rule: "R5";
      code: "extended";
      noticeOn: LocalDate;
      months: 1 | 2;
      from: LocalDate;
      until: LocalDate;
      missingDay: number | null;
    }
  /** The pauses told before the extension, added to the extended term. */
  | { rule: "R3"; code: "pausesAdded"; days: number; from: LocalDate; until: LocalDate }
  | { rule: "R6"; code: "noticeTooLate"; noticeOn: LocalDate; noticeBy: LocalDate }
  | { rule: "R6"; code: "noticeWithoutReasons"; noticeOn: LocalDate }
  | { rule: "R4"; code: "rolled"; from: LocalDate; to: LocalDate; skipped: readonly SkippedDay[] }
  | { rule: "R16"; code: "acknowledge"; workingDays: number; from: LocalDate; by: LocalDate }
  | { rule: "R16"; code: "weeks"; weeks: number; from: LocalDate; until: LocalDate }
  | {
      rule: "R16";
      code: "extendedWeeks";
      noticeOn: LocalDate;
      weeks: number;
      from: LocalDate;
      until: LocalDate;
    }
  | { rule: "R16"; code: "answer"; workingDays: number; from: LocalDate; by: LocalDate }
  | { rule: "R13"; code: "suppressed"; from: LocalDate }
  | { rule: "R13"; code: "stopped"; days: number; from: LocalDate; by: LocalDate }
  | { rule: "R13"; code: "confirmed"; from: LocalDate; by: LocalDate };

export type StepCode = Step["code"];
export type StepOf<Code extends StepCode> = Extract<Step, { code: Code }>;

/** Deadlines: when a case must be answered, why, and what else follows from its dates. */
export {
  CALENDAR_YEARS,
  type CalendarPolicy,
  type HolidayName,
  holidayName,
  isWorkingDay,
  KB_DAYS,
} from "./calendar";
export type { ClockEvent, ExtensionEvent, PauseEvent, PauseReason } from "./clock-events";
export { computeDeadlines, type DeadlineInput } from "./compute";
export { courtTermAfter, courtTermUntil } from "./court-term";
export { addDays, daysBetween, isLocalDate, type LocalDate } from "./days";
export type { Alternatives, Clock, Deadlines } from "./deadlines";
export { explainDeadlines, explainStep } from "./explain";
export { formatDate } from "./format-date";
export { localDateOf, type Moment, startOfLocalDay, ZONE } from "./local-time";
export { type PauseQuestion, type PauseVerdict, pauseGate } from "./pause-gate";
export { DEFAULT_DEADLINE_POLICY, type DeadlinePolicy, deadlinePolicyOf } from "./policy";
export type { SkippedDay, Step, StepCode } from "./steps";
export { addWorkingDays, nextWorkingDay } from "./working-days";

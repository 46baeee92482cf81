/** The answer of every clock. */
import type { LocalDate } from "./days";
import type { Step } from "./steps";

export type Clock = "statutory" | "complaint" | "marketing" | "question";

/**
 * The due date under readings of the law that were not adopted, for staff to stay clear of. A key is present when
 * its reading could matter: the pause readings when anything was asked, the others when they give another date.
 * Null: no date under that reading while a pause is open.
 */
export type Alternatives = {
  /** Good Friday counted as a working day. */
  goodFridayIsWorkingDay?: LocalDate | null;
  /** Days equated by royal decree counted as holidays. */
  kbDays?: LocalDate | null;
  /** No pause accepted at all (literal GDPR 12(3)), and the notice limit under that reading. */
  unpaused?: LocalDate | null;
  unpausedNoticeBy?: LocalDate | null;
  /** Pauses counted as in Awb 4:15(1), one day less each. */
  awb415?: LocalDate | null;
  /** The extension counted as one month and then two, instead of three at once. */
  stepwise?: LocalDate | null;
};

export type Deadlines = {
  clock: Clock;
  receivedLocalDate: LocalDate;
  /** Last day to answer, to 24:00 Europe/Amsterdam; null while a pause is open (R12). */
  dueDate: LocalDate | null;
  /** Last day to give notice of an extension (R6); null when the clock has none or is paused. */
  extensionNoticeBy: LocalDate | null;
  /** Last day to refuse without going past GDPR 12(4); an extension does not move it (R7). Statutory only. */
  refusalBy: LocalDate | null;
  /** The due date before it was moved off weekends and holidays. */
  rawEnd: LocalDate | null;
  /** Calendar days of pause in the due date; null while a pause is open. */
  pausedDays: number | null;
  extensionEffective: boolean;
  /** Complaint: acknowledge by (R16). */
  ackBy: LocalDate | null;
  /** Marketing: suppressed from this day (R13). */
  suppressFrom: LocalDate | null;
  /** Marketing: the statutory limit for the confirmation (R13). */
  replyBy: LocalDate | null;
  /** While a pause is open: the due date if the pause were not accepted (R12). Else null. */
  riskDate: LocalDate | null;
  /** When we mean to have answered (R20); null without a due date and for marketing and questions. */
  internalTarget: LocalDate | null;
  alternatives: Alternatives;
  steps: readonly Step[];
};

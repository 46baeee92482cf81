/** What a clock needs to know of what happened to a case. Facts only: reasons in words live with the case. */
import type { Moment } from "./local-time";

/** The only two grounds for a pause: reasonable doubt on identity (GDPR 12(6)), or recital 63 (R8). */
export const PAUSE_REASONS = ["identity", "clarification"] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export type PauseEvent = {
  type: "pause";
  reason: PauseReason;
  /** When the question was put to the requester. */
  from: Moment;
  /** When the answer came; null while it is awaited. */
  to: Moment | null;
  /** False when the gate of R8-R9 was not met: the question stands, the clock runs on. */
  accepted?: boolean;
};

export type ExtensionEvent = {
  type: "extension";
  /** When the requester was given the notice. */
  noticeAt: Moment;
  /** Months on top of the first (statutory clock only); the law allows up to two (default 2). */
  months?: 1 | 2;
  /** False when the notice named no concrete reasons: it then extends nothing. */
  withReasons?: boolean;
};

export type ClockEvent = PauseEvent | ExtensionEvent;

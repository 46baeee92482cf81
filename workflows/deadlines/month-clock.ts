/** One run of the statutory clock: months from receipt, plus pauses, rolled once at the end (R2-R4, R10-R12). */
import type { CalendarPolicy } from "./calendar";
import type { DayNumber } from "./days";
import type { Pause } from "./pauses";
import { rollForward } from "./working-days";

/** How a pause's days are counted: all of them, or one less as in Awb 4:15(1), which binds public bodies only. */
export type PauseCount = "calendar" | "awb415";

/** What one pause did to this run. */
export type PauseMark =
  | { pause: Pause; effect: "added"; days: number; until: DayNumber }
  /** Began after the raw end but not after the rolled end, so its days come on top of the rolled end (R11). */
  | {
      pause: Pause;
      effect: "added-to-rolled";
      days: number;
      until: DayNumber;
      raw: DayNumber;
      rolled: DayNumber;
    }
  | { pause: Pause; effect: "open" }
  /** Began when the term had already ended (R11). */
  | { pause: Pause; effect: "too-late"; ended: DayNumber };

export type ClockRun = {
  /** Before any pause. */
  base: DayNumber;
  /** Last day before rolling, and the last day itself; both null while a pause is open (R12). */
  rawEnd: DayNumber | null;
  end: DayNumber | null;
  pausedDays: number | null;
  marks: readonly PauseMark[];
};

export function runClock(
  base: DayNumber,
  pauses: readonly Pause[],
  calendar: CalendarPolicy,
  count: PauseCount = "calendar",
): ClockRun {
  const marks: PauseMark[] = [];
  let raw = base;
  let end = rollForward(raw, calendar);
  let pausedDays = 0;
  for (const pause of pauses) {
    if (pause.from > end) {
      marks.push({ pause, effect: "too-late", ended: end });
      continue;
    }
    if (pause.to === null) {
      marks.push({ pause, effect: "open" });
      return { base, rawEnd: null, end: null, pausedDays: null, marks };
    }
    const days = pause.to - pause.from - (count === "awb415" ? 1 : 0);
    const intoRoll = pause.from > raw;
    const before = { raw, rolled: end };
    raw = (intoRoll ? end : raw) + days;
    end = rollForward(raw, calendar);
    pausedDays += days;
    if (intoRoll) marks.push({ pause, effect: "added-to-rolled", days, until: raw, ...before });
    else marks.push({ pause, effect: "added", days, until: raw });
  }
  return { base, rawEnd: raw, end, pausedDays, marks };
}

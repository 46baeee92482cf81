/** Pauses of the statutory clock: which ones count, as one set of days (R8-R12; EDPB Guidelines 01/2022 par. 159). */
import { type ClockEvent, PAUSE_REASONS, type PauseEvent, type PauseReason } from "./clock-events";
import { type DayNumber, dayOf } from "./days";
import { localDateOf } from "./local-time";

/** Days on which the clock stood still, `[from, to)`, for one question or for several that touched. */
export type Pause = {
  from: DayNumber;
  to: DayNumber | null;
  questions: number;
  reasons: readonly PauseReason[];
};

export type Pauses = {
  /** Accepted pauses of a day or more, merged where they touch, by start (R10). */
  counted: readonly Pause[];
  /** Answered on the day of the question: no days. */
  sameDay: readonly Pause[];
  notAccepted: readonly Pause[];
};

/**
 * @param received no pause begins before the clock does: an earlier question counts from receipt.
 * @throws RangeError when an answer came before its question.
 */
export function readPauses(events: readonly ClockEvent[], received: DayNumber): Pauses {
  const accepted: Pause[] = [];
  const sameDay: Pause[] = [];
  const notAccepted: Pause[] = [];
  for (const event of events) {
    if (event.type !== "pause") continue;
    const pause = readPause(event, received);
    if (event.accepted === false) notAccepted.push(pause);
    else if (pause.to === pause.from) sameDay.push(pause);
    else accepted.push(pause);
  }
  return { counted: union(accepted), sameDay, notAccepted };
}

function readPause({ from, to, reason }: PauseEvent, received: DayNumber): Pause {
  const asked = dayOf(localDateOf(from));
  const answered = to === null ? null : dayOf(localDateOf(to));
  if (answered !== null && answered < asked)
    throw new RangeError("A question was answered before it was asked");
  return {
    from: Math.max(asked, received),
    to: answered === null ? null : Math.max(answered, received),
    questions: 1,
    reasons: [reason],
  };
}

/** Overlapping and adjacent pauses are one pause: a day stands still once, however many questions are open (R10). */
function union(pauses: Pause[]): Pause[] {
  const merged: Pause[] = [];
  for (const pause of pauses.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && (last.to === null || pause.from <= last.to)) merged[merged.length - 1] = joined(last, pause);
    else merged.push(pause);
  }
  return merged;
}

function joined(earlier: Pause, later: Pause): Pause {
  return {
    from: earlier.from,
    to: earlier.to === null || later.to === null ? null : Math.max(earlier.to, later.to),
    questions: earlier.questions + later.questions,
    reasons: PAUSE_REASONS.filter(
      (reason) => earlier.reasons.includes(reason) || later.reasons.includes(reason),
    ),
  };
}

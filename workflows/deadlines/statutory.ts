/** The clock of GDPR 12(3): one month from receipt, once extended to two or three, stopped by accepted questions. */
import type { CalendarPolicy } from "./calendar";
import type { ClockEvent } from "./clock-events";
import { addMonths, type DayNumber, dateOf, type LocalDate } from "./days";
import type { Alternatives, Deadlines } from "./deadlines";
import { type Extension, isEffective, readExtension } from "./extension";
import { internalTarget } from "./internal-target";
import { type ClockRun, type PauseCount, runClock } from "./month-clock";
import { type Pause, readPauses } from "./pauses";
import type { CompletePolicy } from "./policy";
import { statutorySteps } from "./statutory-steps";

/** One way to read the law; the adopted one and each alternative differ in one of these. */
type Reading = { calendar: CalendarPolicy; pauses: readonly Pause[]; count?: PauseCount; stepwise?: boolean };

/** `first`: the month, which sets the notice limit. `final`: the clock that sets the due date. */
export type Settled = { first: ClockRun; final: ClockRun; extension: Extension | null };

export function statutoryDeadlines(
  received: DayNumber,
  events: readonly ClockEvent[],
  policy: CompletePolicy,
): Deadlines {
  const pauses = readPauses(events, received);
  const extension = readExtension(events);
  const settled = settle(received, extension, { calendar: policy.calendar, pauses: pauses.counted });
  const { first, final } = settled;
  const unpaused =
    pauses.counted.length === 0
      ? settled
      : settle(received, extension, { calendar: policy.calendar, pauses: [] });
  const asked = events.some((event) => event.type === "pause");
  const noticeBy = date(first.end);
  const riskDate = final.end === null ? date(unpaused.final.end) : null;
  return {
    clock: "statutory",
    receivedLocalDate: dateOf(received),
    dueDate: date(final.end),
    extensionNoticeBy: noticeBy,
    refusalBy: noticeBy,
    rawEnd: date(final.rawEnd),
    pausedDays: final.pausedDays,
    extensionEffective: settled.extension !== null,
    ackBy: null,
    suppressFrom: null,
    replyBy: null,
    riskDate,
    internalTarget: date(
      internalTarget(
        { received, due: final.end, pausedDays: final.pausedDays, extended: settled.extension !== null },
        policy,
      ),
    ),
    alternatives: {
      ...otherCalendars(received, extension, pauses.counted, policy.calendar, final.end),
      ...(asked && {
        unpaused: date(unpaused.final.end),
        unpausedNoticeBy: date(unpaused.first.end),
        awb415: date(
          settle(received, extension, { calendar: policy.calendar, pauses: pauses.counted, count: "awb415" })
            .final.end,
        ),
      }),
    },
    steps: statutorySteps({
      received,
      pauses,
      given: extension,
      settled,
      riskDate,
      calendar: policy.calendar,
    }),
  };
}

/** R5 and R6: months are counted in one go from receipt, and only when the notice was in time under this reading. */
function settle(received: DayNumber, given: Extension | null, reading: Reading): Settled {
  const { calendar, pauses, count, stepwise } = reading;
  const oneMonth = addMonths(received, 1);
  const first = runClock(oneMonth, pauses, calendar, count);
  if (!isEffective(given, first.end)) return { first, final: first, extension: null };
  const base = stepwise ? addMonths(oneMonth, given.months) : addMonths(received, 1 + given.months);
  return { first, final: runClock(base, pauses, calendar, count), extension: given };
}

/** Readings that only show when they move the date. */
function otherCalendars(
  received: DayNumber,
  extension: Extension | null,
  pauses: readonly Pause[],
  calendar: CalendarPolicy,
  due: DayNumber | null,
): Alternatives {
  const readings = {
    goodFridayIsWorkingDay: { calendar: { ...calendar, goodFriday: false }, pauses },
    kbDays: { calendar: { ...calendar, kbDaysMoveTheMonth: true }, pauses },
    stepwise: { calendar, pauses, stepwise: true },
  };
  const alternatives: Alternatives = {};
  for (const name of ["goodFridayIsWorkingDay", "kbDays", "stepwise"] as const) {
    const { end } = settle(received, extension, readings[name]).final;
    if (end !== due) alternatives[name] = date(end);
  }
  return alternatives;
}

function date(day: DayNumber | null): LocalDate | null {
  return day === null ? null : dateOf(day);
}

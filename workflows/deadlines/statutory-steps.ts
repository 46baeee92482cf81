/** Tells how a statutory due date came about: receipt, month, pauses, roll, extension. */
import type { CalendarPolicy } from "./calendar";
import { addMonths, type DayNumber, dateOf, type LocalDate } from "./days";
import { type Extension, ineffectiveNotice } from "./extension";
import type { ClockRun, PauseMark } from "./month-clock";
import type { Pause, Pauses } from "./pauses";
import { missingDay, rollSteps } from "./roll-steps";
import type { Settled } from "./statutory";
import type { Step } from "./steps";

type Told = {
  received: DayNumber;
  pauses: Pauses;
  /** The notice as given, effective or not. */
  given: Extension | null;
  settled: Settled;
  riskDate: LocalDate | null;
  calendar: CalendarPolicy;
};

export function statutorySteps({ received, pauses, given, settled, riskDate, calendar }: Told): Step[] {
  const { first, final, extension } = settled;
  const oneMonth = addMonths(received, 1);
  const steps: Step[] = [
    { rule: "R1", code: "received", on: dateOf(received) },
    {
      rule: "R2",
      code: "month",
      from: dateOf(received),
      until: dateOf(oneMonth),
      missingDay: missingDay(received, oneMonth),
    },
  ];
  const without = questionsWithoutPause(pauses);
  if (extension === null) {
    steps.push(
      ...inOrder([...without, ...pauseSteps(first.marks, riskDate, calendar)]),
      ...rolled(first, calendar),
    );
    if (given !== null) steps.push(ineffectiveNotice(given, first.end));
    return steps;
  }
  // Pauses that moved the notice limit come before the notice; what happened to the longer term comes after it.
  const inMonth = first.marks.filter((mark) => mark.effect === "added" || mark.effect === "added-to-rolled");
  const before = without.filter(({ from }) => from <= extension.notice);
  steps.push(...inOrder([...before, ...pauseSteps(inMonth, riskDate, calendar)]));
  if (first.rawEnd !== null && extension.notice > first.rawEnd) steps.push(...rolled(first, calendar));
  steps.push({
    rule: "R5",
    code: "extended",
    noticeOn: dateOf(extension.notice),
    months: extension.months,
    from: dateOf(received),
    until: dateOf(final.base),
    missingDay: missingDay(received, final.base),
  });
  const told = new Set<Pause>(inMonth.map((mark) => mark.pause));
  const days = final.marks.reduce(
    (sum, mark) => (told.has(mark.pause) && "days" in mark ? sum + mark.days : sum),
    0,
  );
  if (days > 0)
    steps.push({
      rule: "R3",
      code: "pausesAdded",
      days,
      from: dateOf(final.base),
      until: dateOf(final.base + days),
    });
  const after = without.filter(({ from }) => from > extension.notice);
  const later = final.marks.filter((mark) => !told.has(mark.pause));
  steps.push(...inOrder([...after, ...pauseSteps(later, riskDate, calendar)]), ...rolled(final, calendar));
  return steps;
}

type Dated = { from: DayNumber; steps: Step[] };

function inOrder(told: Dated[]): Step[] {
  return told.sort((a, b) => a.from - b.from).flatMap(({ steps }) => steps);
}

function question({ reasons, from }: Pause) {
  return { reasons, askedOn: dateOf(from) };
}

function questionsWithoutPause({ sameDay, notAccepted }: Pauses): Dated[] {
  return [
    ...sameDay.map((pause): Dated => {
      return { from: pause.from, steps: [{ rule: "R10", code: "answeredSameDay", ...question(pause) }] };
    }),
    ...notAccepted.map((pause): Dated => {
      return { from: pause.from, steps: [{ rule: "R9", code: "pauseNotAccepted", ...question(pause) }] };
    }),
  ];
}

function pauseSteps(
  marks: readonly PauseMark[],
  riskDate: LocalDate | null,
  calendar: CalendarPolicy,
): Dated[] {
  return marks.map((mark) => ({ from: mark.pause.from, steps: stepsOf(mark, riskDate, calendar) }));
}

function stepsOf(mark: PauseMark, riskDate: LocalDate | null, calendar: CalendarPolicy): Step[] {
  const asked = question(mark.pause);
  if (mark.effect === "too-late")
    return [{ rule: "R11", code: "pauseTooLate", ...asked, ended: dateOf(mark.ended) }];
  if (mark.effect === "open" || mark.pause.to === null)
    return riskDate === null ? [] : [{ rule: "R12", code: "pauseOpen", ...asked, riskDate }];
  const answer = { answeredOn: dateOf(mark.pause.to), days: mark.days, until: dateOf(mark.until) };
  if (mark.effect === "added") return [{ rule: "R3", code: "paused", ...asked, ...answer }];
  return [
    ...rollSteps(mark.raw, mark.rolled, calendar),
    { rule: "R11", code: "pausedAfterRoll", ...asked, ...answer, addedTo: dateOf(mark.rolled) },
  ];
}

function rolled(run: ClockRun, calendar: CalendarPolicy): Step[] {
  return run.rawEnd === null || run.end === null ? [] : rollSteps(run.rawEnd, run.end, calendar);
}

/** Tells how a statutory due date came about: receipt, month, pauses, roll, extension. */
import type { CalendarPolicy } from "./calendar";
import { addMonths, type DayNumber, dateOf, type LocalDate } from "./days";
import { type Extension, ineffectiveNotice } from "./extension";
import type { ClockRun, PauseMark } from "./month-clock";
import type { Pause, Pauses } from "./pauses";
import { missingDay, rollSteps } from "./roll-steps";
import type { Settled } from "./statutory";
import type { Step } from "./steps";
import { rollForward } from "./working-days";

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
  // What was asked before the notice is told before it; what was asked later happened to the longer term.
  const early = first.marks.filter(isAdded).filter(({ pause }) => pause.from <= extension.notice);
  const told = new Set<Pause>(early.map(({ pause }) => pause));
  const rawAtNotice = early.at(-1)?.until ?? first.base;
  const days = early.reduce((sum, mark) => sum + mark.days, 0);
  const isEarly = ({ from }: Dated) => from <= extension.notice;
  steps.push(...inOrder([...without.filter(isEarly), ...pauseSteps(early, riskDate, calendar)]));
  if (extension.notice > rawAtNotice)
    steps.push(...rollSteps(rawAtNotice, rollForward(rawAtNotice, calendar), calendar));
  steps.push({
    rule: "R5",
    code: "extended",
    noticeOn: dateOf(extension.notice),
    months: extension.months,
    from: dateOf(received),
    until: dateOf(final.base),
    missingDay: missingDay(received, final.base),
  });
  if (days > 0) {
    const until = dateOf(final.base + days);
    steps.push({ rule: "R3", code: "pausesAdded", days, from: dateOf(final.base), until });
  }
  const late = final.marks.filter(({ pause }) => !told.has(pause));
  const after = without.filter((question) => !isEarly(question));
  steps.push(...inOrder([...after, ...pauseSteps(late, riskDate, calendar)]), ...rolled(final, calendar));
  return steps;
}

type AddedMark = Extract<PauseMark, { days: number }>;

function isAdded(mark: PauseMark): mark is AddedMark {
  return mark.effect === "added" || mark.effect === "added-to-rolled";
}

type Dated = { from: DayNumber; steps: Step[] };

function inOrder(told: Dated[]): Step[] {
  return told.sort((a, b) => a.from - b.from).flatMap(({ steps }) => steps);
}

function question({ reasons, questions, from }: Pause) {
  return { reasons, questions, askedOn: dateOf(from) };
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

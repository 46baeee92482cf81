/** The English sentences of an explained due date: plain, one fact a sentence. */
import type { PauseReason } from "./clock-events";
import type { LocalDate } from "./days";
import type { Sentences } from "./explain";
import { formatDate } from "./format-date";
import { skippedSentence } from "./skipped-days";
import type { StepOf } from "./steps";

/** With its year only when that differs from the date named before it. */
function day(date: LocalDate, since: LocalDate = date): string {
  return formatDate(date, "en", { weekday: true, year: date.slice(0, 4) !== since.slice(0, 4) });
}

const QUESTIONS: Record<PauseReason, string> = {
  identity: "to show that you are who you say you are",
  clarification: "to tell us more precisely what you want to know",
};

type Question = StepOf<"pauseTooLate" | "pauseOpen" | "paused">;

/** Questions that ran through each other are told as one: which answer came when would confuse more than help. */
function asked({ reasons, questions, askedOn }: Pick<Question, "reasons" | "questions" | "askedOn">): string {
  if (questions > 1) return `On ${day(askedOn)} we asked you a question, and then another.`;
  return `On ${day(askedOn)} we asked you ${reasons.map((reason) => QUESTIONS[reason]).join(" and ")}.`;
}

function answered({ questions, answeredOn, askedOn }: StepOf<"paused" | "pausedAfterRoll">): string {
  const on = day(answeredOn, askedOn);
  return questions > 1 ? `On ${on} we had all your answers.` : `You answered on ${on}.`;
}

function addedDays(days: number): string {
  return days === 1 ? "That one day is added" : `Those ${days} days are added`;
}

const MONTHS = { 2: "two months", 3: "three months" } as const;
const EXTRA_MONTHS = { 1: "one extra month", 2: "two extra months" } as const;

function weeks(count: number): string {
  return count === 1 ? "1 week" : `${count} weeks`;
}

function workingDays(count: number): string {
  return count === 1 ? "1 working day" : `${count} working days`;
}

/** ": Tuesday 5 May", or first why it is the last day of a month. */
function until(date: LocalDate, since: LocalDate, missingDay: number | null): string {
  if (missingDay === null) return `: ${day(date, since)}.`;
  const month = formatDate(date, "en", { year: false }).split(" ")[1];
  return `. There is no ${missingDay} ${month} then, so the last day of that month counts: ${day(date, since)}.`;
}

export const english: Sentences = {
  received: ({ on }) => `Received on ${day(on)}.`,
  month: (step) => `The law gives us one month${until(step.until, step.from, step.missingDay)}`,
  paused: (step) =>
    `${asked(step)} ${answered(step)} ` + `${addedDays(step.days)}: ${day(step.until, step.askedOn)}.`,
  pausedAfterRoll: (step) =>
    `${asked(step)} ${answered(step)} ` +
    `${addedDays(step.days)} to ${day(step.addedTo, step.askedOn)}: ${day(step.until, step.askedOn)}.`,
  answeredSameDay: (step) => `${asked(step)} You answered the same day, so the date does not change.`,
  pauseNotAccepted: (step) => `${asked(step)} The term ran on in the meantime.`,
  pauseTooLate: (step) =>
    `${asked(step)} The term ran until ${day(step.ended, step.askedOn)} and had already ended. ` +
    "The date does not change.",
  pauseOpen: (step) =>
    `${asked(step)} The term stands still until we have ${step.questions > 1 ? "all your answers" : "your answer"}. ` +
    `That is why there is no due date now. Without waiting it would be ${day(step.riskDate, step.askedOn)}.`,
  extended: (step) =>
    `On ${day(step.noticeOn, step.from)} we wrote to tell you why we need more time. ` +
    `The law then gives us ${EXTRA_MONTHS[step.months]}, so ${MONTHS[(step.months + 1) as 2 | 3]} from receipt` +
    until(step.until, step.noticeOn, step.missingDay),
  pausesAdded: (step) =>
    `Here too the ${step.days === 1 ? "day" : `${step.days} days`} that we waited for your answer ` +
    `${step.days === 1 ? "is" : "are"} added: ${day(step.until, step.from)}.`,
  noticeTooLate: ({ noticeOn, noticeBy }) =>
    `On ${day(noticeOn)} we wrote to tell you that we needed more time. We had to do so by ` +
    `${day(noticeBy, noticeOn)}. So we did not get extra time.`,
  noticeWithoutReasons: ({ noticeOn }) =>
    `On ${day(noticeOn)} we wrote to tell you that we needed more time, but not why. So we did not get extra time.`,
  rolled: ({ from, to, skipped }) =>
    `${skippedSentence(skipped, "en")} Then the next working day counts: ${day(to, from)}.`,
  acknowledge: (step) =>
    `We confirm within ${workingDays(step.workingDays)} that we have your complaint: ` +
    `by ${day(step.by, step.from)}.`,
  weeks: (step) =>
    `Under our complaints procedure we decide within ${weeks(step.weeks)}: ${day(step.until, step.from)}.`,
  extendedWeeks: (step) =>
    `On ${day(step.noticeOn)} we wrote to tell you why we need more time. Our complaints procedure then gives us ` +
    `${step.weeks} extra ${step.weeks === 1 ? "week" : "weeks"}: ${day(step.until, step.from)}.`,
  answer: (step) => `We answer within ${workingDays(step.workingDays)}: by ${day(step.by, step.from)}.`,
  suppressed: () => "From that day we send you no more newsletters and advertising.",
  stopped: ({ days, from, by }) =>
    days === 0
      ? "The same day we check that all our systems have stopped."
      : `Within ${days === 1 ? "1 day" : `${days} days`} we check that all our systems have stopped: ` +
        `by ${day(by, from)}.`,
  confirmed: ({ from, by }) =>
    `You get a confirmation as soon as possible, by ${day(by, from)} at the latest.`,
};

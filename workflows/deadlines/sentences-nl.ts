/** The Dutch sentences of an explained due date: B1, u-form, one fact a sentence. */
import type { PauseReason } from "./clock-events";
import type { LocalDate } from "./days";
import type { Sentences } from "./explain";
import { formatDate } from "./format-date";
import { skippedSentence } from "./skipped-days";
import type { StepOf } from "./steps";

/** With its year only when that differs from the date named before it. */
function day(date: LocalDate, since: LocalDate = date): string {
  return formatDate(date, "nl", { weekday: true, year: date.slice(0, 4) !== since.slice(0, 4) });
}

const QUESTIONS: Record<PauseReason, string> = {
  identity: "te laten zien dat u het bent",
  clarification: "duidelijker te maken wat u wilt weten",
};

type Question = StepOf<"pauseTooLate" | "pauseOpen" | "paused">;

/** Questions that ran through each other are told as one: which answer came when would confuse more than help. */
function asked({ reasons, questions, askedOn }: Pick<Question, "reasons" | "questions" | "askedOn">): string {
  if (questions > 1) return `Op ${day(askedOn)} stelden wij u een vraag en daarna nog een.`;
  return `Op ${day(askedOn)} vroegen wij u om ${reasons.map((reason) => QUESTIONS[reason]).join(" en om ")}.`;
}

function answered({ questions, answeredOn, askedOn }: StepOf<"paused" | "pausedAfterRoll">): string {
  const on = day(answeredOn, askedOn);
  return questions > 1 ? `Op ${on} hadden wij al uw antwoorden.` : `U antwoordde op ${on}.`;
}

function countedDays(days: number): string {
  return days === 1 ? "Die ene dag komt" : `Die ${days} dagen komen`;
}

const MONTHS = { 1: "een maand", 2: "twee maanden", 3: "drie maanden" } as const;

function weeks(count: number): string {
  return count === 1 ? "1 week" : `${count} weken`;
}

function workingDays(count: number): string {
  return count === 1 ? "1 werkdag" : `${count} werkdagen`;
}

/** ": dinsdag 5 mei", or first why it is the last day of a month. */
function until(date: LocalDate, since: LocalDate, missingDay: number | null): string {
  if (missingDay === null) return `: ${day(date, since)}.`;
  const month = formatDate(date, "nl", { year: false }).split(" ")[1];
  return `. Er is dan geen ${missingDay} ${month}, dus telt de laatste dag van die maand: ${day(date, since)}.`;
}

export const dutch: Sentences = {
  received: ({ on }) => `Ontvangen op ${day(on)}.`,
  month: (step) => `De wet geeft ons een maand${until(step.until, step.from, step.missingDay)}`,
  paused: (step) =>
    `${asked(step)} ${answered(step)} ` +
    `${countedDays(step.days)} erbij: ${day(step.until, step.askedOn)}.`,
  pausedAfterRoll: (step) =>
    `${asked(step)} ${answered(step)} ` +
    `${countedDays(step.days)} bij ${day(step.addedTo, step.askedOn)}: ${day(step.until, step.askedOn)}.`,
  answeredSameDay: (step) => `${asked(step)} U antwoordde dezelfde dag. De datum verandert dus niet.`,
  pauseNotAccepted: (step) => `${asked(step)} De termijn liep gewoon door.`,
  pauseTooLate: (step) =>
    `${asked(step)} De termijn liep tot en met ${day(step.ended, step.askedOn)} en was dus al voorbij. ` +
    "De datum verandert niet.",
  pauseOpen: (step) =>
    `${asked(step)} De termijn staat stil tot wij ${step.questions > 1 ? "al uw antwoorden" : "uw antwoord"} hebben. ` +
    `Daarom is er nu geen uiterste datum. Zonder te wachten was dat ${day(step.riskDate, step.askedOn)}.`,
  extended: (step) =>
    `Op ${day(step.noticeOn, step.from)} schreven wij u waarom wij meer tijd nodig hebben. ` +
    `De wet geeft ons dan ${MONTHS[step.months]} extra, dus ${MONTHS[(step.months + 1) as 2 | 3]} vanaf de ontvangst` +
    until(step.until, step.noticeOn, step.missingDay),
  pausesAdded: (step) =>
    `${step.days === 1 ? "De dag" : `De ${step.days} dagen`} dat wij op uw antwoord wachtten, ` +
    `${step.days === 1 ? "komt" : "komen"} er ook nu bij: ${day(step.until, step.from)}.`,
  noticeTooLate: ({ noticeOn, noticeBy }) =>
    `Op ${day(noticeOn)} schreven wij u dat wij meer tijd nodig hadden. Dat moest uiterlijk op ` +
    `${day(noticeBy, noticeOn)}. Wij kregen dus geen extra tijd.`,
  noticeWithoutReasons: ({ noticeOn }) =>
    `Op ${day(noticeOn)} schreven wij u dat wij meer tijd nodig hadden, maar niet waarom. ` +
    "Wij kregen dus geen extra tijd.",
  rolled: ({ from, to, skipped }) =>
    `${skippedSentence(skipped, "nl")} Dan geldt de eerste werkdag daarna: ${day(to, from)}.`,
  acknowledge: (step) =>
    `Wij bevestigen binnen ${workingDays(step.workingDays)} dat wij uw klacht hebben: ` +
    `uiterlijk ${day(step.by, step.from)}.`,
  weeks: (step) =>
    `Volgens onze klachtenregeling beslissen wij binnen ${weeks(step.weeks)}: ${day(step.until, step.from)}.`,
  extendedWeeks: (step) =>
    `Op ${day(step.noticeOn)} schreven wij u waarom wij meer tijd nodig hebben. Volgens onze klachtenregeling ` +
    `krijgen wij dan ${weeks(step.weeks)} extra: ${day(step.until, step.from)}.`,
  answer: (step) =>
    `Wij antwoorden binnen ${workingDays(step.workingDays)}: uiterlijk ${day(step.by, step.from)}.`,
  suppressed: () => "Vanaf die dag sturen wij u geen nieuwsbrieven en reclame meer.",
  stopped: ({ days, from, by }) =>
    days === 0
      ? "Dezelfde dag controleren wij of al onze systemen zijn gestopt."
      : `Binnen ${days === 1 ? "1 dag" : `${days} dagen`} controleren wij of al onze systemen zijn gestopt: ` +
        `uiterlijk ${day(by, from)}.`,
  confirmed: ({ from, by }) => `U krijgt zo snel mogelijk een bevestiging, uiterlijk ${day(by, from)}.`,
};

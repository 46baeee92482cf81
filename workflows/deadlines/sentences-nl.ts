/** The Dutch sentences of an explained due date: B1, u-form, one fact a sentence. */
import type { PauseReason } from "./clock-events";
import { daysBetween, type LocalDate } from "./days";
import type { Sentences } from "./explain";
import { formatDate } from "./format-date";
import { skippedSentence } from "./skipped-days";

/** With its year only when that differs from the date named before it. */
function day(date: LocalDate, since: LocalDate = date): string {
  return formatDate(date, "nl", { weekday: true, year: date.slice(0, 4) !== since.slice(0, 4) });
}

function asked({ reasons, askedOn }: { reasons: readonly PauseReason[]; askedOn: LocalDate }): string {
  const questions: Record<PauseReason, string> = {
    identity: "te laten zien dat u het bent",
    clarification: "duidelijker te maken wat u wilt weten",
  };
  return `Op ${day(askedOn)} vroegen wij u om ${reasons.map((reason) => questions[reason]).join(" en om ")}.`;
}

function countedDays(days: number): string {
  return days === 1 ? "Die ene dag komt" : `Die ${days} dagen komen`;
}

function months(count: number): string {
  return ["nul maanden", "een maand", "twee maanden", "drie maanden"][count] ?? `${count} maanden`;
}

function weeks(count: number): string {
  return count === 1 ? "1 week" : `${count} weken`;
}

function workingDays(count: number): string {
  return count === 1 ? "1 werkdag" : `${count} werkdagen`;
}

/** "Een maand later bestaat 31 september niet." */
function missing(missingDay: number | null, until: LocalDate): string {
  if (missingDay === null) return "";
  const month = formatDate(until, "nl", { year: false }).split(" ")[1];
  return ` ${missingDay} ${month} bestaat niet, dus telt de laatste dag van die maand.`;
}

export const dutch: Sentences = {
  received: ({ on }) => `Ontvangen op ${day(on)}.`,
  month: ({ from, until, missingDay }) =>
    `De wet geeft ons een maand: ${day(until, from)}.${missing(missingDay, until)}`,
  paused: (step) =>
    `${asked(step)} U antwoordde op ${day(step.answeredOn, step.askedOn)}. ` +
    `${countedDays(step.days)} erbij: ${day(step.until, step.askedOn)}.`,
  pausedAfterRoll: (step) =>
    `${asked(step)} U antwoordde op ${day(step.answeredOn, step.askedOn)}. ` +
    `${countedDays(step.days)} bij ${day(step.addedTo, step.askedOn)}: ${day(step.until, step.askedOn)}.`,
  answeredSameDay: (step) => `${asked(step)} U antwoordde dezelfde dag. De datum blijft dus gelijk.`,
  pauseNotAccepted: (step) => `${asked(step)} De termijn liep gewoon door.`,
  pauseTooLate: (step) =>
    `${asked(step)} De termijn was toen al voorbij, op ${day(step.ended, step.askedOn)}. De datum verandert dus niet.`,
  pauseOpen: (step) =>
    `${asked(step)} De termijn staat stil tot wij uw antwoord hebben. Daarom is er nu geen uiterste datum. ` +
    `Zonder onze vraag was dat ${day(step.riskDate, step.askedOn)}.`,
  extended: ({ noticeOn, months: extra, from, until, missingDay }) =>
    `Op ${day(noticeOn, from)} schreven wij u waarom wij meer tijd nodig hebben. De wet geeft ons dan ${months(extra)} ` +
    `extra, dus ${months(1 + extra)} vanaf de ontvangst: ${day(until, noticeOn)}.${missing(missingDay, until)}`,
  pausesAdded: ({ days, from, until }) =>
    `Ook hier ${days === 1 ? "komt de dag" : `komen de ${days} dagen`} bij dat wij op uw antwoord wachtten: ` +
    `${day(until, from)}.`,
  noticeTooLate: ({ noticeOn, noticeBy }) =>
    `Op ${day(noticeOn)} schreven wij u dat wij meer tijd nodig hadden. Dat moest uiterlijk op ` +
    `${day(noticeBy, noticeOn)}. Wij kregen dus geen extra tijd.`,
  noticeWithoutReasons: ({ noticeOn }) =>
    `Op ${day(noticeOn)} schreven wij u dat wij meer tijd nodig hadden, maar niet waarom. Wij kregen dus geen extra tijd.`,
  rolled: ({ from, to, skipped }) =>
    `${skippedSentence(skipped, "nl")} Dan geldt de eerste werkdag daarna: ${day(to, from)}.`,
  acknowledge: ({ workingDays: count, by }) =>
    `Wij bevestigen dat wij uw klacht hebben, binnen ${workingDays(count)}: uiterlijk ${day(by)}.`,
  weeks: ({ weeks: count, from, until }) =>
    `Volgens onze klachtenregeling beslissen wij binnen ${weeks(count)}: ${day(until, from)}.`,
  extendedWeeks: ({ noticeOn, weeks: count, from, until }) =>
    `Op ${day(noticeOn)} schreven wij u waarom wij meer tijd nodig hebben. Volgens onze klachtenregeling krijgen wij ` +
    `dan ${weeks(count)} extra: ${day(until, from)}.`,
  answer: ({ workingDays: count, by }) => `Wij antwoorden binnen ${workingDays(count)}: uiterlijk ${day(by)}.`,
  suppressed: () => "Vanaf die dag sturen wij u geen nieuwsbrieven en reclame meer.",
  stopped: ({ days, by }) =>
    days === 0
      ? "Dezelfde dag controleren wij of alle systemen echt zijn gestopt."
      : `Wij controleren binnen ${days === 1 ? "1 dag" : `${days} dagen`} of alle systemen echt zijn gestopt: uiterlijk ${day(by)}.`,
  confirmed: ({ by }) => `U krijgt zo snel mogelijk een bevestiging, uiterlijk op ${day(by)}.`,
};

/** "nog 23 dagen", "vandaag", "2 dagen te laat". */
export function daysLeftInDutch(today: LocalDate, due: LocalDate): string {
  const left = daysBetween(today, due);
  if (left === 0) return "vandaag";
  const count = Math.abs(left) === 1 ? "1 dag" : `${Math.abs(left)} dagen`;
  return left > 0 ? `nog ${count}` : `${count} te laat`;
}

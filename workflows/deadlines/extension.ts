/** The one extension a term can have (R5-R6; GDPR 12(3); for complaints R16). */
import type { ClockEvent } from "./clock-events";
import { type DayNumber, dateOf, dayOf } from "./days";
import { localDateOf } from "./local-time";
import type { Step } from "./steps";

export type Extension = { notice: DayNumber; months: 1 | 2; withReasons: boolean };

/** There is no second extension: the earliest notice that gives reasons is the one that can count. */
export function readExtension(events: readonly ClockEvent[]): Extension | null {
  let chosen: Extension | null = null;
  for (const event of events) {
    if (event.type !== "extension") continue;
    const { noticeAt, months = 2, withReasons = true } = event;
    const candidate: Extension = { notice: dayOf(localDateOf(noticeAt)), months, withReasons };
    if (chosen === null || goesBefore(candidate, chosen)) chosen = candidate;
  }
  return chosen;
}

function goesBefore(candidate: Extension, chosen: Extension): boolean {
  if (candidate.withReasons !== chosen.withReasons) return candidate.withReasons;
  if (candidate.notice !== chosen.notice) return candidate.notice < chosen.notice;
  return candidate.months > chosen.months;
}

/** Given with reasons, on or before the last day of the unextended term; `limit` is null while that is paused. */
export function isEffective(extension: Extension | null, limit: DayNumber | null): extension is Extension {
  return extension?.withReasons === true && (limit === null || extension.notice <= limit);
}

/** Why a notice extended nothing: it came after the limit or, if not that, it gave no reasons (R6). */
export function ineffectiveNotice(given: Extension, limit: DayNumber | null): Step {
  const noticeOn = dateOf(given.notice);
  if (limit !== null && given.notice > limit)
    return { rule: "R6", code: "noticeTooLate", noticeOn, noticeBy: dateOf(limit) };
  return { rule: "R6", code: "noticeWithoutReasons", noticeOn };
}

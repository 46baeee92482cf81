/** Where instants become local dates. A day is a day in the place where the answer must be given (R1, R19). */
import { Temporal } from "temporal-polyfill";
import { isLocalDate, type LocalDate } from "./days";

export const ZONE = "Europe/Amsterdam";

/** An ISO instant with `Z` or an offset, a Date, or a local date as it stands (letters have no time of day). */
export type Moment = string | Date;

// Temporal's own conversion takes ten times as long; both read the same time zone database. Swedish writes YYYY-MM-DD.
const amsterdamDate = new Intl.DateTimeFormat("sv-SE", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/**
 * The calendar date in Europe/Amsterdam at this instant, whatever zone it was written in. Midnight belongs to the
 * new day. A text that is already a local date is returned unchanged.
 * @throws RangeError for a text that is neither, such as a time without an offset.
 */
export function localDateOf(instant: Moment): LocalDate {
  if (typeof instant !== "string") return amsterdamDate.format(instant);
  if (isLocalDate(instant)) return instant;
  return amsterdamDate.format(asRecorded(instant) ?? Temporal.Instant.from(instant).epochMilliseconds);
}

/** Milliseconds of an instant in the spelling in which we record them, which needs no parser; else undefined. */
function asRecorded(instant: string): number | undefined {
  const milliseconds = Date.parse(instant);
  const same = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === instant;
  return same ? milliseconds : undefined;
}

const midnights = new Map<LocalDate, string>();

/**
 * The instant at which a local date begins in Europe/Amsterdam, as an ISO instant in UTC. A term that ends on a
 * date ends, exclusively, at the start of the next one: `startOfLocalDay(addDays(dueDate, 1))`.
 * @throws RangeError when the text is not an existing date.
 */
export function startOfLocalDay(date: LocalDate): string {
  const known = midnights.get(date);
  if (known) return known;
  if (!isLocalDate(date)) throw new RangeError(`Not a calendar date: ${date}`);
  const midnight = Temporal.PlainDate.from(date).toZonedDateTime(ZONE).toInstant().toString();
  midnights.set(date, midnight);
  return midnight;
}

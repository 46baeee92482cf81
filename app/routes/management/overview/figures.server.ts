import type { Executor } from "../../../../db/client";
import {
  aboutToBeLate,
  daysToAnswer,
  type Ended,
  endedByMonth,
  monthsLater,
  openByKind,
  sumOf,
} from "../../../../db/queries/management";
import { GROUPS, type Group, TERM_WINDOWS } from "../../../../db/queries/queue-lists";
import type { Reader } from "../../../../db/reader";
import { localDateOf } from "../../../../workflows/deadlines";

/** Months looked back on, this one included. */
const MONTHS = 12;

/** Every figure of the overview, as one reader may see it. */
export async function overviewFigures(db: Executor, reader: Reader) {
  const to = localDateOf(reader.now).slice(0, 7);
  const period = { from: monthsLater(to, 1 - MONTHS), to };
  const [open, late, months, days] = await Promise.all([
    openByKind(db, reader),
    aboutToBeLate(db, reader),
    endedByMonth(db, reader, period),
    daysToAnswer(db, reader, period),
  ]);
  const windows = Object.fromEntries(
    TERM_WINDOWS.map((window) => [window, open.reduce((sum, row) => sum + row.windows[window], 0)]),
  ) as (typeof open)[number]["windows"];
  const year = Object.fromEntries(
    GROUPS.map((group) => [group, sumOf(months.filter((month) => month.group === group))]),
  ) as Record<Group, Ended>;
  return { period, open, windows, late, months, days, year };
}

export type Figures = Awaited<ReturnType<typeof overviewFigures>>;

import { type NotNull, type SelectQueryBuilder, sql } from "kysely";
import { addDays, localDateOf } from "../../workflows/deadlines";
import { KINDS, type Kind } from "../../workflows/kinds";
import type { Executor } from "../client";
import type { Reader } from "../reader";
import type { Database } from "../schema";
import { inLists, inWindow, isOpen } from "./case-list";
import { endedBetween, onTime } from "./ended";
import { GROUPS, type Group, TERM_WINDOWS, type TermWindow } from "./queue-lists";

/** Counts per due window; each is the length of the list with that window. */
export type WindowCounts = Record<TermWindow, number>;

export interface OpenByKind {
  kind: Kind;
  total: number;
  windows: WindowCounts;
}

const counted = (condition: unknown) => sql<number>`(count(*) filter (where ${condition}))::int`;

/** One count a window, over whatever the query groups by. */
function windowColumns(today: string) {
  return (query: SelectQueryBuilder<Database, "cases", object>) =>
    query
      .select(sql<number>`count(*)::int`.as("total"))
      .select((eb) => TERM_WINDOWS.map((window) => counted(inWindow(eb, window, today)).as(window)));
}

/** Open cases by kind and due window, in the house's order of kinds; kinds without any are left out. */
export async function openByKind(db: Executor, reader: Reader): Promise<OpenByKind[]> {
  const rows = await db
    .selectFrom("cases")
    .where(isOpen)
    .where((eb) => inLists(eb, reader))
    .$call(windowColumns(localDateOf(reader.now)))
    .select("kind")
    .groupBy("kind")
    .execute();
  return KINDS.flatMap((kind) => {
    const row = rows.find((found) => found.kind === kind);
    return row ? [{ kind, total: row.total, windows: windowsOf(row) }] : [];
  });
}

export interface LoadOfHandler {
  /** Null: cases that nobody handles. */
  handlerId: string | null;
  name: string | null;
  windows: WindowCounts;
}

/** Who is late, or will be within a week, the most pressing first. */
export async function aboutToBeLate(db: Executor, reader: Reader): Promise<LoadOfHandler[]> {
  const rows = await db
    .selectFrom("cases")
    .where(isOpen)
    .where((eb) => inLists(eb, reader))
    .where("reply_given_on", "is", null)
    .where("due_sort", "<=", addDays(localDateOf(reader.now), 7))
    .$call(windowColumns(localDateOf(reader.now)))
    .select([
      "handler_id",
      (eb) => eb.selectFrom("staff").select("name").whereRef("staff.id", "=", "handler_id").as("name"),
    ])
    .groupBy("handler_id")
    .execute();
  return rows
    .map((row) => ({ handlerId: row.handler_id, name: row.name, windows: windowsOf(row) }))
    .sort(
      (a, b) =>
        b.windows.overdue - a.windows.overdue ||
        b.windows.today - a.windows.today ||
        b.windows.week - a.windows.week,
    );
}

const windowsOf = (row: object): WindowCounts =>
  Object.fromEntries(
    TERM_WINDOWS.map((window) => [window, (row as Record<TermWindow, number>)[window]]),
  ) as WindowCounts;

/** What ended in a month, or in all months together. */
export interface Ended {
  answered: number;
  onTime: number;
  extended: number;
  refused: number;
  lapsed: number;
  withdrawn: number;
}

export interface EndedInMonth extends Ended {
  /** `YYYY-MM`. */
  month: string;
  group: Group;
}

/** What ended in the months `from` up to and including `to`: a row for every month and group, zeros too. */
export async function endedByMonth(
  db: Executor,
  reader: Reader,
  { from, to }: { from: string; to: string },
): Promise<EndedInMonth[]> {
  const answered = sql`reply_given_on is not null`;
  const rows = await db
    .selectFrom("cases")
    .where((eb) => inLists(eb, reader))
    .where((eb) => endedBetween(eb, from, to))
    // By day: Postgres takes longer to make a month of each date than to count them all.
    .select([
      "ended_on",
      sql<Group>`case when kind = 'complaint' then 'complaints' else 'requests' end`.as("group"),
      counted(answered).as("answered"),
      counted(sql`${answered} and ${onTime}`).as("onTime"),
      counted(sql`${answered} and extended`).as("extended"),
      counted(sql`${answered} and outcome = 'refused'`).as("refused"),
      counted(sql`closed_as = 'lapsed'`).as("lapsed"),
      counted(sql`closed_as = 'withdrawn'`).as("withdrawn"),
    ])
    .groupBy(["ended_on", sql`2`])
    .$narrowType<{ ended_on: NotNull }>()
    .execute();
  return monthsBetween(from, to).flatMap((month) =>
    GROUPS.map((group) => ({
      month,
      group,
      ...sumOf(rows.filter((row) => row.group === group && row.ended_on.startsWith(month))),
    })),
  );
}

/** What ended in all of these together. */
export function sumOf(rows: readonly Ended[]): Ended {
  const total: Ended = { answered: 0, onTime: 0, extended: 0, refused: 0, lapsed: 0, withdrawn: 0 };
  for (const row of rows) {
    for (const key of Object.keys(total) as (keyof Ended)[]) total[key] += row[key];
  }
  return total;
}

export interface Durations {
  /** Days from receipt to answer; null when nothing was answered. */
  median: number | null;
  p90: number | null;
}

/** How long answering took, per group, for what was answered in these months. */
export async function daysToAnswer(
  db: Executor,
  reader: Reader,
  { from, to }: { from: string; to: string },
): Promise<Record<Group, Durations>> {
  const rows = await db
    .selectFrom("cases")
    .where((eb) => inLists(eb, reader))
    .where((eb) => endedBetween(eb, from, to))
    .where("reply_given_on", "is not", null)
    .select([
      sql<boolean>`kind = 'complaint'`.as("complaint"),
      sql<number>`percentile_cont(0.5) within group (order by reply_given_on - received_on)`.as("median"),
      sql<number>`percentile_cont(0.9) within group (order by reply_given_on - received_on)`.as("p90"),
    ])
    .groupBy(sql`1`)
    .execute();
  const of = (complaint: boolean): Durations => {
    const { median = null, p90 = null } = rows.find((row) => row.complaint === complaint) ?? {};
    return { median, p90 };
  };
  return { requests: of(false), complaints: of(true) };
}

/** `2026-01`, `2026-02`, ... up to and including the last. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthsLater(month, 1)) months.push(month);
  return months;
}

/** `YYYY-MM` so many months later; earlier when negative. */
export function monthsLater(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

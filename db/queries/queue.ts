import { type ExpressionBuilder, type ExpressionWrapper, type RawBuilder, type SqlBool, sql } from "kysely";
import { localDateOf } from "../../workflows/deadlines";
import type { Executor } from "../client";
import { type Reader, visibleTo } from "../reader";
import type { Database } from "../schema";
import { asListed, inLists, inWindow, isOpen, type ListedCase, selectListed } from "./case-list";
import { countsIn, endedBetween, inGroup } from "./ended";
import type { Cursor, QueueFilter } from "./queue-filter";
import { TABS, type Tab } from "./queue-lists";

export interface QueuePage {
  rows: ListedCase[];
  /** Where the next page begins; null on the last one. */
  next: Cursor | null;
}

export const QUEUE_PAGE = 50;
/** Above this a count says "250+": nobody reads further, and counting costs the same for any number of cases. */
export const MOST_COUNTED = 250;

type Cases = ExpressionBuilder<Database, "cases">;
type Condition = ExpressionWrapper<Database, "cases", SqlBool>;

interface Order {
  column: RawBuilder<string>;
  direction: "asc" | "desc";
  dateOf: (row: ListedCase) => string;
}

/** Open cases by due date; ended and closed ones by the day they ended, the last first. */
function orderOf({ tab, figure }: QueueFilter): Order {
  if (figure) {
    return {
      column: sql<string>`cases.ended_on`,
      direction: "desc",
      dateOf: (row) => row.replyGivenOn ?? row.closedOn ?? "",
    };
  }
  if (tab === "closed") {
    return {
      column: sql<string>`cases.closed_on`,
      direction: "desc",
      dateOf: (row) => row.closedOn ?? "",
    };
  }
  return { column: sql<string>`cases.due_sort`, direction: "asc", dateOf: (row) => row.dueSort ?? "" };
}

/** One page of the queue, from `after` on (keyset over date and id). */
export async function findQueue(
  db: Executor,
  reader: Reader,
  filter: QueueFilter,
  { after, limit = QUEUE_PAGE }: { after?: Cursor | null; limit?: number } = {},
): Promise<QueuePage> {
  const { column, direction, dateOf } = orderOf(filter);
  const beyond = sql.raw(direction === "asc" ? ">" : "<");
  const rows = await selectListed(db)
    .where((eb) => matches(eb, reader, filter))
    .$if(after != null, (query) =>
      query.where(sql<SqlBool>`(${column}, cases.id) ${beyond} (${after?.date}::date, ${after?.id}::uuid)`),
    )
    .orderBy(column, direction)
    .orderBy("cases.id", direction)
    .limit(limit + 1)
    .execute();
  const listed = await asListed(db, rows.slice(0, limit), reader);
  const last = listed.at(-1);
  return { rows: listed, next: rows.length > limit && last ? { date: dateOf(last), id: last.id } : null };
}

/** The whole list, however long, a portion at a time. */
export async function* queuePortions(
  db: Executor,
  reader: Reader,
  filter: QueueFilter,
  limit = 500,
): AsyncGenerator<ListedCase[]> {
  let after: Cursor | null = null;
  do {
    const page: QueuePage = await findQueue(db, reader, filter, { after, limit });
    yield page.rows;
    after = page.next;
  } while (after);
}

function matches(eb: Cases, reader: Reader, filter: QueueFilter): Condition {
  const { tab, kind, station, term, handler, group, figure, from, to } = filter;
  return eb.and([
    inLists(eb, reader, filter),
    ...(figure ? [countsIn(eb, figure)] : [inTab(eb, tab, reader.staffId)]),
    ...(figure && from && to ? [endedBetween(eb, from, to)] : []),
    ...(kind ? [eb("kind", "=", kind)] : []),
    ...(station ? [eb("station", "=", station)] : []),
    ...(term ? [inWindow(eb, term, localDateOf(reader.now))] : []),
    ...(handler === "nobody" ? [eb("handler_id", "is", null)] : []),
    ...(handler && handler !== "nobody" ? [eb("handler_id", "=", handler)] : []),
    ...(group ? [inGroup(eb, group)] : []),
  ]);
}

function inTab(eb: Cases, tab: Tab, staffId: string): Condition {
  const open = isOpen(eb);
  switch (tab) {
    case "mine":
      return eb.and([open, eb("handler_id", "=", staffId)]);
    case "unassigned":
      return eb.and([open, eb("handler_id", "is", null)]);
    case "approval":
      return eb.and([open, eb("station", "=", "approval")]);
    case "awaiting":
      return eb.and([open, eb("awaiting_requester", "=", true)]);
    case "unconfirmed":
      return eb.and([open, eb("confirmed", "=", false)]);
    case "all":
      return open;
    case "closed":
      return eb("closed_on", "is not", null);
  }
}

/** How many cases each tab holds for this reader, but for the closed ones; counting stops above MOST_COUNTED. */
export async function countTabs(
  db: Executor,
  reader: Reader,
): Promise<Record<Exclude<Tab, "closed">, number>> {
  const counted = TABS.filter((tab): tab is Exclude<Tab, "closed"> => tab !== "closed");
  const counts = counted.map((tab) => {
    const bounded = db
      .selectFrom("cases")
      .select(sql`1`.as("one"))
      .where((eb) => eb.and([inLists(eb, reader), inTab(eb, tab, reader.staffId)]))
      .limit(MOST_COUNTED + 1);
    return sql<string>`(select count(*) from (${bounded}) as bounded)`.as(tab);
  });
  const row = (await db.selectNoFrom(counts).executeTakeFirstOrThrow()) as Record<string, string>;
  return Object.fromEntries(counted.map((tab) => [tab, Number(row[tab])])) as Record<
    (typeof counted)[number],
    number
  >;
}

/** Who handles a case that is visible to the reader; null when nobody does, or when it is not. */
export async function findHandlerOf(db: Executor, caseId: string, reader: Reader): Promise<string | null> {
  const row = await db
    .selectFrom("cases")
    .select("handler_id")
    .where("id", "=", caseId)
    .where(visibleTo(reader))
    .executeTakeFirst();
  return row?.handler_id ?? null;
}

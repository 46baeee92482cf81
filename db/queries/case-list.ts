import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from "kysely";
import { addDays } from "../../workflows/deadlines";
import type { Kind } from "../../workflows/kinds";
import type { Executor } from "../client";
import { listedFor, type Reader } from "../reader";
import type { Database } from "../schema";
import type { CaseTable } from "../schema/cases";
import type { QueueFilter } from "./queue-filter";
import type { TermWindow } from "./queue-lists";

/** What a line of a list says; a name is only there for one's own case. */
export interface ListedCase {
  id: string;
  reference: string;
  kind: Kind;
  stage: CaseTable["stage"];
  dueDate: string | null;
  /** Null once closed. */
  dueSort: string | null;
  ackBy: string | null;
  paused: boolean;
  replyGivenOn: string | null;
  closedOn: string | null;
  closedAs: CaseTable["closed_as"];
  outcome: CaseTable["outcome"];
  confirmed: boolean;
  extended: boolean;
  spam: boolean;
  handlerId: string | null;
  handlerName: string | null;
  version: number;
  personVersion: number;
  /** Whose data: null when it is not the reader's own case. */
  person: string | null;
}

type Cases = ExpressionBuilder<Database, "cases">;
type Condition = ExpressionWrapper<Database, "cases", SqlBool>;

/**
 * What a list or a figure shows this reader. An opt-out works by itself and is shown only when a system failed to
 * stop, or when it is asked for by name.
 */
export function inLists(eb: Cases, reader: Reader, { kind }: Pick<QueueFilter, "kind"> = {}): Condition {
  return eb.and([
    listedFor(reader),
    ...(kind === "opt-out"
      ? []
      : [eb.or([eb("kind", "<>", "opt-out"), eb("stage", "=", "execution.failed")])]),
  ]);
}

/**
 * Closed cases have no due_sort. Asked as a range, which Postgres weighs together with that of a window: of two
 * conditions apart it would expect a tenth of a tenth, and sort what an index has in order.
 */
export const isOpen = (eb: Cases): Condition => eb("due_sort", ">=", "-infinity");

/** due_sort of a case without a due date: its clock stands still. The index knows due_sort, not `paused`. */
const NO_DUE_DATE = "9999-12-31";

/** Open cases with a due date in this window; `today` is a local date. */
export function inWindow(eb: Cases, window: TermWindow, today: string): Condition {
  const waiting = eb("reply_given_on", "is", null);
  switch (window) {
    case "overdue":
      return eb.and([waiting, eb("due_sort", "<", today)]);
    case "today":
      return eb.and([waiting, eb("due_sort", "=", today)]);
    case "week":
      return eb.and([waiting, eb("due_sort", ">", today), eb("due_sort", "<=", addDays(today, 7))]);
    case "later":
      return eb.and([waiting, eb("due_sort", ">", addDays(today, 7)), eb("due_sort", "<", NO_DUE_DATE)]);
    case "paused":
      return eb.and([waiting, eb("due_sort", ">=", NO_DUE_DATE)]);
    case "answered":
      return eb("reply_given_on", "is not", null);
    case "ack-overdue":
      return eb("ack_by", "<", today);
    case "ack-open":
      return eb("ack_by", ">=", today);
  }
}

export function selectListed(db: Executor) {
  return db
    .selectFrom("cases")
    .leftJoin("staff", "staff.id", "cases.handler_id")
    .select([
      "cases.id",
      "cases.reference",
      "cases.kind",
      "cases.stage",
      "cases.due_date",
      "cases.due_sort",
      "cases.ack_by",
      "cases.paused",
      "cases.reply_given_on",
      "cases.closed_on",
      "cases.closed_as",
      "cases.outcome",
      "cases.confirmed",
      "cases.extended",
      "cases.spam",
      "cases.handler_id",
      "cases.version",
      "cases.person_version",
      "staff.name as handler_name",
    ]);
}

type ListedRow = Awaited<ReturnType<ReturnType<typeof selectListed>["execute"]>>[number];

/** Rows as a list shows them, with the names that this reader may see. */
export async function asListed(db: Executor, rows: ListedRow[], reader: Reader): Promise<ListedCase[]> {
  const own = rows.filter((row) => row.handler_id === reader.staffId).map((row) => row.id);
  const names = await namesOf(db, own);
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    stage: row.stage,
    dueDate: row.due_date,
    dueSort: row.due_sort,
    ackBy: row.ack_by,
    paused: row.paused,
    replyGivenOn: row.reply_given_on,
    closedOn: row.closed_on,
    closedAs: row.closed_as,
    outcome: row.outcome,
    confirmed: row.confirmed,
    extended: row.extended,
    spam: row.spam,
    handlerId: row.handler_id,
    handlerName: row.handler_name,
    version: row.version,
    personVersion: row.person_version,
    person: names.get(row.id) ?? null,
  }));
}

/** The subject's name, or the requester's where they are the same person. */
async function namesOf(db: Executor, caseIds: string[]): Promise<Map<string, string>> {
  if (caseIds.length === 0) return new Map();
  const parties = await db
    .selectFrom("parties")
    .select(["case_id", "name"])
    .where("case_id", "in", caseIds)
    .where("role", "in", ["requester", "subject"])
    .where("name", "is not", null)
    .orderBy("role") // the subject comes later in the alphabet and replaces the requester
    .execute();
  return new Map(parties.map(({ case_id, name }) => [case_id, name ?? ""]));
}

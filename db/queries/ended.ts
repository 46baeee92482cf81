import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from "kysely";
import type { Database } from "../schema";
import type { Figure, Group } from "./queue-lists";

type Cases = ExpressionBuilder<Database, "cases">;
type Condition = ExpressionWrapper<Database, "cases", SqlBool>;

/** Answered by the due date; where the clock stood still when the answer was given, it was in time. */
export const onTime = sql<SqlBool>`(cases.due_date is null or cases.reply_given_on <= cases.due_date)`;

/** Cases that ended in the months `from` up to and including `to` (`YYYY-MM`). */
export function endedBetween(eb: Cases, from: string, to: string): Condition {
  return eb.and([
    eb("ended_on", ">=", `${from}-01`),
    sql<SqlBool>`cases.ended_on < (${`${to}-01`}::date + interval '1 month')::date`,
  ]);
}

/** Which of the ended cases a figure counts. Merged cases and spam are in none: they were never answered apart. */
export function countsIn(eb: Cases, figure: Figure): Condition {
  const answered = eb("reply_given_on", "is not", null);
  switch (figure) {
    case "ended":
      return eb.or([answered, eb("closed_as", "in", ["lapsed", "withdrawn"])]);
    case "answered":
      return answered;
    case "on-time":
      return eb.and([answered, onTime]);
    case "late":
      return eb("reply_given_on", ">", eb.ref("due_date"));
    case "extended":
      return eb.and([answered, eb("extended", "=", true)]);
    case "refused":
      return eb.and([answered, eb("outcome", "=", "refused")]);
    case "lapsed":
    case "withdrawn":
      return eb("closed_as", "=", figure);
  }
}

export function inGroup(eb: Cases, group: Group): Condition {
  return eb("kind", group === "complaints" ? "=" : "<>", "complaint");
}

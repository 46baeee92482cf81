import {
  type DueReview,
  findDecisions,
  findDueReview,
  findReviews,
  type SignedReview,
} from "../../../../db/access-review/reviews";
import { findAccess, type SeenAccess } from "../../../../db/access-review/seen";
import type { Executor } from "../../../../db/client";
import type { Reader } from "../../../../db/reader";
import type { AccessDecision } from "../../../../db/schema/access";
import { localDateOf } from "../../../../workflows/deadlines";
import { isQuarter, type Quarter, quarterOf } from "../../../../workflows/quarters";
import { QUARTER } from "./fields";

/** One person in the review of a quarter. */
export interface ReviewRow {
  id: string;
  name: string;
  closedAt: Date | null;
  seen: SeenAccess;
  decided: { decision: AccessDecision; remark: string | null; by: string; at: Date } | null;
}

export interface ReviewPage {
  quarter: Quarter;
  /** Waits for decisions; else it was signed, or the quarter still runs. */
  due: DueReview | null;
  signed: SignedReview | null;
  rows: ReviewRow[];
}

/**
 * The review that an address asks for: of a quarter that was signed, as it was decided then; else the one that waits;
 * else how the running quarter stands.
 * @throws Response 404 for a quarter that is none of these
 */
export async function loadReview(db: Executor, reader: Reader, request: Request): Promise<ReviewPage> {
  const asked = new URL(request.url).searchParams.get(QUARTER);
  const waiting = await findDueReview(db, reader.now);
  const running = quarterOf(localDateOf(reader.now));
  const quarter = asked ?? waiting?.quarter ?? running;
  const signed = isQuarter(quarter)
    ? ((await findReviews(db)).find((review) => review.quarter === quarter) ?? null)
    : null;
  const due = waiting?.quarter === quarter ? waiting : null;
  if (!signed && !due && quarter !== running) throw new Response(null, { status: 404 });
  const decisions = await findDecisions(db, quarter);
  if (signed) {
    return {
      quarter,
      due: null,
      signed,
      rows: decisions.map(({ staffId, name, seen, ...decided }) => ({
        id: staffId,
        name,
        closedAt: null,
        seen,
        decided,
      })),
    };
  }
  const made = new Map(decisions.map((one) => [one.staffId, one]));
  const people = await findAccess(db, reader, quarter);
  return {
    quarter,
    due,
    signed: null,
    rows: people.map((person) => ({ ...person, decided: made.get(person.id) ?? null })),
  };
}

import { sql } from "kysely";
import { localDateOf, startOfLocalDay } from "../../workflows/deadlines/local-time";
import {
  nextQuarter,
  previousQuarter,
  type Quarter,
  quarterOf,
  reviewBy,
  startOfQuarter,
} from "../../workflows/quarters";
import type { Executor } from "../client";
import type { AccessDecision } from "../schema/access";
import type { SeenAccess } from "./seen";

/** The review that waits. */
export interface DueReview {
  quarter: Quarter;
  /** Local date: the last day on which it is in time. */
  by: string;
  late: boolean;
}

/** The review of the quarter that ended last, unless it was signed, or nobody had an account in it. */
export async function findDueReview(db: Executor, now: Date): Promise<DueReview | null> {
  const today = localDateOf(now);
  const quarter = previousQuarter(quarterOf(today));
  const ended = new Date(startOfLocalDay(startOfQuarter(nextQuarter(quarter))));
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .exists(eb.selectFrom("access_reviews").select("quarter").where("quarter", "=", quarter))
        .$castTo<boolean>()
        .as("signed"),
      eb
        .exists(eb.selectFrom("staff").select("id").where("createdAt", "<", ended))
        .$castTo<boolean>()
        .as("begun"),
    ])
    .executeTakeFirstOrThrow();
  if (row.signed || !row.begun) return null;
  const by = reviewBy(quarter);
  return { quarter, by, late: today > by };
}

export interface Decided {
  id: string;
  staffId: string;
  name: string;
  decision: AccessDecision;
  remark: string | null;
  seen: SeenAccess;
  by: string;
  at: Date;
}

/** What counts of each person in a quarter: the last decision. By name. */
export async function findDecisions(db: Executor, quarter: Quarter): Promise<Decided[]> {
  const rows = await latest(db).where("access_decisions.quarter", "=", quarter).execute();
  return rows.map(asDecided).sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

const latest = (db: Executor) =>
  db
    .selectFrom("access_decisions")
    .innerJoin("staff", "staff.id", "access_decisions.staff_id")
    .innerJoin("staff as reviewer", "reviewer.id", "access_decisions.decided_by")
    .distinctOn(["access_decisions.quarter", "access_decisions.staff_id"])
    .select(["access_decisions.id", "access_decisions.staff_id", "staff.name", "decision", "remark", "seen"])
    .select(["reviewer.name as by", "decided_at as at"])
    .orderBy("access_decisions.quarter")
    .orderBy("access_decisions.staff_id")
    .orderBy("access_decisions.id", "desc");

const asDecided = ({
  staff_id,
  ...row
}: Awaited<ReturnType<ReturnType<typeof latest>["execute"]>>[number]) => ({
  ...row,
  staffId: staff_id,
});

export interface SignedReview {
  quarter: Quarter;
  by: string;
  at: Date;
  kept: number;
  changed: number;
  closed: number;
}

/** Every review that was signed, the last quarter first. */
export async function findReviews(db: Executor): Promise<SignedReview[]> {
  const counted = (decision: AccessDecision) => sql<number>`(
    select count(*)::int from access_decisions as made
    where made.decision = ${decision} and access_reviews.decisions ? made.id::text
  )`;
  const rows = await db
    .selectFrom("access_reviews")
    .innerJoin("staff", "staff.id", "access_reviews.signed_by")
    .select(["quarter", "staff.name as by", "signed_at as at"])
    .select([counted("keep").as("kept"), counted("change").as("changed"), counted("close").as("closed")])
    .orderBy("quarter", "desc")
    .execute();
  return rows;
}

export async function keepDecision(
  trx: Executor,
  decided: {
    quarter: Quarter;
    staffId: string;
    decision: AccessDecision;
    remark: string | null;
    seen: SeenAccess;
    by: string;
    at: Date;
  },
): Promise<void> {
  const { quarter, staffId, decision, remark, seen, by, at } = decided;
  await trx
    .insertInto("access_decisions")
    .values({
      quarter,
      staff_id: staffId,
      decision,
      remark,
      seen: JSON.stringify(seen),
      decided_by: by,
      decided_at: at,
    })
    .execute();
}

/** @returns false when somebody signed before */
export async function keepReviewSigned(
  trx: Executor,
  { quarter, decisions, by, at }: { quarter: Quarter; decisions: string[]; by: string; at: Date },
): Promise<boolean> {
  const kept = await trx
    .insertInto("access_reviews")
    .values({ quarter, signed_by: by, signed_at: at, decisions: JSON.stringify(decisions) })
    .onConflict((conflict) => conflict.doNothing())
    .returning("quarter")
    .executeTakeFirst();
  return kept !== undefined;
}

const REVIEW_LOCK = sql.lit(720_006);

/** Decisions and the signature wait for each other. */
export const lockReview = (trx: Executor) => sql`select pg_advisory_xact_lock(${REVIEW_LOCK})`.execute(trx);

export interface OpenChange {
  staffId: string;
  name: string;
  remark: string;
  by: string;
  at: Date;
}

/**
 * What a review asked administrators to change, until roles, team or flag of that person are other than they were
 * when it was decided.
 */
export async function findOpenChanges(db: Executor): Promise<OpenChange[]> {
  const rows = await db
    .selectFrom("access_decisions")
    .innerJoin("staff", "staff.id", "access_decisions.staff_id")
    .innerJoin("staff as reviewer", "reviewer.id", "access_decisions.decided_by")
    .distinctOn("access_decisions.staff_id")
    .select([
      "access_decisions.staff_id",
      "staff.name",
      "decision",
      "remark",
      "seen",
      "staff.roles",
      "staff.team",
    ])
    .select(["staff.privacyOfficer", "staff.closedAt", "reviewer.name as by", "decided_at as at"])
    .orderBy("access_decisions.staff_id")
    .orderBy("access_decisions.id", "desc")
    .execute();
  return rows
    .filter(
      ({ decision, closedAt, seen, roles, team, privacyOfficer }) =>
        decision === "change" &&
        closedAt === null &&
        seen.team === team &&
        seen.privacyOfficer === privacyOfficer &&
        [...seen.roles].sort().join() === [...roles].sort().join(),
    )
    .map(({ staff_id, name, remark, by, at }) => ({ staffId: staff_id, name, remark: remark ?? "", by, at }));
}

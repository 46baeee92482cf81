import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Kind } from "../workflows/kinds";
import type { Executor } from "./client";
import { mayBeOpenedBy, type Reader, type VisibleCase } from "./reader";
import { parseReference } from "./references";

/** How long a case stays open to whoever broke the glass. */
export const GLASS_HOURS = 24;
const HOUR = 60 * 60 * 1000;

/** The case that a person may open with a reason; null when there is none, or when it stays closed to them. */
export async function findBehindGlass(
  db: Executor,
  reference: string,
  reader: Reader,
): Promise<string | null> {
  const parsed = parseReference(reference);
  if (!parsed) return null;
  const row = await db
    .selectFrom("cases")
    .select("id")
    .where("reference", "=", parsed)
    .where(mayBeOpenedBy(reader))
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Opens a case to a person for a day; `seq` is the GlassBroken event that says so. */
export async function keepOpened(
  trx: Executor,
  { caseId, seq, by, at }: { caseId: string; seq: number; by: string; at: Date },
): Promise<void> {
  const until = new Date(at.getTime() + GLASS_HOURS * HOUR);
  await trx
    .insertInto("glasses")
    .values({ id: randomUUID(), case_id: caseId, seq, staff_id: by, opened_at: at, until })
    .execute();
}

/** Until when the case stays open to a reader who sees it through broken glass alone; null for everybody else. */
export async function openUntil(
  db: Executor,
  { id, ground }: VisibleCase,
  reader: Reader,
): Promise<Date | null> {
  if (ground !== "glass") return null;
  const row = await db
    .selectFrom("glasses")
    .select((eb) => eb.fn.max("until").as("until"))
    .where("case_id", "=", id)
    .where("staff_id", "=", reader.staffId)
    .executeTakeFirst();
  return row?.until ?? null;
}

export interface BrokenGlass {
  id: string;
  reference: string;
  kind: Kind;
  staffId: string;
  name: string;
  openedAt: Date;
  until: Date;
  /** Null after it was destroyed with the case. */
  reason: string | null;
  review: { by: string; at: Date; agreed: boolean; note: string | null } | null;
}

const MOST_SHOWN = 500;

/**
 * What was broken, the newest first: everything for a privacy officer, and for a manager what a privacy officer broke,
 * because nobody judges themselves. Never at a complaint about the reader.
 */
export async function findBrokenGlass(db: Executor, reader: Reader): Promise<BrokenGlass[]> {
  const rows = await overseen(db, reader)
    .innerJoin("events", (join) =>
      join.onRef("events.case_id", "=", "glasses.case_id").onRef("events.seq", "=", "glasses.seq"),
    )
    .leftJoin("content", (join) =>
      join.on(sql<boolean>`content.id::text = events.data->'reason'->>'contentId'`),
    )
    .leftJoin("staff as reviewer", "reviewer.id", "glass_reviews.reviewed_by")
    .select([
      "glasses.id",
      "cases.reference",
      "cases.kind",
      "glasses.staff_id",
      "staff.name",
      "glasses.opened_at",
      "glasses.until",
      sql<string | null>`content.body->>'text'`.as("reason"),
      "glass_reviews.reviewed_at",
      "glass_reviews.agreed",
      "glass_reviews.note",
      "reviewer.name as reviewer",
    ])
    .orderBy("glasses.opened_at", "desc")
    .orderBy("glasses.id")
    .limit(MOST_SHOWN)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    kind: row.kind,
    staffId: row.staff_id,
    name: row.name ?? "",
    openedAt: row.opened_at,
    until: row.until,
    reason: row.reason,
    review: row.reviewed_at && {
      by: row.reviewer ?? "",
      at: row.reviewed_at,
      agreed: row.agreed === true,
      note: row.note,
    },
  }));
}

/** How many wait for this reader's judgement. */
export async function countUnreviewed(db: Executor, reader: Reader): Promise<number> {
  const { count } = await overseen(db, reader)
    .select(sql<string>`count(*)`.as("count"))
    .where("glass_reviews.glass_id", "is", null)
    .where("glasses.staff_id", "<>", reader.staffId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether this reader may judge it: never their own. */
export async function findReviewable(db: Executor, glassId: string, reader: Reader): Promise<boolean> {
  const found = await overseen(db, reader)
    .select("glasses.id")
    .where("glasses.id", "=", glassId)
    .where("glasses.staff_id", "<>", reader.staffId)
    .executeTakeFirst();
  return found !== undefined;
}

function overseen(db: Executor, reader: Reader) {
  return db
    .selectFrom("glasses")
    .innerJoin("cases", "cases.id", "glasses.case_id")
    .leftJoin("staff", "staff.id", "glasses.staff_id")
    .leftJoin("glass_reviews", "glass_reviews.glass_id", "glasses.id")
    .where(mayBeOpenedBy(reader))
    .$if(!reader.privacyOfficer, (query) => query.where("staff.privacyOfficer", "=", true));
}

/** @returns false when somebody judged it before */
export async function keepReview(
  db: Executor,
  review: { glassId: string; agreed: boolean; note: string | null; by: string; at: Date },
): Promise<boolean> {
  const kept = await db
    .insertInto("glass_reviews")
    .values({
      glass_id: review.glassId,
      agreed: review.agreed,
      note: review.note,
      reviewed_by: review.by,
      reviewed_at: review.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("glass_id")
    .executeTakeFirst();
  return kept !== undefined;
}

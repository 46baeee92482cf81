import { addDays, localDateOf } from "../../workflows/deadlines";
import type { Executor } from "../client";
import { finishImport } from "./imports";

const DAY = 24 * 60 * 60_000;
/** A file that nobody agreed to in so long is forgotten; a file still arriving broke off. */
const FORGOTTEN = 7 * DAY;
const ARRIVAL = DAY;
/** How long the places of rejected rows stay to be looked at. */
const REJECTED = 30 * DAY;

/**
 * Deletes whoever ended so many years ago (privacy regulation, art. 14). Whoever an open case is about stays until it
 * closes, and an employer as long as contact persons of theirs do.
 */
export async function deleteEndedRelations(db: Executor, now: Date, years: number): Promise<number> {
  const endedBefore = addDays(localDateOf(now), -Math.ceil(years * 365.25));
  const { numDeletedRows } = await db
    .deleteFrom("relations")
    .where("ended_on", "<", endedBefore)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("cases")
            .select("cases.id")
            .whereRef("cases.relation_id", "=", "relations.id")
            .where("cases.closed_on", "is", null),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("relations as contact")
            .select("contact.id")
            .whereRef("contact.employer_id", "=", "relations.id"),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Throws away what uploaded files say about people once nobody will agree to them. Answers how many files. */
export async function sweepImports(db: Executor, now: Date): Promise<number> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const left = await db
    .selectFrom("relation_imports")
    .select(["id", "state"])
    .where((eb) =>
      eb.or([
        eb("state", "in", ["mapping", "preview"]).and("created_at", "<", before(FORGOTTEN)),
        eb("state", "=", "arriving").and("created_at", "<", before(ARRIVAL)),
      ]),
    )
    .execute();
  for (const { id, state } of left) {
    const end =
      state === "arriving"
        ? { state: "failed" as const, problem: "interrupted" }
        : { state: "discarded" as const };
    await finishImport(db, id, { ...end, now });
  }
  await db
    .deleteFrom("relation_import_rows")
    .where("import_id", "in", (eb) =>
      eb.selectFrom("relation_imports").select("id").where("finished_at", "<", before(REJECTED)),
    )
    .execute();
  return left.length;
}

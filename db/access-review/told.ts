import { sql } from "kysely";
import type { Quarter } from "../../workflows/quarters";
import type { Executor } from "../client";

/** Privacy officers and managers with an open account who were not told yet that this review waits, or is late. */
export function findUntold(
  db: Executor,
  { quarter, late }: { quarter: Quarter; late: boolean },
): Promise<{ id: string; email: string; language: "nl" | "en" }[]> {
  return db
    .selectFrom("staff")
    .select(["id", "email", "language"])
    .where("closedAt", "is", null)
    .where((eb) => eb.or([eb("privacyOfficer", "=", true), sql<boolean>`roles ? 'manager'`]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("access_review_notices as told")
            .select("told.staff_id")
            .whereRef("told.staff_id", "=", "staff.id")
            .where("told.quarter", "=", quarter)
            .where("told.late", "=", late),
        ),
      ),
    )
    .orderBy("id")
    .execute();
}

export async function keepTold(
  db: Executor,
  { quarter, late, staffId, at }: { quarter: Quarter; late: boolean; staffId: string; at: Date },
): Promise<void> {
  await db
    .insertInto("access_review_notices")
    .values({ quarter, late, staff_id: staffId, sent_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

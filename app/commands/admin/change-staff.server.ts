import { type Kysely, sql } from "kysely";
import type { Executor } from "../../../db/client";
import { inTransaction } from "../../../db/dispatch";
import type { Database } from "../../../db/schema";
import type { Role } from "../../../workflows/actors";
import { endSessions } from "../../auth/sessions.server";

/** Taken by whoever takes administrators away: two at once could leave nobody to invite the next. */
const ADMINISTRATORS_LOCK = sql.lit(720_005);

export type StaffChanged = "changed" | "last-administrator" | "not-found";

export interface StaffChange {
  name: string;
  roles: Role[];
  team: string | null;
  privacyOfficer: boolean;
}

/** Changes what a colleague is and may do; it holds from their next click. */
export function changeStaff(
  db: Kysely<Database>,
  { staffId, change, now }: { staffId: string; change: StaffChange; now: Date },
): Promise<StaffChanged> {
  return db.transaction().execute(async (trx) => {
    if (!change.roles.includes("administrator") && (await isLastAdministrator(trx, staffId))) {
      return "last-administrator";
    }
    const { numUpdatedRows } = await trx
      .updateTable("staff")
      .set({ ...change, roles: JSON.stringify(change.roles), updatedAt: now })
      .where("id", "=", staffId)
      .executeTakeFirst();
    return numUpdatedRows === 1n ? "changed" : "not-found";
  });
}

/** Closes an account: every session ends at once, signing in is refused. What the person did stays. */
export function closeAccount(
  db: Executor,
  { staffId, now }: { staffId: string; now: Date },
): Promise<StaffChanged> {
  return inTransaction(db, async (trx) => {
    if (await isLastAdministrator(trx, staffId)) return "last-administrator";
    const { numUpdatedRows } = await trx
      .updateTable("staff")
      .set({ closedAt: now, updatedAt: now })
      .where("id", "=", staffId)
      .where("closedAt", "is", null)
      .executeTakeFirst();
    await endSessions(trx, staffId);
    return numUpdatedRows === 1n ? "changed" : "not-found";
  });
}

/** Whether nobody could invite the next administrator without this one. Two that ask at once wait for each other. */
export async function isLastAdministrator(trx: Executor, staffId: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${ADMINISTRATORS_LOCK})`.execute(trx);
  const administrators = await trx
    .selectFrom("staff")
    .select("id")
    .where("closedAt", "is", null)
    .where(sql<boolean>`roles ? 'administrator'`)
    .execute();
  return administrators.length === 1 && administrators[0]?.id === staffId;
}

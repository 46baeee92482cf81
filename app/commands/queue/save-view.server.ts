import type { Executor } from "../../../db/client";
import type { QueueFilter } from "../../../db/queries/queue-filter";

export const LONGEST_VIEW_NAME = 40;

/** Keeps a filter set under a name of one's own; the same name again replaces it. */
export async function saveView(
  db: Executor,
  { staffId, name, filter }: { staffId: string; name: string; filter: QueueFilter },
): Promise<void> {
  await db
    .insertInto("saved_views")
    .values({ id: crypto.randomUUID(), staff_id: staffId, name, filters: JSON.stringify(filter) })
    .onConflict((conflict) =>
      conflict
        .columns(["staff_id", "name"])
        .doUpdateSet((eb) => ({ filters: eb.ref("excluded.filters"), created_at: new Date() })),
    )
    .execute();
}

export async function removeView(
  db: Executor,
  { staffId, id }: { staffId: string; id: string },
): Promise<void> {
  await db.deleteFrom("saved_views").where("id", "=", id).where("staff_id", "=", staffId).execute();
}

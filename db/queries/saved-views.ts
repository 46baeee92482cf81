import type { Executor } from "../client";
import { type QueueFilter, queueFilterSchema } from "./queue-filter";

export interface SavedView {
  id: string;
  name: string;
  filter: QueueFilter;
}

/** A person's own views by name; one that an older version saved and this one does not know is left out. */
export async function findSavedViews(db: Executor, staffId: string): Promise<SavedView[]> {
  const rows = await db
    .selectFrom("saved_views")
    .select(["id", "name", "filters"])
    .where("staff_id", "=", staffId)
    .orderBy("name")
    .execute();
  return rows.flatMap(({ id, name, filters }) => {
    const filter = queueFilterSchema.safeParse(filters);
    return filter.success ? [{ id, name, filter: filter.data }] : [];
  });
}

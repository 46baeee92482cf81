import { sql } from "kysely";
import type { Executor } from "../client";

export interface Colleague {
  id: string;
  name: string;
}

/** People with an open account who may handle cases, by name. */
export async function findHandlers(db: Executor): Promise<Colleague[]> {
  return db
    .selectFrom("staff")
    .select(["id", "name"])
    .where("closedAt", "is", null)
    .where(sql<boolean>`roles ?| array['handler', 'approver', 'manager']`)
    .orderBy("name")
    .execute();
}

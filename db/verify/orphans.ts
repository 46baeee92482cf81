import { sql } from "kysely";
import type { Executor } from "../client";
import { must } from "./broken";

const OF_CASES = ["events", "content", "parties", "letters", "files", "effects", "codes", "views"] as const;

/**
 * Nothing speaks of a case that is not there: a case removed by hand shows, also before a checkpoint knew it.
 * @throws Broken
 */
export async function verifyNoOrphans(db: Executor): Promise<void> {
  for (const table of OF_CASES) {
    const { rows } = await sql<{ case_id: string }>`
      select case_id from ${sql.table(table)} as own
      where case_id is not null and not exists (select from cases where cases.id = own.case_id)
      limit 1
    `.execute(db);
    must(rows.length === 0, `cases ${rows[0]?.case_id}`, `the case is gone, and ${table} speak of it`);
  }
}

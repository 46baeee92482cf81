import type { Kysely } from "kysely";
import type { Database } from "../schema";
import { refoldCases } from "../verify/cases";

/** A case remembers whether an approver was asked to allow a masked copy. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await refoldCases(db as Kysely<Database>);
}

import type { Kysely } from "kysely";
import type { Database } from "../schema";
import { refoldCases } from "../verify/cases";

/** A case remembers more than it did: who it was matched to, and who may act for whom. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await refoldCases(db as Kysely<Database>);
}

import { sql } from "kysely";
import type { Executor } from "./client";
import { inTransaction } from "./dispatch";

/** Two changes at once would have the same number. */
const ORGANISATION_LOCK = sql.lit(720_004);

/** What the organisation says about itself now: JSON, to be read with a schema; null before the first version. */
export async function findOrganisation(db: Executor): Promise<{ version: number; body: unknown } | null> {
  const row = await db
    .selectFrom("organisation")
    .select(["version", "body"])
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Appends a version; letters that were fixed keep what they said. @returns its number */
export function changeOrganisation(
  db: Executor,
  { body, by, now }: { body: unknown; by: string | null; now: Date },
): Promise<number> {
  return inTransaction(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(${ORGANISATION_LOCK})`.execute(trx);
    const version = ((await findOrganisation(trx))?.version ?? 0) + 1;
    await trx
      .insertInto("organisation")
      .values({ version, body: JSON.stringify(body), by, at: now })
      .execute();
    return version;
  });
}

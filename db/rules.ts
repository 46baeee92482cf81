import { sql } from "kysely";
import { type Rules, rulesFrom } from "../workflows/rules";
import type { Executor } from "./client";

/**
 * Taken shared while a case is opened (by the database's open_case) and alone while a version is added: no case
 * opens under rules just replaced.
 */
const RULES_LOCK = sql.lit(720_001);

/** The rules that hold for a case opened now. */
export async function currentRules(db: Executor): Promise<Rules> {
  const row = await db
    .selectFrom("rules")
    .select(["version", "body"])
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return rulesFrom(row.version, row.body);
}

/** One version, as it was. Throws when it does not exist. */
export async function findRules(db: Executor, version: number): Promise<Rules> {
  const row = await db
    .selectFrom("rules")
    .select(["version", "body"])
    .where("version", "=", version)
    .executeTakeFirstOrThrow(() => new Error(`rules version ${version} does not exist`));
  return rulesFrom(row.version, row.body);
}

/** Keeps other transactions from opening cases until this one ends. */
export async function lockRules(trx: Executor): Promise<void> {
  await sql`select pg_advisory_xact_lock(${RULES_LOCK})`.execute(trx);
}

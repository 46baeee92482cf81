import { type Selectable, sql, type Updateable } from "kysely";
import type { Executor } from "../client";
import { inTransaction } from "../dispatch";
import type { ImportState, RelationImportTable, RelationKind } from "../schema/register";

export type RelationImport = Selectable<RelationImportTable>;

/** Held while the lease is given out, so that only one import gets it. */
const LEASE_LOCK = sql.lit(720_004);
/** A process that does not renew in so long is dead; the import goes on elsewhere where it was. */
const LEASE_MS = 3 * 60_000;

export interface ImportToOpen {
  source: RelationImport["source"];
  state: ImportState;
  kind?: RelationKind | null;
  fileName?: string | null;
  by?: string | null;
  tokenId?: string | null;
  now: Date;
}

/** An import that is about to arrive. @returns its id */
export async function openImport(db: Executor, opened: ImportToOpen): Promise<string> {
  const id = crypto.randomUUID();
  const { source, state, kind = null, fileName = null, by = null, tokenId = null, now } = opened;
  const about = { source, state, kind, file_name: fileName, by, token_id: tokenId, created_at: now };
  await db
    .insertInto("relation_imports")
    .values({ id, ...about })
    .execute();
  return id;
}

export async function findImport(db: Executor, id: string): Promise<RelationImport | null> {
  const found = await db.selectFrom("relation_imports").selectAll().where("id", "=", id).executeTakeFirst();
  return found ?? null;
}

/**
 * Moves an import on, if it still is where the caller saw it: two people may press two buttons.
 * @returns whether it was
 */
export async function moveImport(
  db: Executor,
  id: string,
  from: readonly ImportState[],
  change: Updateable<RelationImportTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("relation_imports")
    .set(change)
    .where("id", "=", id)
    .where("state", "in", from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends an import; what its rows say about people goes, and which were rejected and why stays. */
export async function finishImport(
  db: Executor,
  id: string,
  {
    state,
    problem = null,
    now,
  }: { state: "applied" | "failed" | "discarded"; problem?: string | null; now: Date },
): Promise<void> {
  await inTransaction(db, async (trx) => {
    await trx
      .updateTable("relation_imports")
      .set({ state, problem, finished_at: now, lease_until: null })
      .where("id", "=", id)
      .execute();
    const rows = trx.deleteFrom("relation_import_rows").where("import_id", "=", id);
    if (state !== "applied") await rows.execute();
    else await rows.where("verdict", "<>", "rejected").execute();
    await trx
      .updateTable("relation_import_rows")
      .set({ cells: null, data: null, derived: null, external_id: null })
      .where("import_id", "=", id)
      .execute();
  });
}

/** The import whose turn it is to be checked or applied, or null. */
export async function findWaitingImport(db: Executor): Promise<RelationImport | null> {
  const found = await db
    .selectFrom("relation_imports")
    .selectAll()
    .where("source", "=", "file")
    .where("state", "in", ["checking", "applying"])
    .orderBy("created_at")
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

/**
 * Takes or renews the one lease under which the register is compared and changed.
 * @returns false while another import has it
 */
export function holdLease(db: Executor, id: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(${LEASE_LOCK})`.execute(trx);
    const { numUpdatedRows } = await trx
      .updateTable("relation_imports as own")
      .set({ lease_until: new Date(now.getTime() + LEASE_MS) })
      .where("own.id", "=", id)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("relation_imports as other")
              .select("other.id")
              .where("other.id", "<>", id)
              .where("other.lease_until", ">", now),
          ),
        ),
      )
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  });
}

export async function releaseLease(db: Executor, id: string): Promise<void> {
  await db.updateTable("relation_imports").set({ lease_until: null }).where("id", "=", id).execute();
}

/** Whether another import changed the register after this one was compared with it. */
export async function registerMovedSince(db: Executor, id: string, checkedAt: Date): Promise<boolean> {
  const other = await db
    .selectFrom("relation_imports")
    .select("id")
    .where("id", "<>", id)
    .where("state", "=", "applied")
    .where("finished_at", ">", checkedAt)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

import { createHash, type Hash } from "node:crypto";
import { type Selectable, sql } from "kysely";
import { canonicalJson, sha256 } from "./chain";
import type { Executor } from "./client";
import { inTransaction } from "./dispatch";
import type { CheckpointTable } from "./schema/cases";
import type { ViewTable } from "./schema/staff";

export type Checkpoint = Selectable<CheckpointTable>;

/** Views younger than this may still be arriving, in whatever order. */
const SETTLED_MS = 10 * 60_000;
const BATCH = 2000;
/** Two checkpoints at once would have the same number. */
const CHECKPOINT_LOCK = sql.lit(720_002);

/**
 * Draws a line under everything recorded so far: the head of each case that moved since the last line, the views
 * log and the rules. Afterwards a cut tail, a missing case, a missing look and a changed rule show. Does nothing
 * when nothing happened since.
 * @param day local date
 * @returns the checkpoint that was written, or null
 */
export function writeCheckpoint(db: Executor, day: string, now: Date): Promise<Checkpoint | null> {
  return inTransaction(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(${CHECKPOINT_LOCK})`.execute(trx);
    const last = await lastCheckpoint(trx);
    const id = (last?.id ?? 0) + 1;
    const heads = await recordHeads(trx, id);
    const viewsFrom = last?.views_until ?? "0";
    const viewsUntil = await lastSettledView(trx, viewsFrom, new Date(now.getTime() - SETTLED_MS));
    const [rulesVersion, rulesHash] = [...(await hashRules(trx))].at(-1) ?? [0, ""];
    const nothingNew = heads.count === 0 && viewsUntil === viewsFrom && rulesVersion === last?.rules_version;
    if (nothingNew && day === last?.day) return null;

    const line = {
      id,
      day,
      case_count: await countHeads(trx),
      heads_hash: heads.hash,
      views_until: viewsUntil,
      views_hash: await hashViews(trx, viewsFrom, viewsUntil),
      rules_version: rulesVersion,
      rules_hash: rulesHash,
      previous_hash: last?.hash ?? "",
    };
    return trx
      .insertInto("checkpoints")
      .values({ ...line, hash: checkpointHash(line), made_at: now })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

export type CheckpointLine = Omit<Checkpoint, "hash" | "made_at">;

export function checkpointHash(line: CheckpointLine): string {
  return sha256(canonicalJson({ ...line, views_until: String(line.views_until) }));
}

/** Cases with a head in any checkpoint so far. */
async function countHeads(db: Executor): Promise<number> {
  const { count } = await db
    .selectFrom("checkpoint_heads")
    .select((eb) => eb.fn.count<string>("case_id").distinct().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

const lastCheckpoint = (db: Executor) =>
  db.selectFrom("checkpoints").selectAll().orderBy("id", "desc").limit(1).executeTakeFirst();

/** Records the cases that moved, batch by batch in order of id. */
async function recordHeads(trx: Executor, checkpointId: number): Promise<{ count: number; hash: string }> {
  const hash = createHash("sha256");
  let count = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await sql<HeadRow>`
      with moved as (
        select cases.id, cases.version, cases.head_hash from cases
        where cases.id > ${after} and not exists (
          select from checkpoint_heads as seen where seen.case_id = cases.id and seen.seq = cases.version
        )
        order by cases.id limit ${sql.lit(BATCH)}
      )
      insert into checkpoint_heads (checkpoint_id, case_id, seq, hash)
      select ${checkpointId}::integer, id, version, head_hash from moved order by id
      returning case_id, seq, hash
    `.execute(trx);
    for (const row of rows.sort((a, b) => (a.case_id < b.case_id ? -1 : 1))) addHead(hash, row);
    count += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return { count, hash: hash.digest("hex") };
    after = last.case_id;
  }
}

export interface HeadRow {
  case_id: string;
  seq: number;
  hash: string;
}

export function addHead(hash: Hash, { case_id, seq, hash: head }: HeadRow): void {
  hash.update(`${case_id} ${seq} ${head}\n`);
}

/** The last line of the views log before which no line can still arrive. */
async function lastSettledView(db: Executor, after: string, settled: Date): Promise<string> {
  const { rows } = await sql<{ until: string }>`
    select coalesce(min(id) filter (where at > ${settled}) - 1, max(id), ${after}) as until
    from views where id > ${after}
  `.execute(db);
  return rows[0]?.until ?? after;
}

type View = Selectable<ViewTable>;

/** One line of the views log, as checkpoints hash it. */
export function addView(hash: Hash, view: View): void {
  // Its place in the chain follows from the rest, and is checked by itself.
  const { ground, seq: _seq, hash: _hash, ...line } = { ...view, at: view.at.toISOString() };
  // A line without a ground is hashed as before grounds were recorded.
  hash.update(`${canonicalJson(ground === null ? line : { ...line, ground })}\n`);
}

/** Lines of the views log after one, in order, to the end or up to and including another. */
export async function* viewsAfter(db: Executor, after: string, until?: string): AsyncGenerator<View> {
  for (let last = after; ; ) {
    const rows = await db
      .selectFrom("views")
      .selectAll()
      .where("id", ">", last)
      .$if(until !== undefined, (query) => query.where("id", "<=", until ?? ""))
      .orderBy("id")
      .limit(BATCH)
      .execute();
    yield* rows;
    last = rows.at(-1)?.id ?? last;
    if (rows.length < BATCH) return;
  }
}

async function hashViews(db: Executor, after: string, until: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const view of viewsAfter(db, after, until)) addView(hash, view);
  return hash.digest("hex");
}

/** Hash over the rules up to each version: what a checkpoint drawn at that version says. */
export async function hashRules(db: Executor): Promise<Map<number, string>> {
  const rows = await db.selectFrom("rules").selectAll().orderBy("version").execute();
  const hash = createHash("sha256");
  return new Map(
    rows.map((row) => {
      hash.update(`${canonicalJson({ ...row, at: row.at.toISOString() })}\n`);
      return [row.version, hash.copy().digest("hex")];
    }),
  );
}

import type { Kysely } from "kysely";
import type { Executor } from "../../db/client";
import { inTransaction } from "../../db/dispatch";
import { applyRows, endAbsent } from "../../db/register/apply";
import {
  findImport,
  finishImport,
  holdLease,
  moveImport,
  type RelationImport,
  registerMovedSince,
  releaseLease,
} from "../../db/register/imports";
import { judgeRows } from "../../db/register/judge";
import { findCells, stageRows } from "../../db/register/staging";
import type { Database } from "../../db/schema";
import type { ImportCounts } from "../../db/schema/register";
import { localDateOf } from "../../workflows/deadlines";
import { asField, type RelationField } from "./fields";
import { readRow, type Told } from "./read-row";

/** Rows read or brought to the register at once; after each the page can show how far it is. */
const BATCH = 2000;

/** Another process took the work over, or somebody discarded it. */
class NotOursAnyMore extends Error {
  override name = "NotOursAnyMore";
}

interface Work {
  db: Kysely<Database>;
  now: () => Date;
}

/**
 * Goes on with an import that waits to be checked or applied, from where it was. The lease is renewed with every
 * batch, so that no two imports compare and change the register at the same time.
 * @returns false while another import has the lease
 */
export async function carryOut(work: Work, waiting: RelationImport): Promise<boolean> {
  if (!(await holdLease(work.db, waiting.id, work.now()))) return false;
  try {
    if (waiting.state === "checking") await checkFile(work, waiting);
    else await applyImport(work, waiting);
  } catch (error) {
    if (error instanceof NotOursAnyMore) return true;
    await finishImport(work.db, waiting.id, { state: "failed", problem: "error", now: work.now() });
    throw error;
  }
  await releaseLease(work.db, waiting.id);
  return true;
}

/** Reads each row by the meaning of its columns, and compares all of them with the register. */
async function checkFile(work: Work, { id, kind, mapping, whole }: RelationImport): Promise<void> {
  const fields = (mapping ?? []).map(asField);
  const today = localDateOf(work.now().toISOString());
  let after = 0;
  for (let done = 0; ; ) {
    const rows = await findCells(work.db, id, { after, limit: BATCH });
    const last = rows.at(-1);
    if (!last || !kind) break;
    await stageRows(
      work.db,
      id,
      rows.map(({ number, cells }) => ({ number, ...readRow(kind, toldBy(cells, fields), today) })),
    );
    after = last.number;
    done += rows.length;
    await report(work, id, "checking", done);
  }
  await judge(work, id, whole);
}

/** A column that has no meaning says nothing; an empty cell says that there is none. */
function toldBy(cells: string[], fields: (RelationField | null)[]): Told {
  const told: Told = {};
  fields.forEach((field, index) => {
    if (field) told[field] = cells[index] ?? "";
  });
  return told;
}

/** Compares what was staged with the register. @returns what applying would do */
export async function judge({ db, now }: Work, id: string, whole: boolean): Promise<ImportCounts> {
  return inTransaction(db, async (trx) => {
    const counts = await judgeRows(trx, { id, whole });
    const change = { state: "preview" as const, counts: JSON.stringify(counts), checked_at: now(), done: 0 };
    if (!(await moveImport(trx, id, ["checking", "arriving"], change))) throw new NotOursAnyMore();
    return counts;
  });
}

/**
 * Brings an import to the register, batch by batch. When another import got there after the preview was drawn, the
 * preview is drawn again instead: nobody agreed to what would happen now.
 */
export async function applyImport(
  work: Work,
  { id, checked_at, done: before }: RelationImport,
): Promise<void> {
  const { db, now } = work;
  const untouched = before === 0;
  if (untouched && checked_at && (await registerMovedSince(db, id, checked_at))) {
    await moveImport(db, id, ["applying"], { state: "checking", problem: "register-moved", done: 0 });
    return;
  }
  const today = localDateOf(now().toISOString());
  for (let done = before; ; ) {
    const applied = await db.transaction().execute(async (trx) => {
      const rows = await applyRows(trx, id, { limit: BATCH, today, now: now() });
      if (rows > 0) await report({ db: trx, now }, id, "applying", done + rows);
      return rows;
    });
    if (applied === 0) break;
    done += applied;
  }
  await inTransaction(db, async (trx) => {
    await endAbsent(trx, id, today, now());
    await finishImport(trx, id, { state: "applied", now: now() });
  });
}

async function report(
  { db, now }: { db: Executor; now: () => Date },
  id: string,
  state: "checking" | "applying",
  done: number,
): Promise<void> {
  const held = await holdLease(db, id, now());
  if (!held || !(await moveImport(db, id, [state], { done }))) throw new NotOursAnyMore();
}

/** For a push, which nobody looks at in between. */
export async function applyAtOnce(work: Work, id: string): Promise<void> {
  await moveImport(work.db, id, ["preview"], { state: "applying" });
  const found = await findImport(work.db, id);
  if (found) await applyImport(work, found);
}

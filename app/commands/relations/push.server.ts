import { setTimeout as sleep } from "node:timers/promises";
import type { Kysely } from "kysely";
import { findImport, finishImport, holdLease, openImport } from "../../../db/register/imports";
import { findRejected } from "../../../db/register/results";
import { stageRows } from "../../../db/register/staging";
import type { Database } from "../../../db/schema";
import type { ImportCounts } from "../../../db/schema/register";
import { localDateOf } from "../../../workflows/deadlines";
import { batched } from "../../relations/batched";
import { applyAtOnce, judge } from "../../relations/carry-out.server";
import { type JsonRecord, readJson } from "../../relations/read-json.server";
import { nobody, readRecord } from "../../relations/read-record";

/** How long a push waits while another import has the register. */
const PATIENCE_MS = 20_000;
/** Rejected records that are named in the answer; the page of the import has all. */
const MOST_NAMED = 1000;

/** Another import has the register: try again later. */
export class RegisterBusy extends Error {
  override name = "RegisterBusy";
}

export interface Pushed {
  importId: string;
  counts: ImportCounts;
  rejected: { record: number; problem: string; field: string | null }[];
}

/**
 * Takes what a system pushes, record by record as it streams in, and brings it to the register when all of it is
 * there: half a push changes nothing. The same push twice changes nothing either.
 * @throws JsonBroken, RegisterBusy, and what the connection throws
 */
export async function pushRelations(
  work: { db: Kysely<Database>; now: () => Date },
  { tokenId, body }: { tokenId: string; body: AsyncIterable<Uint8Array> },
): Promise<Pushed> {
  const { db, now } = work;
  const id = await openImport(db, { source: "push", state: "arriving", tokenId, now: now() });
  try {
    const total = await stagePush(work, id, body);
    await db.updateTable("relation_imports").set({ total }).where("id", "=", id).execute();
    await waitForLease(work, id);
    const counts = await judge(work, id, false);
    await applyAtOnce(work, id);
    const rejected = await findRejected(db, id, { limit: MOST_NAMED });
    return {
      importId: id,
      counts,
      rejected: rejected.map(({ number, problem, field }) => ({ record: number, problem, field })),
    };
  } catch (error) {
    const applying = (await findImport(db, id))?.state === "applying";
    const problem = error instanceof RegisterBusy ? "busy" : applying ? "error" : "interrupted";
    await finishImport(db, id, { state: "failed", problem, now: now() });
    throw error;
  }
}

async function stagePush(
  { db, now }: { db: Kysely<Database>; now: () => Date },
  id: string,
  body: AsyncIterable<Uint8Array>,
): Promise<number> {
  const today = localDateOf(now().toISOString());
  let total = 0;
  for await (const batch of batched<JsonRecord>(readJson(body))) {
    const rows = batch.map(({ number, value }) => ({
      number,
      ...(value === undefined ? nobody("not-json") : readRecord(value, today)),
    }));
    await stageRows(db, id, rows);
    total += rows.length;
  }
  return total;
}

async function waitForLease(
  { db, now }: { db: Kysely<Database>; now: () => Date },
  id: string,
): Promise<void> {
  for (let waited = 0; !(await holdLease(db, id, now())); waited += 250) {
    if (waited >= PATIENCE_MS) throw new RegisterBusy();
    await sleep(250);
  }
}

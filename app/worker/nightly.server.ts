import { sql } from "kysely";
import { writeCheckpoint } from "../../db/checkpoints";
import type { Executor } from "../../db/client";
import { requeueStaleEffects } from "../../db/effects";
import { localDateOf } from "../../workflows/deadlines";
import type { Worker } from "./worker";

const HOUR = 60 * 60 * 1000;
/** Longer than the queue ever lets an effect wait for its next attempt. */
const SURELY_FORGOTTEN = 8 * HOUR;
/** Held by the one worker that does the nightly work. */
const NIGHTLY_LOCK = sql.lit(720_003);

/**
 * Once a day, by whichever worker comes first after midnight, or at the first start after a night without any:
 * deletes what may not stay and draws a line under everything recorded. Called often; mostly finds it done.
 */
export async function nightly(worker: Worker): Promise<void> {
  const { db, log, now } = worker;
  const today = localDateOf(now().toISOString());
  await requeueStaleEffects(db, new Date(now().getTime() - SURELY_FORGOTTEN));
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(${NIGHTLY_LOCK}) as mine
    `.execute(trx);
    if (!rows[0]?.mine || (await doneFor(trx, today))) return;
    const drawn = await writeCheckpoint(trx, today, now());
    if (drawn) log.info({ day: today }, "a checkpoint was written");
  });
}

async function doneFor(trx: Executor, today: string): Promise<boolean> {
  const line = await trx
    .selectFrom("checkpoints")
    .select("id")
    .where("day", "=", today)
    .limit(1)
    .executeTakeFirst();
  return line !== undefined;
}

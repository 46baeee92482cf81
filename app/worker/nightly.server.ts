import { sql } from "kysely";
import { writeCheckpoint } from "../../db/checkpoints";
import { requeueStaleEffects } from "../../db/effects";
import { deleteExpired } from "../../db/expired";
import { currentRules } from "../../db/rules";
import { localDateOf } from "../../workflows/deadlines";
import { remindOfAccessReview } from "./access-review.server";
import type { Worker } from "./worker";

const HOUR = 60 * 60 * 1000;
/** Longer than the queue ever lets an effect wait for its next attempt. */
const SURELY_FORGOTTEN = 8 * HOUR;
/** Held by the one worker that does this work now. */
const NIGHTLY_LOCK = sql.lit(720_003);

/**
 * Deletes what may not stay and draws a line under everything recorded. Done often and not only at night: what
 * expired goes the sooner, and the less lies between a deed and the line that witnesses it.
 */
export async function nightly(worker: Worker): Promise<void> {
  const { db, log, now } = worker;
  await requeueStaleEffects(db, new Date(now().getTime() - SURELY_FORGOTTEN));
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(${NIGHTLY_LOCK}) as mine
    `.execute(trx);
    if (!rows[0]?.mine) return;
    const deleted = await deleteExpired(trx, now(), await currentRules(trx));
    if (Object.values(deleted).some((count) => count > 0)) {
      log.info({ deleted }, "what may not stay was deleted");
    }
    const today = localDateOf(now().toISOString());
    const drawn = await writeCheckpoint(trx, today, now());
    if (drawn) log.debug({ day: today }, "a checkpoint was written");
  });
  await remindOfAccessReview(worker);
}

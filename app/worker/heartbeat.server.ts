import { type Kysely, sql } from "kysely";
import type { Database } from "../../db/schema";

const SECOND = 1000;
/** A worker that said nothing for so long is dead; its jobs go to others. */
const SILENCE = 40 * SECOND;

/** Reports that a worker lives, by the name under which the queue locks its jobs. */
export async function beat(db: Kysely<Database>, poolId: string, startedAt: Date, now: Date): Promise<void> {
  await db
    .insertInto("worker_heartbeats")
    .values({ id: poolId, started_at: startedAt, seen_at: now })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ seen_at: now }))
    .execute();
}

export async function signOff(db: Kysely<Database>, poolId: string): Promise<void> {
  await db.deleteFrom("worker_heartbeats").where("id", "=", poolId).execute();
}

/**
 * Gives back the jobs of workers that were killed: the queue itself would keep them locked for four hours.
 * @param owner connected as the owner of the queue's tables
 */
export async function freeJobsOfTheDead(owner: Kysely<Database>, now: Date): Promise<void> {
  const since = new Date(now.getTime() - SILENCE);
  await sql`
    select graphile_worker.force_unlock_workers(dead.ids) from (
      select array_agg(distinct locked_by) as ids from graphile_worker.jobs
      where locked_by is not null and locked_at < ${since}
        and locked_by not in (select id from worker_heartbeats where seen_at >= ${since})
    ) as dead where dead.ids is not null
  `.execute(owner);
  await owner
    .deleteFrom("worker_heartbeats")
    .where("seen_at", "<", new Date(now.getTime() - 3600 * SECOND))
    .execute();
}

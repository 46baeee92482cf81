import type { Executor } from "../../../../db/client";
import { pendingMigrations } from "../../../../db/migrate";

const SECOND = 1000;
/** Workers report every few seconds; a busy one may skip a report. */
const HEARTBEAT_PATIENCE = 60 * SECOND;

type Part = "ok" | "failed" | "unknown";

export interface Readiness {
  database: Part;
  /** `failed` when this program has migrations that the database lacks. */
  migrations: Part;
  /** `failed` when no worker reported within the last minute: letters would not leave. */
  worker: Part;
}

/** What of the whole works at this moment. Without a database nothing is known of the rest. */
export async function readiness(db: Executor, now: Date): Promise<Readiness> {
  try {
    const pending = await pendingMigrations(db);
    if (pending.length > 0) return { database: "ok", migrations: "failed", worker: "unknown" };
    return { database: "ok", migrations: "ok", worker: await workerState(db, now) };
  } catch {
    return { database: "failed", migrations: "unknown", worker: "unknown" };
  }
}

async function workerState(db: Executor, now: Date): Promise<Part> {
  const { seen } = await db
    .selectFrom("worker_heartbeats")
    .select((row) => row.fn.max("seen_at").as("seen"))
    .executeTakeFirstOrThrow();
  return seen !== null && now.getTime() - seen.getTime() < HEARTBEAT_PATIENCE ? "ok" : "failed";
}

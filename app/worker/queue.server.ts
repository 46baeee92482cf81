import { EventEmitter } from "node:events";
import { Logger, type Runner, run, type WorkerEvents } from "graphile-worker";
import type { Connection } from "../../db/client";
import { carryOut } from "./carry-out.server";
import type { Worker } from "./worker";

const SECOND = 1000;
/** Effects carried out at once by one process: each mostly waits for a mail server. */
const AT_ONCE = 4;
/** So many failures in a row to take a job, and the queue is begun anew. */
const FAILURES = 3 * AT_ONCE;

export interface Queue {
  runner: Runner;
  /** The name under which this process locks jobs. */
  poolId: string;
  /** Resolves as soon as it takes no more jobs, whether or not it ever finishes stopping. */
  ended: Promise<void>;
}

/**
 * Takes jobs from the queue: each names an effect and nothing else. The queue's tables belong to the owner and
 * have row-level security, so it works over the owner's connections; effects do not.
 */
export async function runQueue(worker: Worker, owner: Connection): Promise<Queue> {
  let poolId = "";
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => {
    poolId = workerPool.id;
  });
  // Its own promise is not enough: after Postgres was killed, the shutdown waits for jobs that never come back.
  const givesUp = new Promise<void>((resolve) => events.once("pool:gracefulShutdown", () => resolve()));
  // Where the database went away while it began, it remembers that failure as the answer to every later question.
  const failsOn = new Promise<void>((resolve) => {
    let failures = 0;
    events.on("worker:getJob:error", () => {
      failures += 1;
      if (failures >= FAILURES) resolve();
    });
    for (const answered of ["worker:getJob:empty", "job:start"] as const) {
      events.on(answered, () => {
        failures = 0;
      });
    }
  });
  const runner = await run({
    pgPool: owner.pool,
    concurrency: AT_ONCE,
    pollInterval: 2 * SECOND,
    noHandleSignals: true,
    // Without batches the queue leaves a failure to write "done" unhandled, which would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    events,
    logger: new Logger(() => (level, message) => {
      // A failed effect was logged where it failed, with its code.
      if (level !== "error" && level !== "warning") return;
      if (!message.startsWith("Failed task")) worker.log.warn({ message }, "the job queue");
    }),
    taskList: {
      effect: async (payload, { job }) => carryOut(worker, effectIdOf(payload), job.attempts),
    },
  });
  const gone = runner.promise.catch(() => undefined);
  return { runner, poolId, ended: Promise.race([gone, givesUp, failsOn]) };
}

function effectIdOf(payload: unknown): string {
  return String((payload as { effectId?: unknown } | null)?.effectId);
}

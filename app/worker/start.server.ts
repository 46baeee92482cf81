import { setTimeout as sleep } from "node:timers/promises";
import type { Runner } from "graphile-worker";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Connection } from "../../db/client";
import type { Database } from "../../db/schema";
import type { Transport } from "../mail/message";
import { createTransport } from "../mail/transport.server";
import type { Settings } from "../settings.server";
import { beat, freeJobsOfTheDead, signOff } from "./heartbeat.server";
import { carryOutImports } from "./imports.server";
import { nightly } from "./nightly.server";
import { type Queue, runQueue } from "./queue.server";
import { Rhythm } from "./rhythm";
import { bringRules, wakeDueCases } from "./wake-up.server";
import type { Worker } from "./worker";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** How long effects in progress may finish after the worker was told to stop. */
const PATIENCE = 6 * SECOND;

export interface WorkerOptions {
  /** Connected as the role `privacyloket_app`: everything that concerns a case. */
  db: Kysely<Database>;
  /** Connected as the owner of the job queue, with room for 6 connections: taking up jobs and nothing else. */
  owner: Connection;
  settings: Settings;
  log: Logger;
  /** The transport of the settings when left out. */
  transport?: Transport;
  now?: () => Date;
}

export interface RunningWorker {
  /** Takes nothing new, lets effects in progress finish. */
  stop(): Promise<void>;
}

/**
 * Starts carrying out effects and waking cases. Any number of workers, in one process or several, share the work:
 * jobs and due cases are claimed in Postgres.
 */
export async function startWorker({ owner, ...options }: WorkerOptions): Promise<RunningWorker> {
  const { db, settings, log } = options;
  const now = options.now ?? (() => new Date());
  const transport = options.transport ?? createTransport(settings.mail, db);
  const worker: Worker = { db, settings, log, transport, now };
  const startedAt = now();

  let stopping = false;
  let queue = await runQueue(worker, owner);
  await beat(db, queue.poolId, startedAt, now());
  watch(queue);

  /** The queue gives up after a few errors in a row (Postgres restarts): it is started again. */
  function watch({ runner, ended }: Queue): void {
    ended.then(() => {
      if (stopping) return;
      log.warn("the job queue stopped; starting it again");
      void runner.kill().catch(() => undefined);
      setTimeout(restart, SECOND);
    });
  }
  async function restart(): Promise<void> {
    if (stopping) return;
    try {
      queue = await runQueue(worker, owner);
      watch(queue);
    } catch (error) {
      log.error({ err: error }, "the job queue does not start");
      setTimeout(restart, 5 * SECOND);
    }
  }

  const every = (ms: number, what: string, act: () => Promise<void>) =>
    new Rhythm(ms, act, (error) => log.error({ err: error }, `${what} failed`));
  const rhythms = [
    every(10 * SECOND, "reporting", () => beat(db, queue.poolId, startedAt, now())),
    every(10 * SECOND, "freeing jobs", () => freeJobsOfTheDead(owner.db, now())),
    every(5 * SECOND, "waking cases", () => wakeDueCases(worker)),
    every(2 * SECOND, "importing relations", () => carryOutImports(worker)),
    every(5 * SECOND, "bringing new rules", () => bringRules(worker)),
    every(5 * MINUTE, "the nightly work", () => nightly(worker)),
  ];

  return {
    async stop() {
      stopping = true;
      await Promise.all(rhythms.map((rhythm) => rhythm.stop()));
      await stopQueue(queue.runner);
      await signOff(db, queue.poolId).catch(() => undefined);
      if (!options.transport) await transport.close();
    },
  };
}

/** Waits for effects in progress, but not for a mail server that hangs: those are tried again elsewhere. */
async function stopQueue(runner: Runner): Promise<void> {
  const patience = new AbortController();
  const stopped = runner.stop().catch(() => undefined);
  const tooLong = sleep(PATIENCE, undefined, { signal: patience.signal }).then(
    () => runner.kill().catch(() => undefined),
    () => undefined,
  );
  await Promise.race([stopped, tooLong]);
  patience.abort();
}

import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { type Connection, connect } from "../../db/client";
import { pendingMigrations } from "../../db/migrate";
import { CommandFailed } from "../cli/command";

const SECOND = 1000;

/** The connections of web and worker: without the owner's rights, and no statement may run for ever. */
export function connectApp(url: string, log: Logger): Connection {
  return connect(url, {
    as: "app",
    statementTimeout: 30 * SECOND,
    onIdleError: () => log.warn("a database connection broke"),
  });
}

/** The job queue's tables belong to the owner; through these connections jobs are taken up, nothing else. */
export function connectJobQueue(url: string, log: Logger): Connection {
  return connect(url, {
    as: "owner",
    max: 6,
    onIdleError: () => log.warn("a connection of the job queue broke"),
  });
}

/** A program and a database of different versions would judge the same case differently. */
export async function requireCurrent(app: Connection): Promise<void> {
  const pending = await pendingMigrations(app.db).catch(() => undefined);
  if (pending === undefined) throw new CommandFailed("The database is empty. Run npm run migrate first.");
  if (pending.length > 0) {
    throw new CommandFailed(`The database lacks ${pending.join(", ")}. Run npm run migrate first.`);
  }
}

/** Resolves when the process is told to stop. */
export function told(stopping: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.aborted) resolve();
    stopping.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** How long one part may take to end. Whatever it was doing survives a kill, so it survives this too. */
const PATIENCE = 5 * SECOND;

/** Things to close, last opened first, whatever happens in between. */
export class Closers {
  readonly #closers: (() => Promise<unknown>)[] = [];

  /** Closed within five seconds or left behind. */
  add(close: () => Promise<void>): void {
    this.#closers.unshift(() => Promise.race([close(), sleep(PATIENCE)]));
  }

  /** Waited for to the end: left behind it would outlive this process. */
  addDatabase(close: () => Promise<void>): void {
    this.#closers.unshift(close);
  }

  async close(): Promise<void> {
    for (const close of this.#closers) await close().catch(() => undefined);
  }
}

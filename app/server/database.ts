import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import { type EmbeddedPostgres, startPostgres } from "../../db/embedded";
import type { Settings } from "../settings.server";
import { type Lock, livingHolder, lockFolder } from "./lock";

export interface OpenDatabase {
  /** Connects as the owner. */
  url: string;
  close(): Promise<void>;
}

/** Another process holds the data folder; the message is a sentence. */
export class DataFolderInUse extends Error {}

/**
 * The database of these settings: DATABASE_URL, or the embedded one, which this process then runs alone.
 * @throws DataFolderInUse
 */
export async function openDatabase(settings: Settings, log: Logger): Promise<OpenDatabase> {
  if (settings.database.mode === "external") return { url: settings.database.url, close: async () => {} };

  const lock = lockFolder(settings.dataDir);
  if ("heldBy" in lock) {
    throw new DataFolderInUse(
      `Privacyloket already runs on ${settings.dataDir} (process ${lock.heldBy}). ` +
        "Stop that one first, or give this one a DATA_DIR of its own.",
    );
  }
  return runEmbedded(settings.dataDir, lock, log);
}

/** As `openDatabase`, but joins the process that already runs the embedded database: for commands beside it. */
export async function joinDatabase(settings: Settings, log: Logger): Promise<OpenDatabase> {
  if (settings.database.mode === "external" || livingHolder(settings.dataDir) === undefined) {
    return openDatabase(settings, log);
  }
  for (let attempt = 0; attempt < 300; attempt++, await sleep(100)) {
    const url = readAddress(settings.dataDir);
    if (url) return { url, close: async () => {} };
    if (livingHolder(settings.dataDir) === undefined) return openDatabase(settings, log);
  }
  throw new DataFolderInUse(`Privacyloket on ${settings.dataDir} is starting and does not get ready.`);
}

async function runEmbedded(dataDir: string, lock: Lock, log: Logger): Promise<OpenDatabase> {
  const address = path.join(dataDir, "database-url");
  fs.rmSync(address, { force: true });
  let postgres: EmbeddedPostgres;
  try {
    postgres = await startPostgres({
      dataDir,
      onCrash: () => log.error("Postgres ended unexpectedly; starting it again"),
    });
  } catch (error) {
    lock.release();
    throw error;
  }
  fs.writeFileSync(address, postgres.url, { mode: 0o600 });
  return {
    url: postgres.url,
    async close() {
      fs.rmSync(address, { force: true });
      await postgres.stop();
      lock.release();
    },
  };
}

function readAddress(dataDir: string): string | undefined {
  try {
    return fs.readFileSync(path.join(dataDir, "database-url"), "utf8");
  } catch {
    return undefined;
  }
}

import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const MEMORY = "/dev/shm";
/** What all data folders of one run take together, several times over. */
const ROOM = 4 * 1024 ** 3;

/**
 * An empty data folder that Postgres' account may enter, also when root runs the tests. In memory where there is
 * plenty, because a database of a few minutes need not outlive the machine; whoever makes it takes it away.
 */
export function makeDataDir(): string {
  const folder = fs.mkdtempSync(path.join(hasRoom() ? MEMORY : os.tmpdir(), "privacyloket-app-"));
  fs.chmodSync(folder, 0o711);
  return folder;
}

function hasRoom(): boolean {
  try {
    fs.accessSync(MEMORY, fs.constants.W_OK);
    const { bavail, bsize } = fs.statfsSync(MEMORY);
    return Math.min(bavail * bsize, os.freemem()) > ROOM;
  } catch {
    return false;
  }
}

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** Names one process: its number, and when it began, because numbers are used again. */
interface Holder {
  pid: number;
  began: string;
}

export interface Lock {
  release(): void;
}

/**
 * Claims a data folder for this process. What a killed process left is recognised and taken over.
 * @returns the lock, or the process number of the living holder
 */
export const lockFolder = (dataDir: string): Lock | { heldBy: number } => claim(lockOf(dataDir));

/** The process number of whoever holds the folder and lives. */
export const livingHolder = (dataDir: string): number | undefined => living(read(lockOf(dataDir)));

const lockOf = (dataDir: string) => path.join(dataDir, "lock");

function claim(file: string): Lock | { heldBy: number } {
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, began: beganAt(process.pid) }));
  try {
    for (;;) {
      try {
        // A link fails when the name exists, so the lock appears whole or not at all.
        fs.linkSync(mine, file);
        return { release: () => fs.rmSync(file, { force: true }) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const holder = living(read(file));
      if (holder !== undefined) return { heldBy: holder };
      // Of two that find the same dead lock one removes it; the other must not remove what came in its place.
      const takeover = claim(`${file}.takeover`);
      if ("heldBy" in takeover) return takeover;
      removeDead(file);
      takeover.release();
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** Only for whoever holds the takeover: nobody else removes a lock that is not their own. */
function removeDead(file: string): void {
  const left = read(file);
  if (left === undefined || living(left) !== undefined) return;
  // Between the look and the verdict its holder may have let go, and another may have come.
  if (read(file) === left) fs.rmSync(file, { force: true });
}

function read(file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The process number in a lock when that very process lives; nothing for a lock that is damaged or not there. */
function living(lock: string | undefined): number | undefined {
  try {
    const { pid, began }: Holder = JSON.parse(lock ?? "");
    return beganAt(pid) === began ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** When a process began, in the system's own words; "" when there is none. */
function beganAt(pid: number): string {
  try {
    // The name in the second field may hold spaces and brackets: count from the last one. Field 22 is the start.
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "" : (fields[19] ?? "");
  } catch {
    if (process.platform === "linux") return "";
  }
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

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
export function lockFolder(dataDir: string): Lock | { heldBy: number } {
  const file = path.join(dataDir, "lock");
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
      const holder = livingHolder(dataDir);
      if (holder !== undefined) return { heldBy: holder };
      fs.rmSync(file, { force: true });
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

/** The process number of whoever holds the folder and lives. */
export function livingHolder(dataDir: string): number | undefined {
  try {
    const holder: Holder = JSON.parse(fs.readFileSync(path.join(dataDir, "lock"), "utf8"));
    return beganAt(holder.pid) === holder.began ? holder.pid : undefined;
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

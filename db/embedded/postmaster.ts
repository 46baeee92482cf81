import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const SECOND = 1000;

/**
 * Clears what a killed program left behind: stops a postmaster that still serves `cluster`, and removes its pid
 * file, which Postgres would otherwise believe when another process of the same account got that number.
 * Only call while holding the lock on the data folder.
 */
export async function clearLeftovers(cluster: string): Promise<void> {
  const pidFile = path.join(cluster, "postmaster.pid");
  const pid = readPid(pidFile);
  if (pid === undefined) return;
  if (servesCluster(pid, cluster)) await stopProcess(pid, () => servesCluster(pid, cluster));
  fs.rmSync(pidFile, { force: true });
}

/** Ends open transactions and shuts down (SIGINT), then insists; resolves when `alive` says no. */
export async function stopProcess(pid: number, alive: () => boolean): Promise<void> {
  for (const [signal, patience] of [
    ["SIGINT", 15 * SECOND],
    ["SIGQUIT", 5 * SECOND],
    ["SIGKILL", 5 * SECOND],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const end = Date.now() + patience; Date.now() < end; await sleep(10)) if (!alive()) return;
  }
}

function readPid(pidFile: string): number | undefined {
  try {
    return Number(fs.readFileSync(pidFile, "utf8").split("\n")[0]) || undefined;
  } catch {
    return undefined;
  }
}

/** Process numbers are reused: it must also be a postgres that was started on this very folder. */
function servesCluster(pid: number, cluster: string): boolean {
  const line = commandLine(pid);
  return line.includes("postgres") && line.includes(cluster);
}

function commandLine(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    if (process.platform === "linux") return "";
  }
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

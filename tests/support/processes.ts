import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Numbers of the living processes whose command line or environment-free arguments mention `text`. */
export function processesMentioning(text: string): number[] {
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && commandLine(pid).includes(text));
}

/** Waits until `condition` holds. */
export async function until(condition: () => boolean | Promise<boolean>, patience = 10_000): Promise<void> {
  for (const end = Date.now() + patience; !(await condition()); await sleep(25)) {
    if (Date.now() > end) throw new Error("it did not happen in time");
  }
}

function commandLine(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { makeDataDir } from "./data-dir";
import { until } from "./processes";

/** What start, web and worker say when they are ready. */
const READY = /^Privacyloket (is ready|serves|carries out)/m;

/** A first start builds nothing here, but tells a year of demo cases. */
const START_PATIENCE = 120_000;

export interface RunningApp {
  origin: string;
  dataDir: string;
  process: ChildProcess;
  /** What it wrote so far. */
  output: () => string;
  /** Owner's address of its database. */
  databaseUrl: () => string;
  /** Tells it to stop, as Ctrl-C would, and waits for the end; gives the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface AppOptions {
  command?: string;
  /** A copy of the seeded folder when left out. */
  dataDir?: string;
  port?: number;
  env?: Record<string, string>;
}

/** Names the folder that the journeys' global setup leaves for copying. */
export const SEEDED_DATA = "PRIVACYLOKET_SEEDED_DATA";

/** Stands beside that folder once it can be copied. */
export const seededMark = (dataDir: string): string => `${dataDir}.seeded`;

/** A data folder as a first start leaves it. `cp -a`, because Postgres' files must keep their owner. */
export async function copySeededDataDir(): Promise<string> {
  const seeded = process.env[SEEDED_DATA] ?? "";
  await until(() => fs.existsSync(seededMark(seeded)), START_PATIENCE);
  const folder = makeDataDir();
  execFileSync("cp", ["-a", `${seeded}/.`, folder]);
  return folder;
}

/** Runs the built program as `npm start` does, and resolves when it says it is ready. */
export async function startApp(options: AppOptions = {}): Promise<RunningApp> {
  const dataDir = options.dataDir ?? (await copySeededDataDir());
  const port = options.port ?? (await freePort());
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["app/start.mjs", options.command ?? "start"], {
    env: environment({ PORT: String(port), DATA_DIR: dataDir, ...options.env }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  // Whatever fails, no program outlives its tests.
  process.once("exit", () => child.kill());
  const output = collectOutput(child);
  for (const end = Date.now() + START_PATIENCE; !READY.test(output()); await sleep(20)) {
    if (child.exitCode !== null) {
      throw new Error(`The program ended with ${child.exitCode} before it was ready:\n${output()}`);
    }
    if (Date.now() > end) {
      child.kill();
      throw new Error(`The program was not ready after two minutes:\n${output()}`);
    }
  }
  return {
    origin,
    dataDir,
    process: child,
    output,
    databaseUrl: () => fs.readFileSync(path.join(dataDir, "database-url"), "utf8"),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a command of the built program to its end. */
export function runCommand(
  command: string,
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ["app/start.mjs", command], { env: environment(env) });
  const output = collectOutput(child);
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output: output() })));
}

function collectOutput({ stdout, stderr }: { stdout: Readable; stderr: Readable }): () => string {
  let output = "";
  for (const stream of [stdout, stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  return () => output;
}

/** Only what is meant: settings of whoever runs the tests stay out. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", ...settings };
}

export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

const READY = "Privacyloket is ready:";

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
  dataDir?: string;
  port?: number;
  env?: Record<string, string>;
}

/** A data folder that Postgres' account may enter, also when root runs the tests. */
export function makeDataDir(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "privacyloket-app-"));
  fs.chmodSync(folder, 0o711);
  return folder;
}

/** Runs the built program as `npm start` does, and resolves when it says it is ready. */
export async function startApp(options: AppOptions = {}): Promise<RunningApp> {
  const dataDir = options.dataDir ?? makeDataDir();
  const port = options.port ?? (await freePort());
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["app/start.mjs", options.command ?? "start"], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: dataDir,
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (output.includes(READY)) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) =>
      reject(new Error(`The program ended with ${code} before it was ready:\n${output}`)),
    );
  });
  return {
    origin,
    dataDir,
    process: child,
    output: () => output,
    databaseUrl: () => fs.readFileSync(path.join(dataDir, "database-url"), "utf8"),
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

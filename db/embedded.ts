import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Account, makePrivateFolder, postgresAccount } from "./embedded/account";
import { type Binaries, findBinaries } from "./embedded/binaries";
import { clearLeftovers, stopProcess } from "./embedded/postmaster";

const OWNER = "privacyloket";
const SECOND = 1000;
/** Recovery after a power cut can take a while; a healthy start takes 50 ms. */
const START_PATIENCE = 120 * SECOND;
/** A socket's whole path must fit in 107 bytes on Linux, 103 on macOS. */
const LONGEST_SOCKET_FOLDER = 80;

export interface EmbeddedPostgres {
  /** Connects as the database's owner, as a production DATABASE_URL would. */
  url: string;
  /** Connects as superuser to `postgres`; for tests, which clone databases. */
  adminUrl: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Must exist, be locked by the caller, and be reachable for Postgres' account. */
  dataDir: string;
  /** False gives up safety against power cuts for speed: tests. */
  durable?: boolean;
  /** Told once per unexpected end of Postgres, before it is started again. */
  onCrash?: () => void;
}

interface Cluster {
  folder: string;
  account: Account | undefined;
  binaries: Binaries;
  socketDir: string;
  password: string;
  durable: boolean;
}

/**
 * Starts a private Postgres on a Unix socket, making its cluster on the first run and recovering from whatever a
 * killed predecessor left. It listens on no port, and starts again when its process dies.
 * @throws Error with a sentence when it cannot be made or started
 */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = path.join(options.dataDir, "postgres");
  const account = accountFor(folder);
  const binaries = findBinaries(options.dataDir, account);
  const durable = options.durable ?? true;
  await clearLeftovers(folder);
  if (!fs.existsSync(folder)) createCluster(folder, binaries, account, durable);

  const cluster: Cluster = {
    folder,
    account,
    binaries,
    socketDir: makeSocketFolder(options.dataDir, account),
    password: fs.readFileSync(path.join(folder, "password"), "utf8"),
    durable,
  };
  let server = await launch(cluster);
  let stopping = false;
  let restart: Promise<void> = Promise.resolve();

  const superviseNext = () => {
    server.once("exit", () => {
      if (stopping) return;
      options.onCrash?.();
      restart = launch(cluster).then(
        (next) => {
          server = next;
          superviseNext();
        },
        () => undefined,
      );
    });
  };
  superviseNext();
  await createOwner(cluster);

  return {
    url: urlFor(cluster, OWNER, OWNER),
    adminUrl: urlFor(cluster, "postgres", "postgres"),
    async stop() {
      stopping = true;
      await restart;
      const { pid } = server;
      if (pid !== undefined)
        await stopProcess(pid, () => server.exitCode === null && server.signalCode === null);
      fs.rmSync(cluster.socketDir, { recursive: true, force: true });
    },
  };
}

/** A cluster that an ordinary user made keeps belonging to that user when root starts it. */
function accountFor(folder: string): Account | undefined {
  const account = postgresAccount();
  if (account === undefined || !fs.existsSync(folder)) return account;
  const { uid, gid } = fs.statSync(folder);
  return { uid, gid };
}

/** Made beside its final place and renamed, so that a start killed half-way leaves nothing half-made. */
function createCluster(
  folder: string,
  binaries: Binaries,
  account: Account | undefined,
  durable: boolean,
): void {
  const unfinished = `${folder}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  const password = randomBytes(24).toString("hex");
  const passwordFile = `${unfinished}.password`;
  makePrivateFolder(account, unfinished);
  writeFor(account, passwordFile, password);
  const made = spawnSync(
    binaries.initdb,
    [
      ...["-D", unfinished, "--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
      ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      ...(durable ? [] : ["--no-sync"]),
    ],
    { ...account, cwd: "/", env: SERVER_ENVIRONMENT, encoding: "utf8" },
  );
  fs.rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    throw new Error(
      `Postgres could not make its files in ${folder}: ${made.error?.message ?? made.stderr.trim()}`,
    );
  }
  writeFor(account, path.join(unfinished, "password"), password);
  fs.renameSync(unfinished, folder);
}

function writeFor(account: Account | undefined, file: string, content: string): void {
  fs.writeFileSync(file, content, { mode: 0o600 });
  if (account) fs.chownSync(file, account.uid, account.gid);
}

function makeSocketFolder(dataDir: string, account: Account | undefined): string {
  const beside = path.join(dataDir, "socket");
  if (beside.length > LONGEST_SOCKET_FOLDER) {
    const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), "privacyloket-"));
    makePrivateFolder(account, elsewhere);
    return elsewhere;
  }
  fs.rmSync(beside, { recursive: true, force: true });
  makePrivateFolder(account, beside);
  return beside;
}

/** A fixed language and zone: what Postgres says and compares may not depend on who started it. */
const SERVER_ENVIRONMENT = {
  LC_ALL: "C",
  TZ: "UTC",
  PATH: "/usr/local/bin:/usr/bin:/bin",
} as unknown as NodeJS.ProcessEnv;

function serverArguments({ folder, socketDir, durable }: Cluster): string[] {
  const config = {
    listen_addresses: "",
    unix_socket_directories: socketDir,
    timezone: "UTC",
    // Error details and statements quote what people typed.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return ["-D", folder, ...Object.entries(config).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

/**
 * Starts the server and waits until it answers. After a kill the old server's children may need a moment to
 * notice, and a new one refuses to start until then: hence the repetition.
 * `detached` keeps the terminal's Ctrl-C away from it: it must outlive the requests in flight.
 */
async function launch(cluster: Cluster): Promise<ChildProcess> {
  const logFile = path.join(path.dirname(cluster.folder), "postgres.log");
  const log = fs.openSync(logFile, "w", 0o600);
  try {
    for (const end = Date.now() + START_PATIENCE; Date.now() < end; await sleep(200)) {
      const server = spawn(cluster.binaries.postgres, serverArguments(cluster), {
        ...cluster.account,
        cwd: "/",
        env: SERVER_ENVIRONMENT,
        stdio: ["ignore", log, log],
        detached: true,
      });
      server.on("error", () => undefined);
      if (await answers(cluster, server, end)) return server;
      await clearLeftovers(cluster.folder);
    }
  } finally {
    fs.closeSync(log);
  }
  throw new Error(`Postgres does not start. Its own words are in ${logFile}.`);
}

async function answers(cluster: Cluster, server: ChildProcess, end: number): Promise<boolean> {
  while (
    Date.now() < end &&
    server.pid !== undefined &&
    server.exitCode === null &&
    server.signalCode === null
  ) {
    const client = new pg.Client({ connectionString: urlFor(cluster, "postgres", "postgres") });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return true;
    } catch {
      await sleep(10);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

/** The owner is no superuser, so that what works here also works on a database that someone else runs. */
async function createOwner(cluster: Cluster): Promise<void> {
  const client = new pg.Client({ connectionString: urlFor(cluster, "postgres", "postgres") });
  await client.connect();
  try {
    const { rows } = await client.query("select datname from pg_database where datname = $1", [OWNER]);
    if (rows.length > 0) return;
    await client.query(`drop role if exists ${OWNER}`);
    await client.query(`create role ${OWNER} login createrole password '${cluster.password}'`);
    await client.query(`create database ${OWNER} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}

function urlFor({ password, socketDir }: Cluster, user: string, database: string): string {
  return `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(socketDir)}`;
}

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { type Connection, connect } from "../../../db/client";
import { type EmbeddedPostgres, startPostgres } from "../../../db/embedded";
import { migrate } from "../../../db/migrate";
import type { CommandContext } from "../command";
import { seedDemo } from "../seed/demo";
import type { Order } from "./serve";

/** A process that serves on a port of its own. */
export class Server {
  constructor(
    readonly port: number,
    private readonly child: ChildProcess,
  ) {}

  /** Sends an order and waits for its answer; one at a time. */
  async tell<Answer>(order: Order): Promise<Answer> {
    const answered = once(this.child, "message");
    this.child.send(order);
    const [answer] = await answered;
    return answer as Answer;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, "exit");
    this.child.kill("SIGTERM");
    await ended;
  }
}

export interface Arena {
  owner: Connection;
  /** For bulk: may leave out the checks that take most of its time. */
  superuser: Connection;
  /** With the rights of web and worker, for saying the same straight to Postgres. */
  app: Connection;
  site: Server;
  bare: Server;
  close(): Promise<void>;
}

/** A Postgres of its own that loses nothing, the demo's cases, the site, and the bare route beside it. */
export async function openArena({ settings, log }: Pick<CommandContext, "settings" | "log">): Promise<Arena> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "privacyloket-bench-"));
  fs.chmodSync(dataDir, 0o711);
  const closers: (() => Promise<unknown>)[] = [
    async () => fs.rmSync(dataDir, { recursive: true, force: true }),
  ];
  const close = async () => {
    for (const step of closers.reverse()) await step().catch(() => undefined);
  };
  try {
    const postgres = await startPostgres({ dataDir });
    closers.push(() => postgres.stop());
    const owner = connect(postgres.url, { as: "owner", max: 4 });
    const app = connect(postgres.url, { as: "app" });
    const superuser = connect(asSuperuser(postgres), { as: "owner", max: 2 });
    closers.push(
      () => owner.close(),
      () => app.close(),
      () => superuser.close(),
    );
    await migrate(owner);
    await seedDemo(owner.db, settings, log, new Date());
    const [site, bare] = await Promise.all([
      startServer("site", postgres, settings),
      startServer("bare", postgres, settings),
    ]);
    closers.push(
      () => site.stop(),
      () => bare.stop(),
    );
    return { owner, superuser, app, site, bare, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The superuser's address of the site's database. */
function asSuperuser({ url, adminUrl }: EmbeddedPostgres): string {
  const address = new URL(adminUrl);
  address.pathname = new URL(url).pathname;
  return address.href;
}

async function startServer(
  what: "site" | "bare",
  postgres: EmbeddedPostgres,
  settings: CommandContext["settings"],
): Promise<Server> {
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: String(port),
    APP_ORIGIN: `http://127.0.0.1:${port}`,
    DATABASE_URL: postgres.url,
    SESSION_SECRET: settings.sessionSecret,
    FILE_KEYS: settings.fileKeys.join(","),
    // Nothing is mailed: no worker runs here.
    MAIL_TRANSPORT: "smtp",
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "bench@example.nl",
    // Every visitor comes from an address of their own, or the limits per network would be measured.
    TRUST_PROXY: "1",
    // So many forms at once are pressure, under which a browser would be asked to work first.
    PROOF_OF_WORK: "off",
  };
  const child = fork("app/start.mjs", ["bench", "serve", what], {
    env,
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error(`the ${what} of the bench did not start`);
    }),
  ]);
  return new Server(port, child);
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

import fs from "node:fs";
import { expect, test } from "@playwright/test";
import { startPostgres } from "../../db/embedded";
import { makeDataDir } from "../support/data-dir";
import { freePort, type RunningApp, runCommand, startApp } from "../support/running-app";

test("with DATABASE_URL the same program runs as separate processes, without demonstration", async () => {
  test.setTimeout(180_000);
  const dataDir = makeDataDir();
  const postgres = await startPostgres({ dataDir, durable: false });
  const port = await freePort();
  const env = {
    DATABASE_URL: postgres.url,
    DATA_DIR: `${dataDir}/unused`,
    APP_ORIGIN: `http://localhost:${port}`,
    SESSION_SECRET: "s".repeat(32),
    FILE_KEYS: Buffer.alloc(32, 1).toString("base64"),
    MAIL_TRANSPORT: "smtp",
    SMTP_URL: "smtp://127.0.0.1:9",
    MAIL_FROM: "Privacyloket <privacy@example.nl>",
  };
  const running: RunningApp[] = [];
  const startPart = async (command: string) => {
    const part = await startApp({ command, port, dataDir, env });
    running.push(part);
    return part;
  };
  try {
    const early = await runCommand("web", env);
    expect(early).toMatchObject({ code: 1, output: expect.stringContaining("Run npm run migrate first") });
    expect(await runCommand("migrate", env)).toMatchObject({
      code: 0,
      output: expect.stringContaining("Migrated:"),
    });

    const web = await startPart("web");
    const readiness = await fetch(`${web.origin}/readyz`);
    expect(readiness.status).toBe(503);
    expect(await readiness.json()).toMatchObject({ database: "ok", migrations: "ok", worker: "failed" });
    expect((await fetch(`${web.origin}/mailbox`)).status).toBe(404);

    const worker = await startPart("worker");
    expect((await fetch(`${web.origin}/readyz`)).status).toBe(200);

    expect(await web.stop()).toBe(0);
    expect(await worker.stop()).toBe(0);
    expect(fs.existsSync(env.DATA_DIR)).toBe(false);
  } finally {
    for (const app of running) await app.stop();
    await postgres.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
});

import { randomInt } from "node:crypto";
import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { sql } from "kysely";
import { ask } from "../../app/cli/bench/load";
import { type FilledForm, filledForms, fillForm, keepAlive } from "../../app/cli/bench/visitor";
import { connect } from "../../db/client";
import { startPostgres } from "../../db/embedded";
import { verify } from "../../db/verify";
import { makeDataDir } from "../support/data-dir";
import { until } from "../support/processes";
import { freePort, type RunningApp, runCommand, startApp } from "../support/running-app";
import { startSmtpServer } from "../support/smtp";

const SECOND = 1000;
const CASES = 200;
const SENDERS = 8;
/** What is killed, in an order of chance. */
const VICTIMS = ["web", "worker", "postgres", "web", "worker", "postgres", "web", "postgres"] as const;

test("nothing acknowledged is lost when web, worker and Postgres are killed while 200 cases are filed", async () => {
  test.setTimeout(240 * SECOND);
  const dataDir = makeDataDir();
  const postgres = await startPostgres({ dataDir });
  const owner = connect(postgres.url, { as: "owner", max: 4 });
  const smtp = await startSmtpServer();
  const port = await freePort();
  const env = {
    DATABASE_URL: postgres.url,
    HOST: "127.0.0.1",
    APP_ORIGIN: `http://localhost:${port}`,
    SESSION_SECRET: "s".repeat(32),
    FILE_KEYS: Buffer.alloc(32, 1).toString("base64"),
    MAIL_TRANSPORT: "smtp",
    SMTP_URL: smtp.url,
    MAIL_FROM: "Privacyloket <privacy@example.nl>",
    // Every sender comes from an address of their own.
    TRUST_PROXY: "1",
    // So many forms at once are pressure, under which a browser is asked to work first.
    PROOF_OF_WORK: "off",
    LOG_LEVEL: "silent",
  };
  const parts: Partial<Record<"web" | "worker", RunningApp>> = {};
  const start = async (command: "web" | "worker") => {
    parts[command] = await startApp({ command, port, dataDir, env });
  };
  const agent = keepAlive();
  try {
    expect(await runCommand("migrate", env)).toMatchObject({ code: 0 });
    await Promise.all([start("web"), start("worker")]);

    await fillForm(port, agent, "eerste@example.nl");
    const { body } = await owner.db.selectFrom("drafts").select("body").executeTakeFirstOrThrow();
    const forms = await filledForms(owner.db, body, CASES);

    await Promise.all([send(port, forms), storm(dataDir, parts, start)]);

    // A minute later: what the dead held is free again.
    await until(() => owner.pool.query("select 1").then(Boolean, () => false), 20 * SECOND);
    await aMinuteLater(owner);
    await until(async () => (await unfinished(owner)) === 0, 60 * SECOND);

    const filed = await owner.pool.query<{ email: string; cases: string }>(
      "select email, count(*) as cases from parties where email = any($1) group by email",
      [forms.map(({ id }) => `${id}@example.nl`)],
    );
    expect(filed.rows).toHaveLength(CASES);
    expect(new Set(filed.rows.map((row) => row.cases)), "each form became one case").toEqual(new Set(["1"]));

    const letters = await owner.db
      .selectFrom("effects")
      .select(["message_id", "state"])
      .where("type", "=", "send-letter")
      .execute();
    expect(letters).toHaveLength(CASES);
    expect(new Set(letters.map(({ state }) => state))).toEqual(new Set(["done"]));
    const known = letters.map(({ message_id: messageId }) => messageId).sort();
    const received = [...new Set(smtp.delivered.map(({ messageId }) => messageId))].sort();
    expect(received, "one Message-ID for each letter, whatever was repeated").toEqual(known);

    expect(await verify(owner.db)).toMatchObject({ kind: "whole", cases: CASES });
  } finally {
    agent.destroy();
    await Promise.all([parts.web?.stop("SIGKILL"), parts.worker?.stop("SIGKILL")]);
    await owner.close();
    await postgres.stop();
    await smtp.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
});

/** Presses the last button of every form, and again until it is acknowledged, as a person would. */
async function send(port: number, forms: FilledForm[]): Promise<void> {
  const waiting = [...forms];
  const sender = async () => {
    for (let form = waiting.pop(); form; form = waiting.pop()) {
      while (!(await acknowledged(port, form))) await sleep(200);
      await sleep(randomInt(1400));
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
}

async function acknowledged(port: number, { call }: FilledForm): Promise<boolean> {
  const agent = keepAlive();
  const answer = ask(agent, port, call).catch(() => null);
  const { status, headers } = (await Promise.race([answer, sleep(20 * SECOND)])) ?? {};
  agent.destroy();
  return status === 302 && headers?.location === "/verzoek/verzonden";
}

/** Kills one after the other at moments of chance; what was killed comes back, as a supervisor would see to. */
async function storm(
  dataDir: string,
  parts: Partial<Record<"web" | "worker", RunningApp>>,
  start: (command: "web" | "worker") => Promise<void>,
): Promise<void> {
  const order = VICTIMS.map((victim) => ({ victim, at: randomInt(1_000_000) })).sort((a, b) => a.at - b.at);
  for (const { victim } of order) {
    await sleep(500 + randomInt(2000));
    if (victim === "postgres") {
      process.kill(postmasterOf(dataDir), "SIGKILL");
      continue;
    }
    await parts[victim]?.stop("SIGKILL");
    // Postgres may be coming back itself: then the program says so and ends, and is started again.
    while (
      !(await start(victim).then(
        () => true,
        () => false,
      ))
    )
      await sleep(500);
  }
}

const postmasterOf = (dataDir: string): number =>
  Number(fs.readFileSync(`${dataDir}/postgres/postmaster.pid`, "utf8").split("\n")[0]);

type Owner = ReturnType<typeof connect>;

async function aMinuteLater({ db }: Owner): Promise<void> {
  await sql`update worker_heartbeats set seen_at = seen_at - interval '1 minute'`.execute(db);
  await sql`
    update graphile_worker._private_jobs
    set locked_at = locked_at - interval '1 minute', run_at = least(run_at, now())
  `.execute(db);
}

async function unfinished({ db }: Owner): Promise<number> {
  const { count } = await db
    .selectFrom("effects")
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .where("state", "<>", "done")
    .executeTakeFirstOrThrow();
  return Number(count);
}

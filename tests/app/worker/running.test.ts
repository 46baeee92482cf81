import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createLog } from "../../../app/logging.server";
import { freeJobsOfTheDead } from "../../../app/worker/heartbeat.server";
import { type RunningWorker, startWorker } from "../../../app/worker/start.server";
import { wakeDueCases } from "../../../app/worker/wake-up.server";
import { type Connection, connect } from "../../../db/client";
import { seedOrganisation } from "../../../db/seed/organisation";
import { happen, REQUESTER, when } from "../../support/cases";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { fileCaseOf, testSettings, testWorker } from "../../support/worker";

let database: TestDatabase;
let owner: Connection;
const running: RunningWorker[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  owner = connect(database.url, { as: "owner", max: 12 });
  await seedOrganisation(database.db, new Date());
});
afterEach(async () => {
  for (const worker of running.splice(0)) await worker.stop();
});
afterAll(async () => {
  await owner.close();
  await database.drop();
});

async function start(): Promise<void> {
  const options = { db: database.db, owner, settings: testSettings(), log: createLog("silent") };
  running.push(await startWorker(options));
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 15_000; Date.now() < end; await sleep(50)) {
    const seen = await look();
    if (seen !== undefined) return seen;
  }
  throw new Error("it did not happen within 15 seconds");
}

const mailsTo = (recipient: string) =>
  database.db.selectFrom("mailbox").selectAll().where("recipient", "=", recipient).execute();
const firstMailTo = (recipient: string) => until(async () => (await mailsTo(recipient))[0]);

const pending = () => database.db.selectFrom("effects").select("id").where("state", "=", "pending").execute();

describe("running workers", () => {
  it("share the work: every letter leaves once", async () => {
    await Promise.all([start(), start()]);
    const addresses = Array.from({ length: 12 }, (_, index) => `share${index}@example.nl`);
    await Promise.all(addresses.map((address) => fileCaseOf(database, address)));
    await until(async () => ((await pending()).length === 0 ? true : undefined));
    for (const address of addresses) expect(await mailsTo(address)).toHaveLength(1);
    const { rows } = await sql<{ attempts: number }>`select max(attempts) as attempts from effects`.execute(
      owner.db,
    );
    expect(rows[0]?.attempts).toBe(1);
  });

  it("report that they live, and sign off when they stop", async () => {
    await start();
    const beats = () => database.db.selectFrom("worker_heartbeats").selectAll().execute();
    expect(await beats()).toHaveLength(1);
    await running.pop()?.stop();
    expect(await beats()).toHaveLength(0);
  });

  it("pick up what a killed worker had in hand", async () => {
    const filed = await fileCaseOf(database, "killed@example.nl");
    await sql`
      update graphile_worker._private_jobs set locked_by = 'pool-killed', locked_at = now() - interval '2 minutes'
      where key in (select id::text from effects where case_id = ${filed.id})
    `.execute(owner.db);
    await database.db
      .insertInto("worker_heartbeats")
      .values({ id: "pool-killed", started_at: new Date(0), seen_at: new Date(Date.now() - 60_000) })
      .execute();
    await start();
    expect(await firstMailTo("killed@example.nl")).toMatchObject({
      subject: expect.stringContaining(filed.reference),
    });
  });

  it("leave alone what a living worker has in hand", async () => {
    const filed = await fileCaseOf(database, "living@example.nl");
    const lock = sql`
      update graphile_worker._private_jobs set locked_by = 'pool-living', locked_at = now() - interval '2 minutes'
      where key in (select id::text from effects where case_id = ${filed.id})
    `;
    await lock.execute(owner.db);
    await database.db
      .insertInto("worker_heartbeats")
      .values({ id: "pool-living", started_at: new Date(), seen_at: new Date() })
      .execute();
    await freeJobsOfTheDead(owner.db, new Date());
    const { rows } = await sql`
      select id from graphile_worker._private_jobs where locked_by = 'pool-living'
    `.execute(owner.db);
    expect(rows).not.toHaveLength(0);
    await sql`update graphile_worker._private_jobs set locked_by = null, locked_at = null`.execute(owner.db);
    await database.db.deleteFrom("worker_heartbeats").execute();
  });

  it("survive a lost connection to the database", async () => {
    await start();
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
    `.execute(owner.db);
    // The connections of this test were cut too: the pool notices at the next few uses.
    await until(() => fileCaseOf(database, "lost@example.nl").catch(() => undefined));
    expect(await firstMailTo("lost@example.nl")).toBeDefined();
  });
});

describe("a queue that the database left alone while it began", () => {
  it("begins anew, and takes up work", async () => {
    await sql`alter table graphile_worker._private_tasks rename to out_of_reach`.execute(owner.db);
    await start();
    await sleep(100);
    await sql`alter table graphile_worker.out_of_reach rename to _private_tasks`.execute(owner.db);
    await fileCaseOf(database, "begun@example.nl");
    expect(await firstMailTo("begun@example.nl")).toBeDefined();
  });
});

describe("time", () => {
  const eventsOf = async (caseId: string) =>
    (
      await database.db
        .selectFrom("events")
        .select("type")
        .where("case_id", "=", caseId)
        .orderBy("seq")
        .execute()
    ).map((row) => row.type);

  it("passes for a case while no worker ran: what was due fires on the next start", async () => {
    const filed = await fileCaseOf(database, "asleep@example.nl", { addressConfirmed: false });
    const worker = await testWorker(database, { now: "2026-04-20T09:00:00Z" });
    await wakeDueCases(worker);
    const events = await eventsOf(filed.id);
    expect(events.filter((type) => type === "AddressReminderDue")).toHaveLength(3);
    expect(events).toEqual(expect.arrayContaining(["LapseOffered", "DueSoon", "BecameOverdue"]));
    await wakeDueCases(worker);
    expect(await eventsOf(filed.id)).toEqual(events);
  });

  it("does nothing to a closed case", async () => {
    const filed = await fileCaseOf(database, "closed@example.nl", { addressConfirmed: false });
    const withdrawn = { type: "CaseWithdrawn", actor: REQUESTER, ...when("2026-03-06T09:00:00Z") } as const;
    await happen(database.db, filed.id, withdrawn);
    await wakeDueCases(await testWorker(database, { now: "2026-06-01T09:00:00Z" }));
    expect(await eventsOf(filed.id)).toEqual(["CaseSubmitted", "CaseWithdrawn"]);
  });

  it("goes off once when two workers look at the same moment", async () => {
    const filed = await fileCaseOf(database, "together@example.nl", { addressConfirmed: false });
    const worker = await testWorker(database, { now: "2026-03-08T09:00:00Z" });
    await Promise.all([wakeDueCases(worker), wakeDueCases(worker), wakeDueCases(worker)]);
    expect(await eventsOf(filed.id)).toEqual(["CaseSubmitted", "AddressReminderDue"]);
  });
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { readiness } from "../../app/routes/hooks/readyz/readiness.server";
import { connect } from "../../db/client";
import { createTestDatabase, type TestDatabase } from "../support/database";

const NOW = new Date("2026-03-05T09:00:00Z");
const SECONDS = 1000;
const ago = (ms: number) => new Date(NOW.getTime() - ms);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const beat = (seen_at: Date) =>
  database.db
    .insertInto("worker_heartbeats")
    .values({ id: seen_at.toISOString(), started_at: seen_at, seen_at })
    .execute();

test("without any worker nothing would be sent", async () => {
  expect(await readiness(database.db, NOW)).toEqual({ database: "ok", migrations: "ok", worker: "failed" });
});

test("a worker that fell silent does not count", async () => {
  await beat(ago(61 * SECONDS));
  expect(await readiness(database.db, NOW)).toMatchObject({ worker: "failed" });
});

test("with a worker that reported lately everything is ready", async () => {
  await beat(ago(20 * SECONDS));
  expect(await readiness(database.db, NOW)).toEqual({ database: "ok", migrations: "ok", worker: "ok" });
});

test("a migration that was not run yet is noticed", async () => {
  const last = await database.ownerDb.deleteFrom("kysely_migration" as never).execute();
  expect(last).toBeDefined();
  expect(await readiness(database.db, NOW)).toMatchObject({ migrations: "failed", worker: "unknown" });
});

test("a database that is gone is said, not thrown", async () => {
  const gone = connect("postgres://nobody@127.0.0.1:9/nothing", { as: "app" });
  expect(await readiness(gone.db, NOW)).toEqual({
    database: "failed",
    migrations: "unknown",
    worker: "unknown",
  });
  await gone.close();
});

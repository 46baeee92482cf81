import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APP_ROLE } from "../../db/client";
import { createTestDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("a connection", () => {
  test("of web and worker has given up the owner's rights", async () => {
    const { rows } = await sql<{ who: string }>`select current_user as who`.execute(database.db);
    expect(rows).toEqual([{ who: APP_ROLE }]);
    await expect(sql`create table public.mine (id int)`.execute(database.db)).rejects.toThrow(
      /permission denied/,
    );
  });

  test("of the owner is not a superuser either", async () => {
    const { rows } =
      await sql`select current_user as who, usesuper from pg_user where usename = current_user`.execute(
        database.ownerDb,
      );
    expect(rows).toEqual([{ who: "privacyloket", usesuper: false }]);
  });

  test("reads a date as the local date it is, in any server zone", async () => {
    const { rows } = await sql`select date '2026-03-05' as received`.execute(database.db);
    expect(rows).toEqual([{ received: "2026-03-05" }]);
  });
});

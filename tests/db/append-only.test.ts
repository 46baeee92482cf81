import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/database";

const APPEND_ONLY = ["events", "checkpoints", "checkpoint_heads", "rules", "organisation", "views"];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("history cannot be rewritten", () => {
  it.each(APPEND_ONLY)("the application's role holds no right to change %s", async (table) => {
    const { rows } = await sql<{ privilege: string }>`
      select privilege_type as privilege from information_schema.role_table_grants
      where grantee = 'privacyloket_app' and table_name = ${table}
    `.execute(database.ownerDb);
    expect(rows.map((row) => row.privilege).sort()).toEqual(["INSERT", "SELECT"]);
  });

  it("the application is refused an update, the owner too", async () => {
    const rewrite = sql`update rules set reason = 'other'`;
    await expect(rewrite.execute(database.db)).rejects.toThrow(/permission denied/);
    await expect(rewrite.execute(database.ownerDb)).rejects.toThrow(/rules is append-only: UPDATE refused/);
  });

  it("nobody deletes or truncates", async () => {
    await expect(sql`delete from rules`.execute(database.ownerDb)).rejects.toThrow(/DELETE refused/);
    await expect(sql`truncate rules cascade`.execute(database.ownerDb)).rejects.toThrow(/TRUNCATE refused/);
    await expect(sql`truncate events`.execute(database.db)).rejects.toThrow(/permission denied/);
  });

  it("the application cannot reach the job queue past its one function", async () => {
    const add = sql`select graphile_worker.add_job('effect', '{}'::json)`;
    await expect(add.execute(database.db)).rejects.toThrow(/permission denied/);
  });
});

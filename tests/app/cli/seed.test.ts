import { sql } from "kysely";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { multiplyCases } from "../../../app/cli/bench/copies";
import { seedDemo } from "../../../app/cli/seed/demo";
import { readSettings } from "../../../app/settings.server";
import { connect } from "../../../db/client";
import { verify } from "../../../db/verify";
import { KINDS, OUTCOMES } from "../../../workflows/kinds";
import { createTestDatabase, type TestDatabase } from "../../support/database";

const secrets = { sessionSecret: "s".repeat(32), fileKeys: [Buffer.alloc(32, 7).toString("base64")] };
const settings = readSettings((dataDir) => ({ dataDir, secrets }), {});
const today = new Date("2026-11-23T09:00:00Z");

describe("the demo data of a first start", () => {
  let database: TestDatabase;
  const logged: string[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => void logged.push(line) });

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedDemo(database.ownerDb, settings, log, today);
  }, 120_000);
  afterAll(() => database.drop());

  const cases = () => database.db.selectFrom("cases").selectAll().orderBy("received_at").execute();

  it("tells every story to its end", () => {
    expect(logged).toEqual([]);
  });

  it("shows every kind, every station, every outcome and most ways to end", async () => {
    const rows = await cases();
    const seen = <Key extends keyof (typeof rows)[0]>(key: Key) => new Set(rows.map((row) => row[key]));
    expect([...seen("kind")].sort()).toEqual([...KINDS].sort());
    expect([...seen("station")].sort()).toEqual(
      [
        "approval",
        "clarification",
        "closing",
        "complaint",
        "execution",
        "handling",
        "identity",
        "intake",
        "reply",
      ].sort(),
    );
    const missing = OUTCOMES.filter((outcome) => !seen("outcome").has(outcome));
    expect(missing).toEqual(["inadmissible"]);
    expect([...seen("closed_as")]).toEqual(
      expect.arrayContaining(["answered", "withdrawn", "lapsed", "merged", "spam", "stopped", "converted"]),
    );
  });

  it("has work that is overdue, due today, due soon, paused and extended", async () => {
    const open = (await cases()).filter((row) => row.closed_on === null);
    const due = open.map((row) => row.due_date ?? "paused");
    expect(due.some((date) => date < "2026-11-23")).toBe(true);
    expect(due).toContain("2026-11-23");
    expect(due.some((date) => date > "2026-11-23" && date <= "2026-11-30")).toBe(true);
    expect(due).toContain("paused");
    expect(open.some((row) => row.extended)).toBe(true);
  });

  it("mails nothing and leaves nothing to do but the one failure that staff should see", async () => {
    const unfinished = await database.db
      .selectFrom("effects")
      .select(["type", "state"])
      .where("state", "<>", "done")
      .execute();
    expect(unfinished).toEqual([{ type: "push-suppression", state: "failed" }]);
    const { rows: jobs } = await sql`select id from graphile_worker.jobs`.execute(database.ownerDb);
    expect(jobs).toEqual([]);
    expect(await database.db.selectFrom("mailbox").selectAll().execute()).toEqual([]);
  });

  it("holds together", async () => {
    expect(await verify(database.ownerDb)).toMatchObject({ kind: "whole" });
  });

  it("holds together when it is multiplied for measuring", async () => {
    const address = new URL(inject("postgresAdminUrl"));
    address.pathname = new URL(database.url).pathname;
    const superuser = connect(address.href, { as: "owner", max: 1 });
    await multiplyCases(superuser.db, 300).finally(() => superuser.close());
    expect(await verify(database.ownerDb)).toMatchObject({ kind: "whole", cases: 300 });
  });

  it("is not repeated, and never mixed with real people", async () => {
    expect(await seedDemo(database.ownerDb, settings, log, today)).toBe(false);
  });
});

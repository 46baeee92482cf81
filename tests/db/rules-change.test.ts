import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DispatchedCase } from "../../db/dispatch";
import { currentRules, findRules } from "../../db/rules";
import { bringRulesToCases, changeRules, movedBy, previewRules } from "../../db/rules-change";
import { verify } from "../../db/verify";
import { defaultPolicy, type Policy } from "../../workflows/rules";
import { fileCase, HANDLER, happen, REQUESTER, when } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { readerNamed } from "../support/reader";

const NOW = new Date("2026-03-10T09:00:00Z");
/** Questions get three working days more. */
const slower: Policy = { ...defaultPolicy, question: { answerWorkingDays: 8 } };

let database: TestDatabase;
let question: DispatchedCase;
let access: DispatchedCase;
let closed: DispatchedCase;
beforeAll(async () => {
  database = await createTestDatabase();
  question = await fileCase(database.db, { kind: "question" });
  access = await fileCase(database.db);
  closed = await fileCase(database.db, { kind: "question" });
  await happen(database.db, closed.id, {
    type: "CaseWithdrawn",
    actor: REQUESTER,
    ...when("2026-03-06T09:00:00Z"),
  });
});
afterAll(() => database.drop());

const find = (id: string) =>
  database.db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const change = () =>
  changeRules(database.db, { policy: slower, reason: "drukke weken", by: "staff-admin", now: NOW });

async function waitingForLocks(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_locks
    where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())
  `.execute(database.db);
  return rows[0]?.count ?? 0;
}

describe("a change of rules", () => {
  it("shows beforehand which cases move, and writes nothing", async () => {
    const preview = await previewRules(database.db, slower, { now: NOW });
    expect(preview).toEqual({
      open: 2,
      moving: 1,
      moves: [
        {
          caseId: question.id,
          reference: question.reference,
          dueBefore: "2026-03-12",
          dueAfter: "2026-03-17",
        },
      ],
    });
    expect((await currentRules(database.db)).version).toBe(1);
  });

  it("reaches every open case with an event, and leaves closed ones their own", async () => {
    expect(await change()).toBe(2);
    expect(await bringRulesToCases(database.db, NOW)).toEqual({ reached: 2, failed: [] });
    expect(await bringRulesToCases(database.db, NOW)).toEqual({ reached: 0, failed: [] });
    expect(await find(question.id)).toMatchObject({ rules_version: 2, due_date: "2026-03-17" });
    expect(await find(access.id)).toMatchObject({ rules_version: 2, due_date: access.columns.dueDate });
    expect(await find(closed.id)).toMatchObject({ rules_version: 1, version: 2 });
  });

  it("keeps a list of what moved", async () => {
    expect(await movedBy(database.db, 2, { reader: readerNamed("anna") })).toEqual([
      { caseId: question.id, reference: question.reference, dueBefore: "2026-03-12", dueAfter: "2026-03-17" },
    ]);
  });

  it("names no complaint about the reader among what moved", async () => {
    const { id } = await fileCase(database.db, { kind: "complaint" });
    const subjects = { type: "ComplaintSubjectsRecorded" as const, staffIds: ["bob"] };
    await happen(database.db, id, { ...subjects, actor: HANDLER, ...when("2026-03-09T09:00:00Z") });
    const moved = { version: 2, case_id: id, due_before: "2026-04-02", due_after: "2026-04-09" };
    await database.db.insertInto("rules_moves").values(moved).execute();
    const seenBy = async (staffId: string) =>
      (await movedBy(database.db, 2, { reader: readerNamed(staffId) })).map(({ caseId }) => caseId);
    expect(await seenBy("anna")).toContain(id);
    expect(await seenBy("bob")).not.toContain(id);
  });

  it("holds for cases filed from then on", async () => {
    const later = await fileCase(database.db, { kind: "question", at: "2026-03-11T09:00:00.000Z" });
    expect(later.columns.dueDate).toBe("2026-03-23");
  });

  it("leaves history whole: each event is judged again by the rules it names", async () => {
    expect(await verify(database.db)).toMatchObject({ kind: "whole" });
    expect((await findRules(database.db, 1)).question).toEqual(defaultPolicy.question);
  });

  it("that cannot be is refused", async () => {
    const impossible = { ...slower, marketing: { stopWithinDays: 30 } };
    await expect(
      changeRules(database.db, { policy: impossible, reason: "", by: "staff-admin", now: NOW }),
    ).rejects.toThrow(/stopWithinDays/);
  });

  it("holds for a case that was waiting for it to be committed", async () => {
    const { filing, version } = await database.db.transaction().execute(async (trx) => {
      const version = await changeRules(trx, {
        policy: slower,
        reason: "langer",
        by: "staff-admin",
        now: NOW,
      });
      const filing = fileCase(database.db, { kind: "question" });
      await vi.waitFor(async () => expect(await waitingForLocks()).toBe(1));
      // Wrapped: a transaction would wait for a promise that waits for it.
      return { filing: () => filing, version };
    });
    const { id } = await filing();
    expect(await find(id)).toMatchObject({ rules_version: version });
  });

  it("lets no case slip through that is filed at the same moment", async () => {
    const filing = Array.from({ length: 20 }, (_, index) =>
      index === 10 ? change() : fileCase(database.db, { kind: "question" }),
    );
    await Promise.all(filing);
    const { version } = await currentRules(database.db);
    const later = new Date("2026-03-12T09:00:00Z");
    while ((await bringRulesToCases(database.db, later, 7)).reached > 0);
    const behind = await database.db
      .selectFrom("cases")
      .select("id")
      .where("closed_on", "is", null)
      .where("rules_version", "<>", version)
      .execute();
    expect(behind).toEqual([]);
  });
});

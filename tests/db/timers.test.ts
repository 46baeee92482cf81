import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { findEvents } from "../../db/events";
import { claimDueCases, wakeDueCases } from "../../db/timers";
import { verify } from "../../db/verify";
import { fileCase, happen, REQUESTER, when } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
beforeEach(async () => {
  await database?.drop();
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const typesOf = async (caseId: string) =>
  (await findEvents(database.db, caseId)).map(({ event }) => event.type);

describe("time passing", () => {
  it("does nothing before its moment", async () => {
    const filed = await fileCase(database.db, { addressConfirmed: false });
    const woken = await wakeDueCases(database.db, new Date("2026-03-05T12:00:00Z"));
    expect(woken).toEqual({ cases: 0, events: 0, failed: [] });
    expect(await typesOf(filed.id)).toEqual(["CaseSubmitted"]);
  });

  it("reminds on its day, once, however many workers look", async () => {
    const filed = await fileCase(database.db, { addressConfirmed: false });
    const twoDaysLater = new Date("2026-03-07T09:00:00Z");
    await Promise.all([1, 2, 3].map(() => wakeDueCases(database.db, twoDaysLater)));
    expect(await typesOf(filed.id)).toEqual(["CaseSubmitted", "AddressReminderDue"]);
  });

  it("after a long stop lets everything go off that was waiting, in order", async () => {
    const filed = await fileCase(database.db, { addressConfirmed: false });
    const woken = await wakeDueCases(database.db, new Date("2026-06-01T09:00:00Z"));
    const types = await typesOf(filed.id);
    expect(woken).toMatchObject({ cases: 1, events: types.length - 1, failed: [] });
    expect(types.filter((type) => type === "AddressReminderDue")).toHaveLength(3);
    expect(types).toContain("LapseOffered");
    expect(types.at(-1)).toBe("BecameOverdue");
    expect(await verify(database.db)).toMatchObject({ kind: "whole" });
  });

  it("leaves a closed case alone", async () => {
    const filed = await fileCase(database.db);
    await happen(database.db, filed.id, {
      type: "CaseWithdrawn",
      actor: REQUESTER,
      ...when("2026-03-06T09:00:00Z"),
    });
    expect(await wakeDueCases(database.db, new Date("2027-01-01T09:00:00Z"))).toMatchObject({ cases: 0 });
  });

  it("passes over a case that someone else holds", async () => {
    const filed = await fileCase(database.db, { addressConfirmed: false });
    const later = new Date("2026-06-01T09:00:00Z");
    await database.db.transaction().execute(async (holder) => {
      expect(await claimDueCases(holder, later, 10)).toEqual([filed.id]);
      expect(await wakeDueCases(database.db, later)).toMatchObject({ cases: 0, failed: [] });
    });
  });

  it("that fails on one case does not hold up the others", async () => {
    const bad = await fileCase(database.db, { addressConfirmed: false });
    const good = await fileCase(database.db, { addressConfirmed: false, at: "2026-03-06T10:00:00.000Z" });
    await database.ownerDb.updateTable("cases").set({ head_hash: "" }).where("id", "=", bad.id).execute();
    await database.ownerDb.updateTable("cases").set({ version: 0 }).where("id", "=", bad.id).execute();
    const woken = await wakeDueCases(database.db, new Date("2026-03-08T09:00:00Z"));
    expect(woken.failed.map(({ caseId }) => caseId)).toEqual([bad.id]);
    expect(await typesOf(good.id)).toContain("AddressReminderDue");
  });
});

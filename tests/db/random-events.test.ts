import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CaseRejected, dispatch } from "../../db/dispatch";
import { type EventRow, eventOf } from "../../db/events";
import { findRules } from "../../db/rules";
import { changeRules } from "../../db/rules-change";
import { fireTimers } from "../../db/timers";
import { verify } from "../../db/verify";
import { advance, type CaseSnapshot } from "../../workflows/advance";
import { addDays, localDateOf } from "../../workflows/deadlines";
import { defaultPolicy } from "../../workflows/rules";
import { fileCase, when } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { type Attempt, attempts, beginnings, chosen, eventFor, startOf } from "../support/random-case";

const HOUR = 3_600_000;

describe("whatever people try, in whatever order, at whatever time", () => {
  let database: TestDatabase;
  let otherCaseId: string;
  const rulesVersions = [1, 2];

  beforeAll(async () => {
    database = await createTestDatabase();
    const calendar = { ...defaultPolicy.calendar, kbDaysMoveTheMonth: true };
    const policy = { ...defaultPolicy, calendar, question: { answerWorkingDays: 8 } };
    const now = new Date("2025-12-01T09:00:00Z");
    await changeRules(database.ownerDb, { policy, reason: "andere termijn", by: "staff-admin", now });
    otherCaseId = (await fileCase(database.db, { at: "2025-12-02T09:00:00Z" })).id;
  });
  afterAll(() => database.drop());

  const find = (id: string) =>
    database.db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const eventRows = (id: string): Promise<EventRow[]> =>
    database.db.selectFrom("events").selectAll().where("case_id", "=", id).orderBy("seq").execute();

  it("a case is exactly what was accepted, and everything in it adds up", async () => {
    await fc.assert(
      fc.asyncProperty(
        beginnings,
        fc.array(attempts, { minLength: 1, maxLength: 15, size: "max" }),
        async (begin, tried) => {
          const { startsAt, ...facts } = begin;
          let at = startOf(startsAt);
          const filed = await fileCase(database.db, {
            ...facts,
            at,
            systems: facts.kind === "opt-out" ? ["suppression-list", "resend-contacts"] : [],
          });
          const accepted = [...filed.events];
          for (const attempt of tried) {
            at = new Date(Date.parse(at) + attempt.hoursLater * HOUR).toISOString();
            accepted.push(...(await timePasses(filed.id, at)), ...(await tryIt(filed.id, attempt, at)));
          }
          await everythingAddsUp(filed.id, accepted);
        },
      ),
      { numRuns: 40, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
    );
    expect(await verify(database.ownerDb)).toMatchObject({ kind: "whole" });
  }, 60_000);

  /** Timers whose moment came are fired, late as they may be. */
  async function timePasses(caseId: string, at: string) {
    const { wake_at: wakeAt } = await find(caseId);
    if (!wakeAt || wakeAt > new Date(at)) return [];
    return database.db.transaction().execute((trx) => fireTimers(trx, caseId, new Date(at)));
  }

  /** What was recorded: one event, or none and nothing changed. */
  async function tryIt(caseId: string, attempt: Attempt, at: string) {
    const before = await find(caseId);
    const rules = await findRules(database.db, before.rules_version);
    const { type, by } = chosen(attempt, before.snapshot, at, rules);
    const on = addDays(localDateOf(at), -attempt.daysBack);
    const { choice } = attempt;
    try {
      const { cases } = await dispatch(database.db, [caseId], async (trx, [found]) => {
        const snapshot = found?.snapshot as CaseSnapshot;
        const around = { caseId, otherCaseId, rulesVersions };
        return [{ caseId, event: await eventFor(trx, { type, by, at, on, choice }, snapshot, around) }];
      });
      return cases[0]?.events ?? [];
    } catch (error) {
      if (!(error instanceof CaseRejected)) throw error;
      expect(await find(caseId)).toEqual(before);
      return [];
    }
  }

  async function everythingAddsUp(caseId: string, accepted: unknown[]) {
    const [row, rows] = await Promise.all([find(caseId), eventRows(caseId)]);
    const events = rows.map(eventOf);
    expect(events, "no event lost, none invented").toEqual(accepted);

    let snapshot: CaseSnapshot | null = null;
    const wanted: string[] = [];
    for (const [index, event] of events.entries()) {
      const rules = await findRules(database.db, rows[index]?.rules_version ?? 0);
      const taken = advance(snapshot, event, rules);
      if (taken.kind === "rejected") throw new Error(`${event.type} is in the chain, and ${taken.code}`);
      snapshot = taken.snapshot;
      wanted.push(...taken.effects.map((effect) => effect.key));
      if (index < events.length - 1) continue;
      expect(row.due_date, "the stored due date is the recomputed one").toBe(taken.columns.dueDate);
      expect(row.snapshot).toEqual(snapshot);
    }
    const effects = await database.db
      .selectFrom("effects")
      .select(["id", "key"])
      .where("case_id", "=", caseId)
      .execute();
    expect(effects.map(({ key }) => key).sort(), "each effect once").toEqual([...new Set(wanted)].sort());
    const { rows: jobs } = await sql<{ key: string }>`
      select key from graphile_worker.jobs where key = any(${effects.map(({ id }) => id)})
    `.execute(database.ownerDb);
    expect(jobs.length, "a job for each effect").toBe(effects.length);

    if (row.approved_by) expect(row.approved_by).not.toBe(row.proposed_by);
    if (row.closed_on === null && !row.paused) expect(row.due_date).not.toBeNull();
    expect(when(row.received_at.toISOString()).on).toBe(row.received_on);
  }
});

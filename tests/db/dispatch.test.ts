import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepContent } from "../../db/content/keep";
import { CaseMoved, CaseNotFound, CaseRejected, dispatch } from "../../db/dispatch";
import { findEvents } from "../../db/events";
import { fileCase, HANDLER, happen, REQUESTER, SYSTEM, when } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const find = (id: string) =>
  database.db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

const assigned = (handlerId: string) =>
  ({ type: "HandlerAssigned", actor: HANDLER, ...when("2026-03-06T09:00:00Z"), handlerId }) as const;

describe("filing a case", () => {
  it("opens it with a reference, its due date and a chain of one event", async () => {
    const filed = await fileCase(database.db);
    expect(filed.reference).toMatch(/^VZ-2026-\d{4,}-[A-Z]$/);
    expect(filed.columns).toMatchObject({ receivedOn: "2026-03-05", dueDate: "2026-04-07" });
    const row = await find(filed.id);
    expect(row).toMatchObject({
      version: 1,
      person_version: 1,
      due_date: "2026-04-07",
      due_sort: "2026-04-07",
    });
    const events = await findEvents(database.db, filed.id);
    expect(events.map(({ event }) => event)).toEqual(filed.events);
  });

  it("gives complaints their own numbers", async () => {
    const filed = await fileCase(database.db, { kind: "complaint" });
    expect(filed.reference).toMatch(/^KL-2026-/);
  });

  it("records what the world must do, with a job for each that names nothing but the effect", async () => {
    const filed = await fileCase(database.db);
    const effects = await database.db
      .selectFrom("effects")
      .selectAll()
      .where("case_id", "=", filed.id)
      .execute();
    expect(effects.map((effect) => effect.key)).toContain("letter:received");
    const { rows } = await sql<{ payload: unknown }>`
      select payload from graphile_worker._private_jobs where key = ${effects[0]?.id}
    `.execute(database.ownerDb);
    expect(rows).toEqual([{ payload: { effectId: effects[0]?.id } }]);
  });

  it("links the cases of one form", async () => {
    const first = await fileCase(database.db);
    const second = await fileCase(database.db, { linked: { caseId: first.id, as: "same-form" } });
    const links = await database.db
      .selectFrom("case_links")
      .selectAll()
      .where("from_case_id", "=", second.id)
      .execute();
    expect(links).toMatchObject([{ to_case_id: first.id, as: "same-form" }]);
  });
});

describe("one action on a case", () => {
  it("moves version and snapshot, and keeps what was recorded before", async () => {
    const filed = await fileCase(database.db);
    const moved = await happen(database.db, filed.id, assigned("staff-anna"));
    expect(moved).toMatchObject({ version: 2, personVersion: 2, reference: filed.reference });
    expect(await find(filed.id)).toMatchObject({ handler_id: "staff-anna", version: 2 });
  });

  it("rolls everything back when the workflow refuses", async () => {
    const filed = await fileCase(database.db);
    const act = dispatch(database.db, [filed.id], async (trx) => {
      const reason = await keepContent(trx, {
        caseId: filed.id,
        station: "closing",
        kind: "reason",
        body: "x",
      });
      return [
        { caseId: filed.id, event: assigned("staff-anna") },
        {
          caseId: filed.id,
          event: {
            type: "CaseLapsed",
            actor: HANDLER,
            ...when("2026-03-06T09:00:00Z"),
            reason,
            letterId: "l",
          },
        },
      ];
    });
    await expect(act).rejects.toBeInstanceOf(CaseRejected);
    expect(await find(filed.id)).toMatchObject({ version: 1, handler_id: null });
    const left = await database.db
      .selectFrom("content")
      .selectAll()
      .where("case_id", "=", filed.id)
      .execute();
    expect(left).toHaveLength(1);
  });

  it("is refused on a form that another person's action made stale, and a timer does not make it stale", async () => {
    const filed = await fileCase(database.db, { addressConfirmed: false });
    await happen(database.db, filed.id, {
      type: "AddressReminderDue",
      actor: SYSTEM,
      ...when("2026-03-07T09:00:00Z"),
      number: 1,
    });
    const byForm = (expectedPersonVersion: number) =>
      dispatch(database.db, [filed.id], () => [{ caseId: filed.id, event: assigned("staff-anna") }], {
        expectedPersonVersion,
      });
    await expect(byForm(1)).resolves.toBeDefined();
    await expect(byForm(1)).rejects.toBeInstanceOf(CaseMoved);
  });

  it("needs a case", async () => {
    await expect(happen(database.db, crypto.randomUUID(), assigned("staff-anna"))).rejects.toBeInstanceOf(
      CaseNotFound,
    );
  });

  it("records an effect once, however often it is asked for", async () => {
    const filed = await fileCase(database.db, { addressConfirmed: false });
    const confirmed = {
      type: "AddressConfirmed",
      actor: REQUESTER,
      ...when("2026-03-05T11:00:00Z"),
      by: "link",
    } as const;
    await happen(database.db, filed.id, confirmed);
    const again = sql`
      insert into effects (id, case_id, seq, key, type, data)
      select gen_random_uuid(), case_id, seq, key, type, data from effects where case_id = ${filed.id}
    `;
    await expect(again.execute(database.db)).rejects.toThrow(/effects_case_id_key_key/);
  });
});

describe("many actions at once", () => {
  it("fifty on one case serialise into one unbroken chain", async () => {
    const filed = await fileCase(database.db);
    await Promise.all(
      Array.from({ length: 50 }, (_, index) => happen(database.db, filed.id, assigned(`staff-${index}`))),
    );
    const events = await findEvents(database.db, filed.id);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
    expect(await find(filed.id)).toMatchObject({ version: 51 });
  });

  it("of fifty people with the same form one wins, the others get a fresh page", async () => {
    const filed = await fileCase(database.db);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        dispatch(database.db, [filed.id], () => [{ caseId: filed.id, event: assigned(`staff-${index}`) }], {
          expectedPersonVersion: 1,
        }),
      ),
    );
    const lost = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(lost).toHaveLength(49);
    expect(lost.every((outcome) => outcome.reason instanceof CaseMoved)).toBe(true);
  });

  it("two actions that name the same cases in opposite order do not deadlock", async () => {
    const [a, b] = [await fileCase(database.db), await fileCase(database.db)];
    const both = (ids: string[]) =>
      dispatch(database.db, ids, () => ids.map((caseId) => ({ caseId, event: assigned("staff-anna") })));
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => both(index % 2 ? [a.id, b.id] : [b.id, a.id])),
    );
    expect((await find(a.id)).version).toBe(21);
  });
});

describe("the database itself", () => {
  it("does not let anyone approve their own proposal", async () => {
    const filed = await fileCase(database.db);
    const cheat = sql`update cases set proposed_by = 'anna', approved_by = 'anna' where id = ${filed.id}`;
    await expect(cheat.execute(database.ownerDb)).rejects.toThrow(/nobody_approves_their_own_proposal/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepParties } from "../../../db/content/parties";
import type { DispatchedCase } from "../../../db/dispatch";
import { findPossibleDuplicates } from "../../../db/queries/duplicates";
import { aboutToBeLate, daysToAnswer, endedByMonth, openByKind } from "../../../db/queries/management";
import { countTabs, findQueue, queuePortions } from "../../../db/queries/queue";
import { type QueueFilter, queueFilterSchema } from "../../../db/queries/queue-filter";
import { TERM_WINDOWS } from "../../../db/queries/queue-lists";
import { searchCases } from "../../../db/queries/search";
import { MOST_COMPLAINED_ABOUT } from "../../../workflows/events/complaint";
import { fileCase, HANDLER, happen, MANAGER, SYSTEM, when } from "../../support/cases";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { readerNamed } from "../../support/reader";

const NOW = "2026-03-20T10:00:00.000Z";
const me = readerNamed("staff-handler", { now: new Date(NOW) });

let database: TestDatabase;
let own: DispatchedCase;
let complaint: DispatchedCase;
let failedOptOut: DispatchedCase;

const filter = (given: Partial<QueueFilter>) => queueFilterSchema.parse(given);
const listed = async (given: Partial<QueueFilter>, reader = me) =>
  (await findQueue(database.db, reader, filter(given), { limit: 500 })).rows.map(
    ({ reference }) => reference,
  );

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await db
    .insertInto("staff")
    .values({
      id: HANDLER.id,
      name: "Hanna Handel",
      email: "h@werkcontact.example",
      emailVerified: true,
      privacyOfficer: false,
      language: "nl",
    })
    .execute();
  own = await fileCase(db, { handlerId: HANDLER.id, team: "privacy" });
  await keepParties(db, [
    { caseId: own.id, role: "requester", name: "Jan de Vries", email: "Jan@Voorbeeld.nl" },
    { caseId: own.id, role: "subject", name: "Élise de Vries" },
  ]);
  for (let number = 0; number < 23; number += 1) {
    const at = `2026-0${1 + (number % 3)}-${10 + (number % 15)}T09:00:00.000Z`;
    const kind = (["erasure", "question", "objection"] as const)[number % 3] ?? "erasure";
    await fileCase(db, { kind, at, receivedAt: at, addressConfirmed: number % 4 !== 0 });
  }
  complaint = await fileCase(db, { kind: "complaint" });
  await happen(db, complaint.id, {
    type: "ComplaintSubjectsRecorded",
    actor: MANAGER,
    ...when(NOW),
    staffIds: ["staff-complained-about"],
  });
  const optOut = { kind: "opt-out" as const, systems: ["suppression-list"], brands: ["werkcontact"] };
  await fileCase(db, optOut);
  failedOptOut = await fileCase(db, optOut);
  await happen(db, failedOptOut.id, {
    type: "SystemFailed",
    actor: SYSTEM,
    ...when(NOW),
    system: "suppression-list",
    error: "timeout",
  });
});
afterAll(() => database.drop());

describe("the queue", () => {
  it("shows the most pressing case first, and every case once over its pages", async () => {
    const all = await findQueue(database.db, me, filter({}), { limit: 500 });
    const sorted = all.rows.map(({ dueSort, id }) => `${dueSort} ${id}`);
    expect(sorted).toEqual([...sorted].sort());
    const seen: string[] = [];
    for await (const rows of queuePortions(database.db, me, filter({}), 7)) {
      expect(rows.length).toBeLessThanOrEqual(7);
      seen.push(...rows.map(({ id }) => id));
    }
    expect(seen).toEqual(all.rows.map(({ id }) => id));
  });

  it("counts in each tab what the tab shows", async () => {
    const counts = await countTabs(database.db, me);
    for (const [tab, count] of Object.entries(counts)) {
      expect(await listed({ tab: tab as QueueFilter["tab"] }), tab).toHaveLength(count);
    }
    expect(counts.mine).toBe(1);
    expect(counts.unconfirmed).toBeGreaterThan(0);
  });

  it("shows a name for the reader's own case only", async () => {
    const { rows } = await findQueue(database.db, me, filter({}), { limit: 500 });
    expect(
      rows.filter(({ person }) => person !== null).map(({ reference, person }) => [reference, person]),
    ).toEqual([[own.reference, "Élise de Vries"]]);
    const other = await findQueue(
      database.db,
      readerNamed("someone-else", { roles: ["manager"] }),
      filter({}),
      {
        limit: 500,
      },
    );
    expect(other.rows.every(({ person }) => person === null)).toBe(true);
  });

  it("hides a complaint from the person complained about, in lists, counts, searches and figures", async () => {
    const about = readerNamed("staff-complained-about");
    expect(await listed({})).toContain(complaint.reference);
    expect(await listed({}, about)).not.toContain(complaint.reference);
    expect((await countTabs(database.db, me)).all - (await countTabs(database.db, about)).all).toBe(1);
    expect(await searchCases(database.db, about, complaint.reference)).toEqual([]);
    expect((await openByKind(database.db, about)).some(({ kind }) => kind === "complaint")).toBe(false);
  });

  it("shows an opt-out only when a system failed, or when it is asked for by name", async () => {
    expect(await listed({})).toContain(failedOptOut.reference);
    expect(
      (await findQueue(database.db, me, filter({}), { limit: 500 })).rows.filter(
        ({ kind }) => kind === "opt-out",
      ),
    ).toHaveLength(1);
    expect(await listed({ kind: "opt-out" })).toHaveLength(2);
  });

  it("lists a complaint whose receipt must still be acknowledged, also while nobody has taken it up", async () => {
    const { db } = database;
    expect(await listed({ term: "ack-overdue" })).toEqual([complaint.reference]);
    const boss = readerNamed("boss", { roles: ["manager"] });
    const fresh = await fileCase(db, { kind: "complaint", at: NOW, receivedAt: NOW });
    expect(await listed({ term: "ack-open" }, boss)).toEqual([fresh.reference]);
    const about = { type: "ComplaintSubjectsRecorded" as const, staffIds: [] };
    await happen(db, fresh.id, { ...about, actor: MANAGER, ...when(NOW) });
    await happen(db, fresh.id, {
      type: "ComplaintAcknowledged",
      actor: HANDLER,
      ...when(NOW),
      letterId: "letter",
    });
    expect(await listed({ term: "ack-open" })).toEqual([]);
  });

  it("parts the open cases by due window without leaving any out", async () => {
    const windows = TERM_WINDOWS.filter((term) => !term.startsWith("ack"));
    const parts = await Promise.all(windows.map((term) => listed({ term })));
    expect(parts.flat().sort()).toEqual((await listed({})).sort());
    expect(parts[0]?.length).toBeGreaterThan(0);
  });
});

describe("a complaint about many colleagues", () => {
  const colleagues = (count: number) => Array.from({ length: count }, () => crypto.randomUUID());

  it("is kept, listed and hidden from each of them, also those of a duplicate, and for none more than that", async () => {
    const { db } = database;
    const filed = await fileCase(db, { kind: "complaint", handlerId: null });
    const [named, ofDuplicate] = [colleagues(MOST_COMPLAINED_ABOUT), colleagues(MOST_COMPLAINED_ABOUT)];
    const subjects = { type: "ComplaintSubjectsRecorded" as const, actor: MANAGER, ...when(NOW) };
    await happen(db, filed.id, { ...subjects, staffIds: named });
    await happen(db, filed.id, {
      type: "DuplicateAbsorbed",
      actor: HANDLER,
      ...when(NOW),
      caseId: own.id,
      receivedAt: NOW,
      aboutStaffIds: ofDuplicate,
    });
    expect(await listed({})).toContain(filed.reference);
    for (const id of [named.at(-1), ofDuplicate.at(-1)]) {
      expect(await listed({}, readerNamed(id ?? ""))).not.toContain(filed.reference);
    }
    await expect(
      happen(db, filed.id, { ...subjects, staffIds: colleagues(MOST_COMPLAINED_ABOUT + 1) }),
    ).rejects.toThrow();
  });
});

describe("searching", () => {
  it.each([
    ["the reference as people type it", () => own.reference.toLowerCase().replaceAll("-", " ")],
    ["the beginning of the address", () => "jan@voor"],
    ["the beginning of the surname", () => "vrie"],
    ["the surname with its particle", () => "de Vries"],
    ["the name without its accents", () => "elise"],
  ])("finds a case by %s", async (_what, typed) => {
    const found = await searchCases(database.db, me, typed());
    expect(found.map(({ reference }) => reference)).toEqual([own.reference]);
  });

  it.each([
    ["a part in the middle of a name", "ries"],
    ["a single letter", "v"],
    ["nothing", "  "],
    ["a wrong check letter", "VZ-2026-0001-Q"],
    ["what a database would take for a pattern", "%"],
  ])("finds nothing by %s", async (_what, typed) => {
    expect(await searchCases(database.db, me, typed)).toEqual([]);
  });
});

describe("what may be of the same person", () => {
  it.each([
    ["the address", { email: " JAN@voorbeeld.nl ", name: null }],
    ["the name", { email: null, name: "elise de vries" }],
    ["both, once", { email: "jan@voorbeeld.nl", name: "Élise de Vries" }],
    ["either", { email: "niemand@voorbeeld.nl", name: "Jan de Vries" }],
  ])("is found by %s, by whoever may see it", async (_by, person) => {
    const found = await findPossibleDuplicates(database.db, me, person);
    expect(found.map(({ reference }) => reference)).toEqual([own.reference]);
    const elsewhere = readerNamed("somebody-else", { team: "another team" });
    expect(await findPossibleDuplicates(database.db, elsewhere, person)).toEqual([]);
  });

  it("is nothing where nothing is known", async () => {
    expect(await findPossibleDuplicates(database.db, me, { email: null, name: " ? " })).toEqual([]);
  });
});

describe("figures of the overview", () => {
  it("count what the lists behind them show", async () => {
    for (const { kind, total, windows } of await openByKind(database.db, me)) {
      if (kind === "opt-out") continue;
      expect(await listed({ kind }), kind).toHaveLength(total);
      for (const term of TERM_WINDOWS) {
        expect(await listed({ kind, term }), `${kind} ${term}`).toHaveLength(windows[term]);
      }
    }
    for (const { handlerId, windows } of await aboutToBeLate(database.db, me)) {
      expect(await listed({ handler: handlerId ?? "nobody", term: "overdue" })).toHaveLength(windows.overdue);
    }
  });

  it("tell how the answered cases went, and each leads to its cases", async () => {
    const { ownerDb } = database;
    const period = { from: "2026-01", to: "2026-03" };
    const questions = await listed({ kind: "question" });
    const set = (references: string[], change: object) =>
      ownerDb.updateTable("cases").set(change).where("reference", "in", references).execute();
    await set(questions.slice(0, 2), {
      reply_given_on: "2026-03-18",
      due_date: "2026-03-18",
      received_on: "2026-03-10",
    });
    await set(questions.slice(2, 3), {
      reply_given_on: "2026-03-19",
      due_date: "2026-03-18",
      received_on: "2026-03-01",
      extended: true,
    });
    await set(questions.slice(3, 4), { closed_as: "lapsed", closed_on: "2026-03-02" });

    const months = await endedByMonth(database.db, me, period);
    expect(months).toHaveLength(6);
    expect(months.find(({ month, group }) => month === "2026-03" && group === "requests")).toMatchObject({
      answered: 3,
      onTime: 2,
      extended: 1,
      lapsed: 1,
    });
    for (const [figure, count] of [
      ["answered", 3],
      ["on-time", 2],
      ["late", 1],
      ["extended", 1],
      ["lapsed", 1],
      ["ended", 4],
    ] as const) {
      expect(await listed({ figure, ...period, group: "requests" }), figure).toHaveLength(count);
    }
    const days = await daysToAnswer(database.db, me, period);
    expect(days.requests.median).toBe(8);
    expect(days.complaints).toEqual({ median: null, p90: null });
  });
});

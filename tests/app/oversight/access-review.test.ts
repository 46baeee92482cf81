import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeStaff } from "../../../app/commands/admin/change-staff.server";
import { type Desk, readerOf } from "../../../app/commands/desk.server";
import { decideAccess, signAccessReview } from "../../../app/commands/oversight/review-access.server";
import { loader as csvRoute } from "../../../app/routes/oversight/access-review/export";
import {
  action as reviewForm,
  loader as reviewPage,
} from "../../../app/routes/oversight/access-review/route";
import { remindOfAccessReview } from "../../../app/worker/access-review.server";
import {
  findDecisions,
  findDueReview,
  findOpenChanges,
  findReviews,
} from "../../../db/access-review/reviews";
import { findAccess } from "../../../db/access-review/seen";
import { logListed } from "../../../db/views";
import { proposedAccess } from "../../support/approved";
import { BAKKER, type Colleague, caseRow, deskOf, openDesk, SMIT, VRIES } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, requestFor, staffContext } from "../../support/desk";
import { testWorker } from "../../support/worker";

/** The first weeks after the third quarter, and the day on which its review is late. */
const OCTOBER = "2025-10-05T09:00:00.000Z";
const LATE = "2025-10-31T09:00:00.000Z";
const Q3 = "2025-Q3";
const ADA: Colleague = {
  id: "ada",
  name: "Ada Beheer",
  roles: ["administrator"],
  team: "board",
  privacyOfficer: false,
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
  await employ(ADA);
  await database.db.updateTable("staff").set({ createdAt: "2025-07-14T09:00:00.000Z" }).execute();
});
afterAll(() => database.drop());

const employ = ({ roles, ...colleague }: Colleague) =>
  database.db
    .insertInto("staff")
    .values({
      ...colleague,
      roles: JSON.stringify(roles),
      email: `${colleague.id}@werkcontact.example`,
      emailVerified: true,
      language: "nl",
    })
    .execute();

const desk = (who: Colleague, at = OCTOBER): Desk => deskOf(database.db, who, at);
const decide = (who: Colleague, about: Colleague, decision: "keep" | "change" | "close", remark = "") =>
  decideAccess(desk(who), { quarter: Q3, staffId: about.id, decision, remark });

/** A story that never happened. */
async function supposing(story: (db: Desk["db"]) => Promise<void>) {
  class Undo extends Error {}
  const told = database.db.transaction().execute(async (trx) => {
    await story(trx);
    throw new Undo();
  });
  await expect(told).rejects.toBeInstanceOf(Undo);
}

describe("the review of a quarter", () => {
  it("waits from its end for thirty days, is late after that, and is none of before there were accounts", async () => {
    const due = (at: string) => findDueReview(database.db, new Date(at));
    expect(await due("2025-09-30T21:59:59.000Z")).toBeNull();
    expect(await due("2025-09-30T22:00:00.000Z")).toEqual({ quarter: Q3, by: "2025-10-30", late: false });
    expect(await due(LATE)).toMatchObject({ quarter: Q3, late: true });
    expect(await due("2026-01-01T12:00:00.000Z")).toMatchObject({ quarter: "2025-Q4", late: false });
  });

  it("shows who can and who did: looks, decisions signed, glass", async () => {
    const { db } = database;
    const { caseId } = await proposedAccess(db, "anna@example.nl");
    const { id } = await caseRow(db, caseId);
    for (const at of ["2025-06-30T12:00:00.000Z", "2025-07-15T12:00:00.000Z", "2025-09-30T12:00:00.000Z"]) {
      await logListed(db, readerOf(desk(BAKKER, at)), [{ id }], "export");
    }
    const people = await findAccess(db, readerOf(desk(VRIES)), Q3);
    expect(people.map(({ name }) => name)).toEqual([ADA, BAKKER, SMIT, VRIES].map(({ name }) => name));
    expect(people.find((one) => one.id === BAKKER.id)?.seen).toMatchObject({
      roles: ["handler"],
      team: "privacy",
      secondFactor: false,
      statementsOpen: 3,
      looks: 2,
      approvals: 0,
      glass: 0,
    });
  });

  it("is not counted with looks at a complaint about the reader", async () => {
    await supposing(async (db) => {
      await db
        .updateTable("cases")
        .set({ about_staff_ids: sql`array[${VRIES.id}]` })
        .execute();
      const people = await findAccess(db, readerOf(desk(VRIES)), Q3);
      expect(people.find((one) => one.id === BAKKER.id)?.seen.looks).toBe(0);
    });
  });

  it("is decided per person, by somebody else, with a reason to change or close", async () => {
    expect(await decide(VRIES, VRIES, "keep")).toBe("own");
    expect(await decide(VRIES, BAKKER, "change")).toBe("remark-missing");
    expect(await decide(VRIES, BAKKER, "close")).toBe("remark-missing");
    expect(await decide(VRIES, ADA, "close", "Weg sinds juli.")).toBe("last-administrator");
    expect(await findDecisions(database.db, Q3)).toEqual([]);
    const running = { quarter: "2025-Q4", staffId: BAKKER.id, decision: "keep" as const, remark: "" };
    expect(await decideAccess(desk(VRIES), running)).toBe("gone");
  });

  it("asks administrators for a change until roles or team are others", async () => {
    expect(await decide(VRIES, SMIT, "keep")).toBe("recorded");
    expect(await decide(VRIES, SMIT, "change", "Geen manager meer.")).toBe("recorded");
    expect(await findOpenChanges(database.db)).toMatchObject([
      { staffId: SMIT.id, remark: "Geen manager meer.", by: VRIES.name },
    ]);
    await supposing(async (db) => {
      await db.updateTable("staff").set({ team: "holland" }).where("id", "=", SMIT.id).execute();
      expect(await findOpenChanges(db)).toEqual([]);
    });
  });

  it("closes an account at once, sessions and all, as an administrator does", async () => {
    const { db } = database;
    const context = staffContext(database, { now: OCTOBER });
    const { id, email } = await hire(context, ["handler"], { name: "Zoe Weg" });
    await cookieOf(context, email);
    const [row] = (await findAccess(db, readerOf(desk(VRIES)), Q3)).filter((one) => one.id === id);
    expect(row?.seen).toMatchObject({ lastSignInAt: OCTOBER, secondFactor: true, statementsOpen: 0 });
    const closing = { quarter: Q3, staffId: id, decision: "close" as const, remark: "Uit dienst." };
    expect(await decideAccess(desk(VRIES), closing)).toBe("recorded");
    expect(await db.selectFrom("session").select("id").where("userId", "=", id).execute()).toEqual([]);
    expect(await decideAccess(desk(VRIES), closing)).toBe("gone");
  });

  it("is signed when everybody was decided about, the reviewer by somebody else; then nothing changes", async () => {
    const { db } = database;
    for (const person of [ADA, BAKKER]) await decide(VRIES, person, "keep");
    expect(await signAccessReview(desk(VRIES), Q3)).toBe("undecided");
    expect(await decide(SMIT, VRIES, "keep")).toBe("recorded");
    expect(await signAccessReview(desk(VRIES, LATE), Q3)).toBe("signed");
    expect(await findReviews(db)).toEqual([
      { quarter: Q3, by: VRIES.name, at: new Date(LATE), kept: 3, changed: 1, closed: 1 },
    ]);
    expect(await findDueReview(db, new Date(LATE))).toBeNull();
    expect(await signAccessReview(desk(SMIT, LATE), Q3)).toBe("gone");
    expect(await decide(VRIES, BAKKER, "keep", "Toch nog iets.")).toBe("gone");
    for (const table of ["access_reviews", "access_decisions"] as const) {
      await expect(database.ownerDb.deleteFrom(table).execute()).rejects.toThrow(/append-only/);
    }
  });
});

describe("its page", () => {
  const YEAR_AFTER = "2026-01-05T09:00:00.000Z";
  const Q4 = "2025-Q4";
  const context = () => staffContext(database, { now: YEAR_AFTER });
  const visit = async (role: "approver" | "manager") => {
    const { id, email } = await hire(context(), [role], { privacyOfficer: role === "approver" });
    const cookie = await cookieOf(context(), email);
    const args = (query: string, form?: Record<string, string>) => ({
      request: requestFor(`/medewerkers/toezicht/toegang${query}`, { cookie, form }),
      context: context(),
      params: {},
    });
    return { id, args };
  };

  it("takes many decisions at once, keeps what was right, and asks again for what was not", async () => {
    const { id, args } = await visit("approver");
    const form = {
      kwartaal: Q4,
      intent: "record",
      [`besluit.${BAKKER.id}`]: "keep",
      [`besluit.${ADA.id}`]: "change",
      [`besluit.${id}`]: "keep",
    };
    const answer = (await reviewForm(args("", form))) as unknown as { data: object; init: object };
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: {
        recorded: 1,
        errors: { [ADA.id]: "remark-missing", [id]: "own" },
        typed: { [ADA.id]: { decision: "change", remark: "" } },
      },
    });
    expect(await findDecisions(database.db, Q4)).toMatchObject([{ staffId: BAKKER.id, decision: "keep" }]);
  });

  it("shows an earlier review as it was decided, and gives it as CSV", async () => {
    await changeStaff(database.db, {
      staffId: BAKKER.id,
      change: { name: BAKKER.name, roles: ["auditor"], team: null, privacyOfficer: false },
      now: new Date(YEAR_AFTER),
    });
    const { args } = await visit("manager");
    const { rows, signed } = await reviewPage(args(`?kwartaal=${Q3}`));
    expect(signed).toMatchObject({ by: VRIES.name });
    expect(rows.find((row) => row.id === BAKKER.id)?.seen.roles).toEqual(["handler"]);
    const lines = (await (await csvRoute(args(`?kwartaal=${Q3}`))).text()).split("\r\n").slice(1, -1);
    expect(lines).toHaveLength(rows.length);
    expect(lines.find((line) => line.startsWith("Jan Bakker"))).toMatch(/behandelaar;privacy;.*;behouden;;/);
    for (const query of ["?kwartaal=2025-Q1", "?kwartaal=toen"]) {
      await expect(reviewPage(args(query))).rejects.toMatchObject({ status: 404 });
    }
  });
});

describe("a notice that a review waits", () => {
  it("goes once to each privacy officer and manager, and once more when it is late", async () => {
    const remind = async (at: string) => remindOfAccessReview(await testWorker(database, { now: at }));
    const mailed = () =>
      database.db.selectFrom("mailbox").select(["recipient", "subject", "text"]).orderBy("at").execute();
    await remind("2026-04-02T09:00:00.000Z");
    await remind("2026-04-03T09:00:00.000Z");
    const readers = await database.db
      .selectFrom("staff")
      .select("email")
      .where("closedAt", "is", null)
      .where(sql<boolean>`("privacyOfficer" or roles ? 'manager')`)
      .execute();
    const first = await mailed();
    expect(first.map(({ recipient }) => recipient).sort()).toEqual(readers.map(({ email }) => email).sort());
    expect(first[0]).toMatchObject({
      subject: "Beoordeel de toegang over 2026-Q1",
      text: expect.stringContaining("/medewerkers/toezicht/toegang"),
    });
    await remind("2026-05-01T09:00:00.000Z");
    expect(await mailed()).toHaveLength(2 * readers.length);
    expect((await mailed()).at(-1)?.subject).toBe("De toegangsbeoordeling 2026-Q1 is te laat");
  });
});

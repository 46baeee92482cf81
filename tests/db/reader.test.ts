import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assignHandler } from "../../app/commands/intake/assign-handler.server";
import { keepContent } from "../../db/content/keep";
import { keepParties } from "../../db/content/parties";
import { searchCases } from "../../db/queries/search";
import { findCaseFor, findVisibleById, knownTo, listedFor, type Reader, visibleTo } from "../../db/reader";
import { fileCase, HANDLER, happen, MANAGER, when } from "../support/cases";
import { BAKKER, deskOf, formOf, openDesk, SMIT, VRIES } from "../support/casework";
import { createTestDatabase, type TestDatabase } from "../support/database";
import { readerNamed } from "../support/reader";
import { usualEvent } from "../workflows/support/story";

let database: TestDatabase;
/** Cases by what is special about them. */
const cases: Record<string, string> = {};

const NOW = "2026-03-20T10:00:00.000Z";
const HOLLAND = "holland";

const bakker = readerNamed(BAKKER.id);
const inTeam = readerNamed("collega");
const elsewhere = readerNamed("elders", { team: HOLLAND });
const teamless = readerNamed("los", { team: null });
const approver = readerNamed("tekenaar", { roles: ["approver"], team: HOLLAND });
const manager = readerNamed(SMIT.id, { roles: ["manager"], team: "privacy" });
const officer = readerNamed("fg", { roles: ["approver"], privacyOfficer: true });
const administrator = readerNamed("beheer", { roles: ["administrator"] });
const auditor = readerNamed("audit", { roles: ["auditor"] });

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await openDesk(db);
  const desk = deskOf(db, VRIES, "2026-03-06T09:00:00.000Z");
  const file = async (name: string, details: Parameters<typeof fileCase>[1] = {}) => {
    const { id } = await fileCase(db, details);
    cases[name] = id;
    return id;
  };
  await file("nobody's");
  const own = await file("bakker's");
  await assignHandler(desk, await formOf(db, own), { handlerId: BAKKER.id });
  await file("of someone without a team", { handlerId: "solo" });
  const proposed = await file("to be signed");
  await assignHandler(desk, await formOf(db, proposed), { handlerId: BAKKER.id });
  const decision = await keepContent(db, {
    caseId: proposed,
    station: "handling",
    kind: "decision",
    body: {},
  });
  for (const type of ["IdentityConfirmed", "DecisionProposed"] as const) {
    const event = { ...usualEvent(type), type, ...(type === "DecisionProposed" ? { decision } : {}) };
    const happened = { ...event, actor: HANDLER, ...when("2026-03-09T09:00:00.000Z") };
    await happen(db, proposed, happened as Parameters<typeof happen>[2]);
  }
  const subjects = (staffIds: string[]) =>
    ({ type: "ComplaintSubjectsRecorded", staffIds, actor: MANAGER, ...when(NOW) }) as const;
  const complaint = await file("complaint", { kind: "complaint" });
  await happen(db, complaint, subjects([]));
  await assignHandler(desk, await formOf(db, complaint), { handlerId: BAKKER.id });
  const about = await file("complaint about a colleague", { kind: "complaint" });
  await happen(db, about, subjects([inTeam.staffId, manager.staffId]));
  await file("complaint that nobody read", { kind: "complaint" });
});
afterAll(() => database.drop());

async function named(condition: ReturnType<typeof visibleTo>): Promise<string[]> {
  const rows = await database.db.selectFrom("cases").select("id").where(condition).execute();
  const ids = rows.map(({ id }) => id);
  return Object.entries(cases)
    .filter(([, id]) => ids.includes(id))
    .map(([name]) => name);
}
const seen = (reader: Reader) => named(visibleTo(reader));

describe("the cases that somebody may see", () => {
  it("are a handler's own, their team's and those nobody holds", async () => {
    expect(await seen(bakker)).toEqual([
      "nobody's",
      "bakker's",
      "to be signed",
      "complaint",
      "complaint about a colleague",
    ]);
    expect(await seen(elsewhere)).toEqual(["nobody's", "complaint about a colleague"]);
    expect(await seen(teamless)).toEqual(["nobody's", "complaint about a colleague"]);
  });

  it("never are a complaint about themselves", async () => {
    expect(await seen(inTeam)).toEqual(["nobody's", "bakker's", "to be signed", "complaint"]);
    expect(await named(listedFor(manager))).not.toContain("complaint about a colleague");
  });

  it("are, while nobody recorded whom a complaint is about, that complaint for managers and privacy officers only", async () => {
    const unread = "complaint that nobody read";
    expect(await seen(manager)).toContain(unread);
    expect(await seen(officer)).toContain(unread);
    for (const reader of [bakker, elsewhere, approver]) expect(await seen(reader)).not.toContain(unread);
  });

  it("leave nothing of such a complaint to the desk: whoever saw it vanish would know whom it is about", async () => {
    const { db } = database;
    const unread = "complaint that nobody read";
    const caseId = cases[unread] ?? "";
    await keepParties(db, [{ caseId, role: "requester", name: "Anna Klager", email: "anna@klager.example" }]);
    for (const reader of [bakker, elsewhere, approver, administrator]) {
      expect(await named(listedFor(reader))).not.toContain(unread);
      expect(await named(knownTo(reader))).not.toContain(unread);
      expect(await searchCases(db, reader, "anna@klager.example")).toEqual([]);
    }
    expect(await searchCases(db, manager, "Klager")).toHaveLength(1);
    expect(await named(listedFor(officer))).toContain(unread);
  });

  it("are, for an approver of another team, also those that wait for a signature", async () => {
    expect(await seen(approver)).toEqual(["nobody's", "to be signed", "complaint about a colleague"]);
  });

  it("are complaints for a manager, who counts every case and opens no other, not even their own team's", async () => {
    expect(await seen(manager)).toEqual(["complaint", "complaint that nobody read"]);
    expect(await named(listedFor(manager))).toEqual(
      Object.keys(cases).filter((name) => name !== "complaint about a colleague"),
    );
    expect(await named(listedFor(bakker))).toEqual(await seen(bakker));
  });

  it("are none for an administrator, an auditor without a sample, or somebody without a role", async () => {
    for (const reader of [administrator, auditor, readerNamed("niemand", { roles: [] })]) {
      expect(await seen(reader)).toEqual([]);
      expect(await named(listedFor(reader))).toEqual([]);
    }
  });

  it("are told with the right by which they are seen, the most personal first", async () => {
    const by = async (reader: Reader, name: string) =>
      (await findVisibleById(database.db, cases[name] ?? "", reader))?.ground ?? null;
    expect(await by(bakker, "bakker's")).toBe("own");
    expect(await by(inTeam, "bakker's")).toBe("team");
    expect(await by(elsewhere, "nobody's")).toBe("nobody");
    expect(await by(approver, "to be signed")).toBe("signature");
    expect(await by(manager, "complaint")).toBe("complaint");
    expect(await by(elsewhere, "bakker's")).toBeNull();
  });

  it("are found by a reference only when they may be seen", async () => {
    const { reference } = await database.db
      .selectFrom("cases")
      .select("reference")
      .where("id", "=", cases["bakker's"] ?? "")
      .executeTakeFirstOrThrow();
    expect(await findCaseFor(database.db, reference.toLowerCase(), inTeam)).toBe(cases["bakker's"]);
    expect(await findCaseFor(database.db, reference, elsewhere)).toBeNull();
    expect(await findCaseFor(database.db, "geen kenmerk", inTeam)).toBeNull();
  });
});

describe("the team of a case", () => {
  it("is its handler's at the moment it was given, and goes when the handler goes", async () => {
    const { db } = database;
    const desk = deskOf(db, VRIES, "2026-03-06T09:00:00.000Z");
    const { id } = await fileCase(db);
    const teamOf = async () =>
      (await db.selectFrom("cases").select("team").where("id", "=", id).executeTakeFirstOrThrow()).team;
    await assignHandler(desk, await formOf(db, id), { handlerId: BAKKER.id });
    await db.updateTable("staff").set({ team: HOLLAND }).where("id", "=", BAKKER.id).execute();
    expect(await teamOf()).toBe("privacy");
    await assignHandler(desk, await formOf(db, id), { handlerId: null });
    expect(await teamOf()).toBeNull();
    await assignHandler(desk, await formOf(db, id), { handlerId: BAKKER.id });
    expect(await teamOf()).toBe(HOLLAND);
    // Given to another team: whoever gave it has no more to do with it.
    await expect(assignHandler(desk, await formOf(db, id), { handlerId: VRIES.id })).rejects.toMatchObject({
      name: "CaseNotFound",
    });
  });
});

import type { AppLoadContext } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordComplaintSubjects } from "../../../app/commands/complaint/record-subjects.server";
import { readerOf } from "../../../app/commands/desk.server";
import { breakGlass } from "../../../app/commands/oversight/break-glass.server";
import { loader as csvRoute } from "../../../app/routes/oversight/looks/export";
import { readLookFilter } from "../../../app/routes/oversight/looks/filter";
import { loader as pageRoute } from "../../../app/routes/oversight/looks/route";
import { findLookers, findLooks, LOOKS_PAGE, type LookFilter } from "../../../db/queries/looks";
import { findVisibleById } from "../../../db/reader";
import { formatReference } from "../../../db/references";
import { logDownload, logListed, logView } from "../../../db/views";
import {
  BAKKER,
  type Colleague,
  caseRow,
  deskOf,
  fileRequest,
  formOf,
  openDesk,
  SMIT,
  takeUp,
  VRIES,
} from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, requestFor, staffContext } from "../../support/desk";

const MORNING = "2026-03-10T09:00:00.000Z";
const REASON = "Mevrouw Jansen staat aan de balie en haar behandelaar is vandaag ziek.";
const ELSEWHERE: Colleague = {
  id: "elders",
  name: "Els van Elders",
  roles: ["handler"],
  team: "holland",
  privacyOfficer: false,
};
/** A second privacy officer, who is not told about the other's complaints. */
const OFFICER: Colleague = { ...VRIES, id: "officer", name: "Olga Officier", team: "holland" };

let database: TestDatabase;
let access: { caseId: string; reference: string };
let complaint: { caseId: string; reference: string };

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  await openDesk(db);
  for (const colleague of [ELSEWHERE, OFFICER]) {
    await db
      .insertInto("staff")
      .values({
        ...colleague,
        roles: JSON.stringify(colleague.roles),
        email: `${colleague.id}@werkcontact.example`,
        emailVerified: true,
        language: "nl",
      })
      .execute();
  }
  access = await filed({ kind: "access", scope: "all", what: "Alles.", period: null });
  await takeUp(db, access.caseId);
  complaint = await filed({ kind: "complaint", topic: "service", about: null, what: "Laat.", wish: null });
  const form = await formOf(db, complaint.caseId);
  await recordComplaintSubjects(deskOf(db, SMIT, MORNING), { ...form, staffIds: [VRIES.id] });
});
afterAll(() => database.drop());

async function filed(request: Parameters<typeof fileRequest>[1]) {
  const caseId = await fileRequest(database.db, request);
  return { caseId, reference: (await caseRow(database.db, caseId)).reference };
}

const reader = (who: Colleague, at = MORNING) => readerOf(deskOf(database.db, who, at));

/** Somebody opens a case that they see. */
async function looks(who: Colleague, caseId: string, what = "case", at = MORNING) {
  const seen = await findVisibleById(database.db, caseId, reader(who, at));
  if (!seen) throw new Error(`${who.name} does not see it`);
  await logView(database.db, reader(who, at), seen, what);
}

const shown = async (who: Colleague, filter: LookFilter = {}) =>
  (await findLooks(database.db, reader(who), filter))?.rows.map(
    ({ reference, name, staffId, what, ground }) => [reference, name ?? staffId, what, ground],
  ) ?? null;

describe("who looked", () => {
  beforeAll(async () => {
    const { db } = database;
    await looks(BAKKER, access.caseId);
    await breakGlass(deskOf(db, ELSEWHERE, MORNING), { reference: access.reference, reason: REASON });
    await looks(ELSEWHERE, access.caseId, "letter:1");
    await looks(OFFICER, complaint.caseId, "case", "2026-03-09T22:59:00.000Z");
    await logListed(db, reader(BAKKER), [{ id: access.caseId }], "export");
    await logDownload(db, { by: "requester", caseId: access.caseId, fileId: "1", at: new Date(MORNING) });
  });

  it("at a case is told with who, what, and by what right, to a privacy officer and a manager", async () => {
    const lines = [
      [access.reference, "requester", "file:1", null],
      [access.reference, BAKKER.name, "export", null],
      [access.reference, ELSEWHERE.name, "letter:1", "glass"],
      [access.reference, BAKKER.name, "case", "own"],
    ];
    for (const who of [OFFICER, SMIT]) {
      expect(await shown(who, { reference: access.reference.toLowerCase() }), who.name).toEqual(lines);
    }
  });

  it("through broken glass has its reason for a privacy officer, not for a manager", async () => {
    const reasonFor = async (who: Colleague) =>
      (await findLooks(database.db, reader(who), { reference: access.reference }))?.rows.find(
        ({ ground }) => ground === "glass",
      )?.reason;
    expect(await reasonFor(OFFICER)).toBe(REASON);
    expect(await reasonFor(SMIT)).toBeNull();
  });

  it("of one person is for the privacy officer; a manager asks that about privacy officers only", async () => {
    const ofBakker = await shown(OFFICER, { staffId: BAKKER.id });
    expect(ofBakker).toHaveLength(2);
    expect(await shown(SMIT, { staffId: BAKKER.id })).toEqual([]);
    expect(await shown(SMIT)).toEqual([[complaint.reference, OFFICER.name, "case", "nobody"]]);
    const names = async (who: Colleague) =>
      (await findLookers(database.db, reader(who))).map(({ name }) => name);
    expect(await names(SMIT)).toEqual([OFFICER.name, VRIES.name]);
    expect(await names(OFFICER)).toContain(BAKKER.name);
  });

  it("at a complaint stays hidden from whom it is about, as if there were none", async () => {
    expect(await shown(OFFICER, { reference: complaint.reference })).toHaveLength(1);
    const missing = formatReference("KL", 2026, 9999);
    for (const reference of [complaint.reference, missing, "KL"]) {
      expect(await shown(VRIES, { reference })).toBeNull();
    }
    expect((await shown(VRIES))?.map(([reference]) => reference)).not.toContain(complaint.reference);
    expect(await shown(VRIES, { staffId: OFFICER.id })).toEqual([]);
  });

  it("is told for a period of whole days here: the last thirty, unless another is asked or a case is named", async () => {
    // 22:59 in UTC is a minute before midnight in Amsterdam.
    expect(await shown(OFFICER, { from: "2026-03-09", until: "2026-03-09" })).toHaveLength(1);
    expect(await shown(OFFICER, { from: "2026-03-10", until: "2026-03-10" })).toHaveLength(4);
    const read = (query: string) => readLookFilter(new URLSearchParams(query), "2026-03-20");
    expect(read("")).toMatchObject({ from: "2026-02-18", wrong: false });
    expect(read("verzoek=VZ-2026-0001-A")).toMatchObject({ reference: "VZ-2026-0001-A", from: undefined });
    expect(read("van=2026-03-02&tot=2026-03-01")).toMatchObject({ wrong: true });
    expect(read("van=gisteren")).toMatchObject({ wrong: true });
  });

  it("comes a page at a time, every line once", async () => {
    const { caseId } = await filed({ kind: "question", question: "Hoe lang bewaart u mijn gegevens?" });
    await logListed(
      database.db,
      reader(BAKKER),
      Array.from({ length: LOOKS_PAGE + 3 }, () => ({ id: caseId })),
      "search",
    );
    const { reference } = await caseRow(database.db, caseId);
    const first = await findLooks(database.db, reader(OFFICER), { reference });
    const rest = await findLooks(database.db, reader(OFFICER), { reference }, { before: first?.next ?? "" });
    expect(rest).toMatchObject({ next: null });
    const ids = [...(first?.rows ?? []), ...(rest?.rows ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(LOOKS_PAGE + 3);
  });
});

describe("the page and its file", () => {
  let context: AppLoadContext;
  let cookie: string;
  beforeAll(async () => {
    context = staffContext(database, { now: "2026-03-20T10:00:00.000Z" });
    const { email } = await hire(context, ["approver"], { privacyOfficer: true });
    cookie = await cookieOf(context, email);
  });
  const args = (query: string) => ({
    request: requestFor(`/medewerkers/toezicht/wie-keek${query}`, { cookie }),
    context,
    params: {},
  });

  it("say the same; the file has every line, in words", async () => {
    const query = `?verzoek=${access.reference}`;
    const page = await pageRoute(args(query));
    expect(page.rows).toHaveLength(4);
    const lines = (await (await csvRoute(args(query))).text()).split("\r\n").slice(1, -1);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(`${access.reference};2026-03-10 10:00;verzoeker;bestand;`);
    expect(lines[2]).toBe(
      `${access.reference};2026-03-10 10:00;${ELSEWHERE.name};brief;brak het glas: ${REASON}`,
    );
  });

  it("say of an unknown case that there is none", async () => {
    const query = `?verzoek=${formatReference("VZ", 2026, 9999)}`;
    expect(await pageRoute(args(query))).toMatchObject({ known: false, rows: [] });
    await expect(csvRoute(args(query))).rejects.toMatchObject({ status: 404 });
  });
});

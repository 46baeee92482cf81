import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordComplaintSubjects } from "../../../app/commands/complaint/record-subjects.server";
import { readerOf } from "../../../app/commands/desk.server";
import { addNote } from "../../../app/commands/handling/add-note.server";
import { assignHandler } from "../../../app/commands/intake/assign-handler.server";
import { breakGlass } from "../../../app/commands/oversight/break-glass.server";
import { reviewGlass } from "../../../app/commands/oversight/review-glass.server";
import { noticeReaders } from "../../../app/worker/effects/notice-readers.server";
import { countUnreviewed, findBrokenGlass } from "../../../db/glass";
import { findVisibleCase } from "../../../db/reader";
import { formatReference } from "../../../db/references";
import { verify } from "../../../db/verify";
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
import { viewsOf } from "../../support/views";

let database: TestDatabase;
const ELSEWHERE: Colleague = {
  id: "elders",
  name: "Els van Elders",
  roles: ["handler"],
  team: "holland",
  privacyOfficer: false,
};
const REASON = "Mevrouw Jansen staat aan de balie en haar behandelaar is vandaag ziek.";
const MORNING = "2026-03-10T09:00:00.000Z";

beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
  const { roles, ...account } = ELSEWHERE;
  await database.db
    .insertInto("staff")
    .values({
      ...account,
      roles: JSON.stringify(roles),
      email: "elders@werkcontact.example",
      emailVerified: true,
      language: "nl",
    })
    .execute();
});
afterAll(() => database.drop());

const desk = (who = ELSEWHERE, at = MORNING) => deskOf(database.db, who, at);
const sees = async (reference: string, who = ELSEWHERE, at = MORNING) =>
  (await findVisibleCase(database.db, reference, readerOf(desk(who, at))))?.ground ?? null;

/** A case of another team, and one of a kind that the test wants. */
async function foreignCase(kind: "access" | "complaint" = "access") {
  const { db } = database;
  const request =
    kind === "access"
      ? ({ kind, scope: "all", what: "Alles.", period: null } as const)
      : ({ kind, topic: "service", about: null, what: "Niemand belde terug.", wish: null } as const);
  const caseId = await fileRequest(db, request);
  if (kind === "access") await takeUp(db, caseId);
  return { caseId, reference: (await caseRow(db, caseId)).reference };
}

const lastBroken = async () => (await findBrokenGlass(database.db, readerOf(desk(VRIES))))[0];

describe("breaking the glass", () => {
  it("opens a case of another team for a day, with the reason in the case and a notice to the privacy officer", async () => {
    const { db } = database;
    const { caseId, reference } = await foreignCase();
    expect(await sees(reference)).toBeNull();
    expect(await breakGlass(desk(), { reference, reason: REASON })).toBe("opened");
    expect(await sees(reference)).toBe("glass");
    expect(await sees(reference, ELSEWHERE, "2026-03-11T08:59:59.000Z")).toBe("glass");
    expect(await sees(reference, ELSEWHERE, "2026-03-11T09:00:00.000Z")).toBeNull();
    // Nobody else sees more of it than before.
    expect(await sees(reference, SMIT)).toBeNull();
    expect(await lastBroken()).toMatchObject({
      reference,
      name: ELSEWHERE.name,
      reason: REASON,
      review: null,
    });
    const { effect_key: key } = await db
      .selectFrom("effects")
      .select("key as effect_key")
      .where("case_id", "=", caseId)
      .where("key", "like", "notice:glass-broken:%")
      .executeTakeFirstOrThrow();
    expect(key).toContain(ELSEWHERE.id);
    expect(await verify(db)).toMatchObject({ kind: "whole" });
  });

  it("asks for a sentence about the case", async () => {
    const { reference } = await foreignCase();
    for (const reason of ["", "Moet even kijken.", "Vanwege de complexiteit van uw verzoek."]) {
      expect(await breakGlass(desk(), { reference, reason })).toBe("say-more");
    }
    expect(await sees(reference)).toBeNull();
  });

  it("disturbs nobody who is at work on the case", async () => {
    const { db } = database;
    const { caseId, reference } = await foreignCase();
    const form = await formOf(db, caseId);
    await breakGlass(desk(), { reference, reason: REASON });
    await assignHandler(desk(BAKKER), form, { handlerId: VRIES.id });
    expect((await caseRow(db, caseId)).handler_id).toBe(VRIES.id);
  });

  it("is needed before anything can be done in the case, too", async () => {
    const { caseId, reference } = await foreignCase();
    const note = () => addNote(desk(), { caseId, text: "Gebeld met mevrouw Jansen." });
    await expect(note()).rejects.toMatchObject({ name: "CaseNotFound" });
    await breakGlass(desk(), { reference, reason: REASON });
    await note();
  });

  it("tells nobody whether a complaint about them exists", async () => {
    const { db } = database;
    const complaint = await foreignCase("complaint");
    const unread = await foreignCase("complaint");
    const form = await formOf(db, complaint.caseId);
    await recordComplaintSubjects(desk(SMIT), { ...form, staffIds: [ELSEWHERE.id] });
    const missing = formatReference("KL", 2026, 9999);
    for (const reference of [complaint.reference, unread.reference, missing]) {
      expect(await breakGlass(desk(), { reference, reason: REASON })).toBe("stays-closed");
      expect(await sees(reference)).toBeNull();
    }
    expect(await viewsOf(db, complaint.caseId)).toEqual([]);
  });

  it("is not for an administrator or an auditor", async () => {
    const { reference } = await foreignCase();
    for (const role of ["administrator", "auditor"] as const) {
      const other = { ...ELSEWHERE, id: role, roles: [role] };
      const tried = breakGlass(desk(other), { reference, reason: REASON });
      await expect(tried).rejects.toMatchObject({ code: "not-yours" });
    }
  });
});

describe("a privacy officer who judges it", () => {
  async function broken(who = ELSEWHERE) {
    const { caseId, reference } = await foreignCase();
    expect(await breakGlass(desk(who), { reference, reason: REASON })).toBe("opened");
    const rows = await findBrokenGlass(database.db, readerOf(desk(VRIES)));
    return { caseId, reference, glassId: rows.find((row) => row.reference === reference)?.id ?? "" };
  }

  it("agrees, and it stays open until its day is over", async () => {
    const { reference, glassId } = await broken();
    const before = await countUnreviewed(database.db, readerOf(desk(VRIES)));
    expect(await reviewGlass(desk(VRIES), { glassId, agreed: true, note: "" })).toBe("recorded");
    expect(await sees(reference)).toBe("glass");
    expect(await countUnreviewed(database.db, readerOf(desk(VRIES)))).toBe(before - 1);
    const again = await reviewGlass(desk(VRIES), { glassId, agreed: false, note: "Toch niet." });
    expect(again).toBe("already-reviewed");
  });

  it("disagrees with a remark, and the case closes at once", async () => {
    const { reference, glassId } = await broken();
    const verdict = { glassId, agreed: false };
    expect(await reviewGlass(desk(VRIES), { ...verdict, note: "" })).toBe("note-missing");
    expect(await sees(reference)).toBe("glass");
    const note = "De waarnemer van het andere team had dit kunnen doen.";
    expect(await reviewGlass(desk(VRIES), { ...verdict, note })).toBe("recorded");
    expect(await sees(reference)).toBeNull();
    const [row] = (await findBrokenGlass(database.db, readerOf(desk(VRIES)))).filter(
      (one) => one.id === glassId,
    );
    expect(row?.review).toMatchObject({ agreed: false, note, by: VRIES.name });
  });

  it("is somebody else than who broke it: a manager judges a privacy officer", async () => {
    const { db } = database;
    const elsewhere = { ...VRIES, team: "holland" };
    const { reference, glassId } = await broken(elsewhere);
    expect(await reviewGlass(desk(elsewhere), { glassId, agreed: true, note: "" })).toBe("not-yours");
    const managers = await findBrokenGlass(db, readerOf(desk(SMIT)));
    expect(managers.map((row) => row.reference)).toEqual([reference]);
    expect(await reviewGlass(desk(SMIT), { glassId, agreed: true, note: "" })).toBe("recorded");
    const others = await broken();
    expect(await reviewGlass(desk(SMIT), { glassId: others.glassId, agreed: true, note: "" })).toBe(
      "not-yours",
    );
  });

  it("is told by mail; where nobody else is one, the managers are", async () => {
    const { db } = database;
    const row = { about_staff_ids: [] as string[], proposed_by: null };
    const to = async (staffId: string, about: string[] = []) => {
      const notice = { to: "officers", notice: "glass-broken", staffId } as const;
      const readers = await noticeReaders(db, { ...row, about_staff_ids: about }, notice);
      return readers.map(({ id }) => id);
    };
    expect(await to(ELSEWHERE.id)).toEqual([VRIES.id]);
    expect(await to(VRIES.id)).toEqual([SMIT.id]);
    expect(await to(ELSEWHERE.id, [VRIES.id])).toEqual([SMIT.id]);
  });
});

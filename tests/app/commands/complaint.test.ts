import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordComplaintSubjects } from "../../../app/commands/complaint/record-subjects.server";
import { readerOf } from "../../../app/commands/desk.server";
import { addNote } from "../../../app/commands/handling/add-note.server";
import { extendComplaint } from "../../../app/commands/term/extend-complaint.server";
import { CaseNotFound } from "../../../db/dispatch";
import { findCaseFor } from "../../../db/reader";
import { acknowledgedComplaint, proposedComplaint } from "../../support/approved";
import {
  approve,
  BAKKER,
  caseRow,
  deliver,
  deskOf,
  formOf,
  openDesk,
  SMIT,
  VRIES,
} from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const desk = (at = "2026-03-09T09:00:00.000Z") => deskOf(database.db, BAKKER, at);

describe("a complaint", () => {
  it("is acknowledged, heard, judged per point, signed by a manager and closed", async () => {
    const { db } = database;
    const caseId = await proposedComplaint(db);
    expect((await caseRow(db, caseId)).outcome).toBe("upheld");
    await expect(approve(db, caseId, "2026-03-17T09:00:00.000Z", VRIES)).rejects.toMatchObject({
      code: "not-the-signing-role",
    });
    await approve(db, caseId, "2026-03-17T09:00:00.000Z", SMIT);
    await deliver(db, caseId, "2026-03-17T10:00:00.000Z");
    expect(await caseRow(db, caseId)).toMatchObject({ closed_as: "answered", approved_by: "smit" });
  });

  it("does not exist for the person it is about", async () => {
    const { db } = database;
    const caseId = await acknowledgedComplaint(database.db);
    await recordComplaintSubjects(desk(), { ...(await formOf(db, caseId)), staffIds: [VRIES.id] });
    const { reference } = await caseRow(db, caseId);
    const vries = deskOf(db, VRIES, "2026-03-10T09:00:00.000Z");
    expect(await findCaseFor(db, reference, readerOf(vries))).toBeNull();
    expect(await findCaseFor(db, reference, readerOf(desk()))).toBe(caseId);
    await expect(addNote(vries, { caseId, text: "Ik was het niet." })).rejects.toThrow(CaseNotFound);
  });

  it("is extended once, with a reason that says something", async () => {
    const { db } = database;
    const caseId = await acknowledgedComplaint(database.db);
    const extend = async (reasons: string) =>
      extendComplaint(desk(), { ...(await formOf(db, caseId)), words: { reasons }, clearances: [] });
    await expect(extend("Vanwege drukte.")).rejects.toMatchObject({ name: "LetterBlocked" });
    await extend(
      "De adviseur over wie u klaagt is pas op 2 april terug en moet eerst worden gehoord over de dossiers.",
    );
    expect((await caseRow(db, caseId)).extended).toBe(true);
  });
});

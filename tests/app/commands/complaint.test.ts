import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acknowledgeComplaint } from "../../../app/commands/complaint/acknowledge-complaint.server";
import { recordHearing } from "../../../app/commands/complaint/hear-complainant.server";
import { recordComplaintSubjects } from "../../../app/commands/complaint/record-subjects.server";
import { readerOf } from "../../../app/commands/desk.server";
import { addNote } from "../../../app/commands/handling/add-note.server";
import { proposeDecision } from "../../../app/commands/handling/propose-decision.server";
import { extendComplaint } from "../../../app/commands/term/extend-complaint.server";
import { CaseNotFound } from "../../../db/dispatch";
import { findCaseFor } from "../../../db/reader";
import {
  approve,
  BAKKER,
  caseRow,
  deliver,
  deskOf,
  draftFormOf,
  draftOf,
  fileRequest,
  formOf,
  openDesk,
  SMIT,
  takeUp,
  VRIES,
} from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const COMPLAINT = {
  kind: "complaint",
  topic: "privacy",
  about: null,
  what: "Mijn rapport is naar mijn werkgever gestuurd zonder dat ik het zag.",
  wish: null,
} as const;
const desk = (at = "2026-03-09T09:00:00.000Z") => deskOf(database.db, BAKKER, at);

async function acknowledged() {
  const caseId = await fileRequest(database.db, COMPLAINT);
  await takeUp(database.db, caseId);
  const letter = { words: {}, offersHearing: true, clearances: [] };
  await acknowledgeComplaint(desk(), { ...(await formOf(database.db, caseId)), ...letter });
  return caseId;
}

async function judged(caseId: string) {
  const { points } = await draftOf(database.db, caseId);
  return {
    points: points.map((point) => ({
      ...point,
      findings: "Het rapport is op 3 februari verstuurd, een dag voor het gesprek erover.",
      judgement: "upheld" as const,
      reasons: "U had het rapport eerst moeten zien; dat staat zo in ons reglement.",
    })),
    words: { measures: "Vanaf 1 april gaat een rapport pas weg nadat de cliënt het heeft gelezen." },
  };
}

describe("a complaint", () => {
  it("is acknowledged, heard, judged per point, signed by a manager and closed", async () => {
    const { db } = database;
    const caseId = await acknowledged();
    expect((await caseRow(db, caseId)).stage).toBe("complaint.hearing");
    const report = { report: "Wij spraken elkaar een half uur.", on: "2026-03-12" };
    await recordHearing(desk("2026-03-12T15:00:00.000Z"), { ...(await formOf(db, caseId)), ...report });
    const part = await judged(caseId);
    await proposeDecision(desk("2026-03-16T09:00:00.000Z"), {
      ...(await draftFormOf(db, caseId)),
      part,
      clearances: [],
    });
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
    const caseId = await acknowledged();
    await recordComplaintSubjects(desk(), { ...(await formOf(db, caseId)), staffIds: [VRIES.id] });
    const { reference } = await caseRow(db, caseId);
    const vries = deskOf(db, VRIES, "2026-03-10T09:00:00.000Z");
    expect(await findCaseFor(db, reference, readerOf(vries))).toBeNull();
    expect(await findCaseFor(db, reference, readerOf(desk()))).toBe(caseId);
    await expect(addNote(vries, { caseId, text: "Ik was het niet." })).rejects.toThrow(CaseNotFound);
  });

  it("is extended once, with a reason that says something", async () => {
    const { db } = database;
    const caseId = await acknowledged();
    const extend = async (reasons: string) =>
      extendComplaint(desk(), { ...(await formOf(db, caseId)), words: { reasons }, clearances: [] });
    await expect(extend("Vanwege drukte.")).rejects.toMatchObject({ name: "LetterBlocked" });
    await extend(
      "De adviseur over wie u klaagt is pas op 2 april terug en moet eerst worden gehoord over de dossiers.",
    );
    expect((await caseRow(db, caseId)).extended).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergeCases } from "../../../app/commands/closing/merge-cases.server";
import { objectToOutcome } from "../../../app/commands/closing/object-to-outcome.server";
import { recordComplaintSubjects } from "../../../app/commands/complaint/record-subjects.server";
import { readerOf } from "../../../app/commands/desk.server";
import { keepContent } from "../../../db/content/keep";
import { findCaseFor } from "../../../db/reader";
import type { Actor } from "../../../workflows/actors";
import type { CaseEventType } from "../../../workflows/events";
import { HANDLER, happen, MANAGER, REQUESTER, SYSTEM, when } from "../../support/cases";
import { BAKKER, caseRow, deskOf, fileRequest, formOf, openDesk, SMIT, VRIES } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { usualEvent } from "../../workflows/support/story";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const COMPLAINT = {
  kind: "complaint",
  topic: "service",
  about: "Jan Bakker",
  what: "Hij liet niets van zich horen.",
  wish: null,
} as const;
const desk = (who = VRIES, at = "2026-03-06T09:00:00.000Z") => deskOf(database.db, who, at);

/** A complaint about Bakker. */
async function aboutBakker() {
  const caseId = await fileRequest(database.db, COMPLAINT);
  await recordComplaintSubjects(desk(), { ...(await formOf(database.db, caseId)), staffIds: [BAKKER.id] });
  return caseId;
}

const ANSWERED: [CaseEventType, object, Actor][] = [
  ["HandlerAssigned", { handlerId: HANDLER.id }, HANDLER],
  ["ComplaintAcknowledged", {}, HANDLER],
  ["HearingOffered", {}, HANDLER],
  ["HearingDeclined", {}, REQUESTER],
  ["DecisionProposed", { outcome: "dismissed" }, HANDLER],
  ["DecisionApproved", {}, MANAGER],
  ["ReplyGiven", {}, SYSTEM],
];

async function answer(caseId: string) {
  const decision = await keepContent(database.db, {
    caseId,
    station: "handling",
    kind: "decision",
    body: {},
  });
  for (const [type, payload, actor] of ANSWERED) {
    const details = { ...usualEvent(type), ...(type === "DecisionProposed" ? { decision } : {}), ...payload };
    const event = { type, ...details, actor, ...when("2026-03-09T09:00:00.000Z") };
    await happen(database.db, caseId, event as Parameters<typeof happen>[2]);
  }
}

describe("a complaint that follows from a complaint", () => {
  it("stays hidden from the person it is about when the outcome is objected to", async () => {
    const { db } = database;
    const caseId = await aboutBakker();
    await answer(caseId);
    const now = new Date("2026-03-12T09:00:00.000Z");
    const reference = await objectToOutcome({ db, now }, { caseId, text: "Ik ben het er niet mee eens." });
    expect(await findCaseFor(db, reference, readerOf(desk(BAKKER)))).toBeNull();
    expect(await findCaseFor(db, reference, readerOf(desk(SMIT)))).not.toBeNull();
  });

  it("is hidden from everybody whom either of two joined complaints is about", async () => {
    const { db } = database;
    const duplicateId = await aboutBakker();
    const caseId = await fileRequest(db, COMPLAINT);
    await mergeCases(desk(), { ...(await formOf(db, caseId)), duplicateId });
    expect(await caseRow(db, caseId)).toMatchObject({ about_staff_ids: [BAKKER.id], closed_as: null });
    expect(await caseRow(db, duplicateId)).toMatchObject({ closed_as: "merged" });
  });
});

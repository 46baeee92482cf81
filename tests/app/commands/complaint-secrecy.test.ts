import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approveDecision } from "../../../app/commands/approval/decide-approval.server";
import { mergeCases } from "../../../app/commands/closing/merge-cases.server";
import { objectToOutcome } from "../../../app/commands/closing/object-to-outcome.server";
import { recordComplaintSubjects } from "../../../app/commands/complaint/record-subjects.server";
import { readerOf } from "../../../app/commands/desk.server";
import { breakGlass } from "../../../app/commands/oversight/break-glass.server";
import { keepContent } from "../../../db/content/keep";
import { findQueue } from "../../../db/queries/queue";
import { findCaseFor, findVisibleById } from "../../../db/reader";
import type { Actor } from "../../../workflows/actors";
import type { CaseEventType } from "../../../workflows/events";
import { proposedComplaint } from "../../support/approved";
import { HANDLER, happen, MANAGER, REQUESTER, SYSTEM, when } from "../../support/cases";
import {
  BAKKER,
  type Colleague,
  caseRow,
  deskOf,
  fileRequest,
  formOf,
  openDesk,
  SMIT,
  VRIES,
} from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { usualEvent } from "../../workflows/support/story";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const LATER = "2026-03-17T09:00:00.000Z";
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

describe("a complaint about a manager", () => {
  const SECOND = { ...SMIT, id: "tweede", name: "Twan Tweede" };
  const sees = async (caseId: string, who: Colleague) =>
    (await findVisibleById(database.db, caseId, readerOf(desk(who)))) !== null;

  it("is read by that manager at first, who is out of it once another or a privacy officer recorded so", async () => {
    const { db } = database;
    for (const by of [SECOND, VRIES]) {
      const caseId = await fileRequest(db, COMPLAINT);
      expect(await sees(caseId, SMIT)).toBe(true);
      await recordComplaintSubjects(desk(by), { ...(await formOf(db, caseId)), staffIds: [SMIT.id] });
      expect(await sees(caseId, SMIT)).toBe(false);
      expect(await sees(caseId, by)).toBe(true);
      const { reference } = await caseRow(db, caseId);
      const listed = await findQueue(db, readerOf(desk(SMIT)), { tab: "all" }, { limit: 500 });
      expect(listed.rows.map((row) => row.reference)).not.toContain(reference);
      const reason = "De klager staat aan de balie en vraagt naar mij.";
      expect(await breakGlass(desk(SMIT), { reference, reason })).toBe("stays-closed");
      const back = { ...(await formOf(db, caseId)), staffIds: [] };
      await expect(recordComplaintSubjects(desk(SMIT), back)).rejects.toMatchObject({ name: "CaseNotFound" });
    }
  });

  it("can be said to be about themselves by a manager who reads it", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, COMPLAINT);
    await recordComplaintSubjects(desk(SMIT), { ...(await formOf(db, caseId)), staffIds: [SMIT.id] });
    expect(await sees(caseId, SMIT)).toBe(false);
  });

  it("is signed by another manager, also when it turns out to be about them under the signature", async () => {
    const { db } = database;
    const caseId = await proposedComplaint(db);
    const form = await formOf(db, caseId);
    await recordComplaintSubjects(desk(VRIES, LATER), { ...form, staffIds: [SMIT.id] });
    const { snapshot } = await caseRow(db, caseId);
    const hash = snapshot.context.proposal?.hash ?? "";
    const sign = async (who: Colleague) =>
      approveDecision(desk(who, LATER), { ...(await formOf(db, caseId)), hash, clearances: [] });
    await expect(sign(SMIT)).rejects.toMatchObject({ name: "CaseNotFound" });
    const byLaw = happen(db, caseId, {
      type: "DecisionApproved",
      hash,
      actor: { type: "staff", id: SMIT.id, roles: SMIT.roles },
      ...when(LATER),
    } as Parameters<typeof happen>[2]);
    await expect(byLaw).rejects.toMatchObject({ code: "complained-about" });
    await sign(SECOND);
    expect(await caseRow(db, caseId)).toMatchObject({ approved_by: SECOND.id });
  });
});

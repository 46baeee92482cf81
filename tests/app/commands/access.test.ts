import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { approveDecision, returnDecision } from "../../../app/commands/approval/decide-approval.server";
import { proposeDecision } from "../../../app/commands/handling/propose-decision.server";
import { saveWork } from "../../../app/commands/handling/save-work.server";
import { LetterBlocked } from "../../../app/letters/compose.server";
import { findLetter } from "../../../db/content/letters";
import { CaseMoved, CaseRejected } from "../../../db/dispatch";
import {
  BAKKER,
  caseRow,
  deliver,
  deskOf,
  draftFormOf,
  draftOf,
  fileRequest,
  formOf,
  openDesk,
  takeUp,
  VRIES,
} from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { attachData, givenAccess } from "../../support/work";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const ACCESS = { kind: "access", scope: "all", what: "Alles over mijn traject.", period: null } as const;
const bakker = () => deskOf(database.db, BAKKER, "2026-03-10T09:00:00.000Z");
const vries = (at = "2026-03-11T09:00:00.000Z") => deskOf(database.db, VRIES, at);

async function proposed() {
  const { db } = database;
  const caseId = await fileRequest(db, ACCESS);
  await takeUp(db, caseId);
  const file = await attachData(db, caseId);
  const part = await givenAccess(db, caseId, file);
  await saveWork(bakker(), { ...(await draftFormOf(db, caseId)), part });
  await proposeDecision(bakker(), {
    ...(await draftFormOf(db, caseId)),
    part: { outcome: "granted", words: { introduction: "U vindt alles in één bestand." } },
    clearances: [],
  });
  return caseId;
}

const hashOf = async (caseId: string) =>
  (await caseRow(database.db, caseId)).snapshot.context.proposal?.hash ?? "";

describe("an access request", () => {
  it("is taken up, worked out, approved by another person, given and closed", async () => {
    const { db } = database;
    const caseId = await proposed();
    expect((await caseRow(db, caseId)).stage).toBe("approval");
    await approveDecision(vries(), {
      ...(await formOf(db, caseId)),
      hash: await hashOf(caseId),
      clearances: [],
    });
    expect((await caseRow(db, caseId)).stage).toBe("reply");
    await deliver(db, caseId, "2026-03-11T10:00:00.000Z");
    const row = await caseRow(db, caseId);
    expect(row).toMatchObject({ closed_as: "answered", outcome: "granted", approved_by: "vries" });
    const letter = await findLetter(db, caseId, row.snapshot.context.replyLetterId ?? "");
    expect(letter?.text).toContain("Testbureau Noord");
    expect(letter?.text).toContain("Jan Bakker");
  });

  it("is not approved by the person who proposed it", async () => {
    const caseId = await fileRequest(database.db, ACCESS);
    await takeUp(database.db, caseId, VRIES);
    const file = await attachData(database.db, caseId);
    const part = { ...(await givenAccess(database.db, caseId, file)), outcome: "granted" as const };
    await proposeDecision(vries(), { ...(await draftFormOf(database.db, caseId)), part, clearances: [] });
    const approving = approveDecision(vries(), {
      ...(await formOf(database.db, caseId)),
      hash: await hashOf(caseId),
      clearances: [],
    });
    await expect(approving).rejects.toMatchObject({ name: "CaseRejected", code: "own-proposal" });
  });

  it("is not approved when a byte of the letter changed after it was proposed", async () => {
    const caseId = await proposed();
    const letterId = (await caseRow(database.db, caseId)).snapshot.context.proposal?.letterId ?? "";
    const form = { ...(await formOf(database.db, caseId)), hash: await hashOf(caseId), clearances: [] };
    await expect(approveDecision(vries(), { ...form, hash: "0".repeat(64) })).rejects.toThrow(CaseRejected);
    // The database refuses it; whoever takes that lock away still does not get it approved.
    await sql`alter table letters disable trigger user`.execute(database.ownerDb);
    await database.ownerDb
      .updateTable("letters")
      .set({ text: "Wij wijzen uw verzoek af." })
      .where("id", "=", letterId)
      .execute();
    await sql`alter table letters enable trigger user`.execute(database.ownerDb);
    await expect(approveDecision(vries(), form)).rejects.toMatchObject({ code: "approved-something-else" });
  });

  it("goes back to its handler with a reason, and a new version takes the place of the old letter", async () => {
    const { db } = database;
    const caseId = await proposed();
    const letterId = (await caseRow(db, caseId)).snapshot.context.proposal?.letterId ?? "";
    await returnDecision(vries(), {
      ...(await formOf(db, caseId)),
      reason: "De bron van de tests ontbreekt.",
    });
    expect((await caseRow(db, caseId)).stage).toBe("handling");
    expect((await findLetter(db, caseId, letterId))?.state).toBe("superseded");
  });

  it("loses its proposal when the handler changes anything in it", async () => {
    const { db } = database;
    const caseId = await proposed();
    await saveWork(bakker(), {
      ...(await draftFormOf(db, caseId)),
      part: { words: { introduction: "Anders." } },
    });
    const row = await caseRow(db, caseId);
    expect(row).toMatchObject({ stage: "handling", proposed_by: null });
    expect((await draftOf(db, caseId)).words.introduction).toBe("Anders.");
  });

  it("cannot be granted while something is masked: the outcome is then partial", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, ACCESS);
    await takeUp(db, caseId);
    const file = await attachData(db, caseId);
    const { work } = await givenAccess(db, caseId, file);
    const masked = {
      id: "m1",
      what: "namen van collega's",
      reason: "Dat zijn gegevens van iemand anders.",
      article: "artikel 15 lid 4 AVG",
    };
    const part = { work: { ...work, withheld: [masked] } };
    const form = { ...(await draftFormOf(db, caseId)), clearances: [] };
    const granted = proposeDecision(bakker(), { ...form, part: { ...part, outcome: "granted" } });
    await expect(granted).rejects.toThrow(LetterBlocked);
    await proposeDecision(bakker(), { ...form, part: { ...part, outcome: "partial" } });
    expect((await caseRow(db, caseId)).outcome).toBe("partial");
  });

  it("is sent with a number that looks like a BSN only when the approver says why", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, ACCESS);
    await takeUp(db, caseId);
    const part = await givenAccess(db, caseId, await attachData(db, caseId));
    const introduction = "Uw bestelling 111222333 staat ook in het bestand.";
    await proposeDecision(bakker(), {
      ...(await draftFormOf(db, caseId)),
      part: { ...part, outcome: "granted", words: { introduction } },
      clearances: [],
    });
    const form = async () => ({ ...(await formOf(db, caseId)), hash: await hashOf(caseId) });
    const blocked = await approveDecision(vries(), { ...(await form()), clearances: [] }).catch(
      (error) => error,
    );
    expect(blocked).toBeInstanceOf(LetterBlocked);
    const flagged = (blocked as LetterBlocked).checks.find(({ code }) => code === "national-number");
    const findingId = flagged?.findings[0]?.id ?? "";
    await approveDecision(vries(), {
      ...(await form()),
      clearances: [{ findingId, reason: "Dit is een bestelnummer." }],
    });
    expect((await caseRow(db, caseId)).stage).toBe("reply");
  });

  it("answers a form that was drawn before someone else acted with CaseMoved, and keeps nothing of it", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, ACCESS);
    await takeUp(db, caseId);
    const form = await draftFormOf(db, caseId);
    await saveWork(bakker(), { ...form, part: { words: { introduction: "Eerst." } } });
    const late = saveWork(vries(), { ...form, part: { words: { introduction: "Daarna." } } });
    await expect(late).rejects.toThrow(CaseMoved);
    expect((await draftOf(db, caseId)).words.introduction).toBe("Eerst.");
  });

  it("lets one of two people who press at the same moment through", async () => {
    const { db } = database;
    const caseId = await proposed();
    const form = { ...(await formOf(db, caseId)), hash: await hashOf(caseId), clearances: [] };
    const both = await Promise.allSettled([
      approveDecision(vries(), form),
      returnDecision(vries(), { ...form, reason: "Toch niet." }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

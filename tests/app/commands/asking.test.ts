import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askClarification } from "../../../app/commands/clarification/ask-clarification.server";
import { dropQuestion, recordAnswer } from "../../../app/commands/clarification/record-answer.server";
import { askIdentity } from "../../../app/commands/identity/ask-identity.server";
import { recordIdentity } from "../../../app/commands/identity/record-identity.server";
import { assignHandler } from "../../../app/commands/intake/assign-handler.server";
import { extendTerm } from "../../../app/commands/term/extend-term.server";
import { lettersOf } from "../../../db/content/letters";
import { methodRules } from "../../../workflows/identity/methods";
import { BAKKER, caseRow, deskOf, fileRequest, formOf, openDesk, takeUp } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const ACCESS = { kind: "access", scope: "all", what: null, period: null } as const;
const desk = (at = "2026-03-10T09:00:00.000Z") => deskOf(database.db, BAKKER, at);
const form = (caseId: string) => formOf(database.db, caseId);
const DOUBT = "Het e-mailadres wijkt af van het adres dat wij van u kennen.";

async function atIdentity() {
  const caseId = await fileRequest(database.db, ACCESS);
  await assignHandler(desk("2026-03-06T09:00:00.000Z"), await form(caseId), { handlerId: BAKKER.id });
  return caseId;
}

const ask = async (caseId: string, doubt: string, at?: string) =>
  askIdentity(desk(at), {
    ...(await form(caseId)),
    ways: ["address-on-file", "call-back"],
    words: { doubt },
    override: null,
    clearances: [],
  });

describe("asking who is asking", () => {
  it("stops the clock when asked within five working days, until the answer is in", async () => {
    const { db } = database;
    const caseId = await atIdentity();
    await ask(caseId, DOUBT);
    expect(await caseRow(db, caseId)).toMatchObject({
      stage: "identity.asked",
      paused: true,
      due_date: null,
    });
    const answer = { text: "Ik bel vanaf het nummer in mijn dossier.", on: "2026-03-14" };
    await recordAnswer(desk("2026-03-16T09:00:00.000Z"), { ...(await form(caseId)), ...answer });
    const { checklist } = methodRules("call-back");
    const method = { method: "call-back", checked: [...checklist], on: "2026-03-16" } as const;
    await recordIdentity(desk("2026-03-16T09:00:00.000Z"), { ...(await form(caseId)), ...method });
    expect(await caseRow(db, caseId)).toMatchObject({ stage: "handling", paused: false, level: 2 });
    const [letter] = (await lettersOf(db, caseId)).filter(({ name }) => name === "identity-asked");
    expect(letter?.text).toContain(DOUBT);
  });

  it("needs a concrete doubt, and sends nothing without one", async () => {
    const caseId = await atIdentity();
    await expect(ask(caseId, "Volgens de AVG.")).rejects.toMatchObject({ name: "LetterBlocked" });
    expect((await caseRow(database.db, caseId)).stage).toBe("identity.establishing");
  });

  it("does not stop the clock when it comes too late", async () => {
    const caseId = await atIdentity();
    await ask(caseId, DOUBT, "2026-03-20T09:00:00.000Z");
    expect(await caseRow(database.db, caseId)).toMatchObject({ paused: false, due_date: "2026-04-07" });
  });
});

describe("asking to specify", () => {
  it("shows what there is, and goes on without the answer", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, ACCESS);
    await takeUp(db, caseId);
    const overview = [{ category: "gespreksverslagen", period: "2018 tot nu", system: "cliëntvolgsysteem" }];
    const question = { words: {}, overview, largeQuantity: true, override: null, clearances: [] };
    await askClarification(desk(), { ...(await form(caseId)), ...question });
    expect((await caseRow(db, caseId)).stage).toBe("clarification");
    await dropQuestion(desk("2026-03-26T09:00:00.000Z"), await form(caseId));
    expect(await caseRow(db, caseId)).toMatchObject({ stage: "handling", paused: false });
  });
});

describe("extending", () => {
  const extend = async (caseId: string, reasons: string, at?: string) =>
    extendTerm(desk(at), { ...(await form(caseId)), months: 2, words: { reasons }, clearances: [] });
  const REASONS =
    "Uw dossier staat in vier systemen en in elf mailboxen, en in veel stukken staan namen van anderen.";

  it("is blocked without reasons of this very case", async () => {
    const caseId = await fileRequest(database.db, ACCESS);
    await takeUp(database.db, caseId);
    const blocked = extend(caseId, "Wij hebben meer tijd nodig vanwege de complexiteit van uw verzoek.");
    await expect(blocked).rejects.toMatchObject({ name: "LetterBlocked" });
    expect((await caseRow(database.db, caseId)).extended).toBe(false);
  });

  it("moves the due date once and tells the requester", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, ACCESS);
    await takeUp(db, caseId);
    await extend(caseId, REASONS);
    const row = await caseRow(db, caseId);
    expect(row).toMatchObject({ extended: true, due_date: "2026-06-05" });
    await expect(extend(caseId, REASONS)).rejects.toMatchObject({ code: "already-extended" });
  });

  it("is refused after the last day on which its notice could be given", async () => {
    const caseId = await fileRequest(database.db, ACCESS);
    await takeUp(database.db, caseId);
    const late = extend(caseId, REASONS, "2026-04-09T09:00:00.000Z");
    await expect(late).rejects.toMatchObject({ code: "extension-too-late" });
  });
});

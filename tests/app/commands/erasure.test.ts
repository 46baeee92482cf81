import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completeExecution } from "../../../app/commands/execution/complete-execution.server";
import { executeItem } from "../../../app/commands/execution/execute-item.server";
import { noticeRecipient } from "../../../app/commands/execution/notice-recipient.server";
import { settleRecipient } from "../../../app/commands/execution/settle-recipient.server";
import { proposeDecision } from "../../../app/commands/handling/propose-decision.server";
import { extendTerm } from "../../../app/commands/term/extend-term.server";
import { lettersOf } from "../../../db/content/letters";
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
  takeUp,
} from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { attachData, givenAccess } from "../../support/work";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const ERASURE = { kind: "erasure", scope: "all", what: "Alles.", why: "Mijn traject is klaar." } as const;
const ACCESS = { kind: "access", scope: "all", what: null, period: null } as const;
const LONGER = { reasons: "Uw dossier staat in vier systemen en in elf mailboxen met stukken van anderen." };
const desk = () => deskOf(database.db, BAKKER, "2026-03-12T09:00:00.000Z");
const later = () => deskOf(database.db, BAKKER, "2026-03-16T09:00:00.000Z");
const RECIPIENT = {
  name: "Testbureau Noord",
  email: "privacy@testbureau.example",
  address: "",
  told: "will-be",
  on: null,
  reason: "",
} as const;

/** The reports are erased; the invoices stay, because tax law says so. */
async function plan(caseId: string) {
  const { work } = await draftOf(database.db, caseId);
  if (work?.kind !== "erasure") throw new Error("no erasure plan");
  const items = work.items.map((item) =>
    item.category === "facturen"
      ? { ...item, action: "keep" as const, ground: "tax" as const, until: "2034-01-01" }
      : { ...item, action: "erase" as const },
  );
  return {
    work: { ...work, ground: "a" as const, items },
    recipients: [{ ...RECIPIENT, id: crypto.randomUUID() }],
  };
}

async function proposed(filed?: string) {
  const caseId = filed ?? (await fileRequest(database.db, ERASURE));
  await takeUp(database.db, caseId);
  const part = { ...(await plan(caseId)), outcome: "partial" as const };
  await proposeDecision(desk(), { ...(await draftFormOf(database.db, caseId)), part, clearances: [] });
  return caseId;
}

describe("an erasure request", () => {
  it("starts from the register: one line per category and system", async () => {
    const caseId = await fileRequest(database.db, ERASURE);
    const { work } = await draftOf(database.db, caseId);
    expect(work?.kind === "erasure" && work.items.map(({ category }) => category)).toEqual([
      "gespreksverslagen",
      "facturen",
    ]);
  });

  it("cannot be granted while anything is kept", async () => {
    const caseId = await fileRequest(database.db, ERASURE);
    await takeUp(database.db, caseId);
    const part = { ...(await plan(caseId)), outcome: "granted" as const };
    const form = { ...(await draftFormOf(database.db, caseId)), part, clearances: [] };
    await expect(proposeDecision(desk(), form)).rejects.toMatchObject({ name: "LetterBlocked" });
  });

  it("is answered, carried out item by item, told to recipients, and only then closed", async () => {
    const { db } = database;
    const caseId = await proposed();
    await approve(db, caseId, "2026-03-13T09:00:00.000Z");
    await deliver(db, caseId, "2026-03-13T10:00:00.000Z");
    expect((await caseRow(db, caseId)).stage).toBe("execution");
    const { items, recipients } = (await caseRow(db, caseId)).snapshot.context;
    const recipientId = recipients[0]?.id ?? "";
    expect(items).toHaveLength(1);

    const early = completeExecution(later(), { ...(await formOf(db, caseId)), words: {}, clearances: [] });
    await expect(early).rejects.toMatchObject({ code: "execution-incomplete" });

    await executeItem(later(), {
      ...(await formOf(db, caseId)),
      itemId: items[0]?.id ?? "",
      on: "2026-03-16",
      system: "cliëntvolgsysteem",
      how: "Opdracht 114 in het logboek.",
    });
    await noticeRecipient(later(), {
      ...(await formOf(db, caseId)),
      recipientId,
      dataReference: "TN-2025-88",
      categories: ["testuitslagen"],
      effectiveOn: "2026-03-16",
      clearances: [],
    });
    const impossible = { recipientId, as: "impossible", reason: null, on: "2026-03-16" } as const;
    await expect(
      settleRecipient(later(), { ...(await formOf(db, caseId)), ...impossible }),
    ).rejects.toMatchObject({
      code: "reason-needed",
    });
    await settleRecipient(later(), { ...(await formOf(db, caseId)), ...impossible, as: "confirmed" });
    await completeExecution(later(), { ...(await formOf(db, caseId)), words: {}, clearances: [] });

    expect(await caseRow(db, caseId)).toMatchObject({ closed_as: "answered", outcome: "partial" });
    const letters = await lettersOf(db, caseId);
    const notice = letters.find(({ name }) => name === "recipient-notice");
    expect(notice?.text).toContain("TN-2025-88");
    expect(notice?.text).not.toContain("Jansen");
    expect(letters.find(({ name }) => name === "executed")?.text).toContain("gespreksverslagen");
  });

  it("erases only after the access that was asked for with it was answered", async () => {
    const { db } = database;
    const access = await fileRequest(db, ACCESS, { requests: [ACCESS, ERASURE] });
    const { from_case_id: caseId } = await db
      .selectFrom("case_links")
      .select("from_case_id")
      .where("to_case_id", "=", access)
      .executeTakeFirstOrThrow();
    await extendTerm(desk(), { ...(await formOf(db, access)), months: 2, words: LONGER, clearances: [] });
    await proposed(caseId);
    const [answer] = await lettersOf(db, caseId);
    // Five working days after 5 June, by which the access will have been given.
    expect(answer?.text).toContain("12 juni 2026");
    await approve(db, caseId, "2026-03-13T09:00:00.000Z");
    await deliver(db, caseId, "2026-03-13T10:00:00.000Z");
    const itemId = (await caseRow(db, caseId)).snapshot.context.items[0]?.id ?? "";
    const done = { itemId, on: "2026-03-16", system: "cliëntvolgsysteem", how: "Opdracht 115." };
    const erase = async () => executeItem(later(), { ...(await formOf(db, caseId)), ...done });
    await expect(erase()).rejects.toMatchObject({ code: "linked-case-unanswered" });

    await takeUp(db, access);
    const part = await givenAccess(db, access, await attachData(db, access));
    const given = { ...part, outcome: "granted" as const, words: { introduction: "Alles in één bestand." } };
    await proposeDecision(desk(), { ...(await draftFormOf(db, access)), part: given, clearances: [] });
    await approve(db, access, "2026-03-13T11:00:00.000Z");
    await expect(erase()).rejects.toMatchObject({ code: "linked-case-unanswered" });
    await deliver(db, access, "2026-03-13T12:00:00.000Z");
    await erase();
    expect((await caseRow(db, caseId)).snapshot.context.items[0]?.executed).toBe(true);
  });

  it("is not decided before it is known who asks", async () => {
    const caseId = await fileRequest(database.db, ERASURE);
    const part = { ...(await plan(caseId)), outcome: "partial" as const };
    const form = { ...(await draftFormOf(database.db, caseId)), part, clearances: [] };
    await expect(proposeDecision(desk(), form)).rejects.toMatchObject({ name: "CaseRejected" });
    expect((await caseRow(database.db, caseId)).proposed_by).toBeNull();
  });
});

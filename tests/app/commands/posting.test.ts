import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readerOf } from "../../../app/commands/desk.server";
import { askIdentity } from "../../../app/commands/identity/ask-identity.server";
import { assignHandler } from "../../../app/commands/intake/assign-handler.server";
import { recordPosting } from "../../../app/commands/reply/record-posting.server";
import { findCaseFacts } from "../../../app/letters/case-facts.server";
import { loadLetters } from "../../../app/routes/staff/case/load-letters.server";
import { findLetter, supersedeLetter } from "../../../db/content/letters";
import { approvedAccess } from "../../support/approved";
import { BAKKER, caseRow, deskOf, fileRequest, formOf, openDesk } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { seenBy } from "../../support/reader";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const desk = () => deskOf(database.db, BAKKER, "2026-03-12T09:00:00.000Z");
const toPost = async (caseId: string) => {
  const { db } = database;
  const { id } = await seenBy(db, caseId, readerOf(desk()));
  const letters = await loadLetters(db, id, await findCaseFacts(db, caseId), () => "");
  return letters.filter((letter) => letter.toPost).map(({ id }) => id);
};
const post = async (caseId: string, letterId: string, on = "2026-03-11") =>
  recordPosting(desk(), { ...(await formOf(database.db, caseId)), letterId, on });

/** Somebody who wants paper is asked who they are. */
async function asked(): Promise<{ caseId: string; letterId: string }> {
  const { db } = database;
  const access = { kind: "access", scope: "all", what: null, period: null } as const;
  const caseId = await fileRequest(db, access, { replyChannel: "post" });
  const bakker = deskOf(db, BAKKER, "2026-03-10T09:00:00.000Z");
  await assignHandler(bakker, await formOf(db, caseId), { handlerId: BAKKER.id });
  await askIdentity(bakker, {
    ...(await formOf(db, caseId)),
    ways: ["address-on-file", "call-back"],
    words: { doubt: "Het adres wijkt af van het adres dat wij van u kennen." },
    override: null,
    clearances: [],
  });
  const [letterId = ""] = await toPost(caseId);
  return { caseId, letterId };
}

describe("a letter on paper", () => {
  it("waits for the post until staff note the day on which it went", async () => {
    const { caseId, letterId } = await asked();
    const { stage, version } = await caseRow(database.db, caseId);
    await post(caseId, letterId);
    expect(await findLetter(database.db, caseId, letterId)).toMatchObject({
      name: "identity-asked",
      state: "posted",
      posted_on: "2026-03-11",
    });
    expect(await toPost(caseId)).toEqual([]);
    expect(await caseRow(database.db, caseId)).toMatchObject({ stage, version });
  });

  it("goes once: its day is not written over", async () => {
    const { caseId, letterId } = await asked();
    await post(caseId, letterId);
    await expect(post(caseId, letterId, "2026-03-12")).rejects.toMatchObject({ code: "no-such-letter" });
  });

  it("that another one replaced is not posted", async () => {
    const { caseId, letterId } = await asked();
    await supersedeLetter(database.db, caseId, letterId);
    await expect(post(caseId, letterId)).rejects.toMatchObject({ code: "no-such-letter" });
  });

  it("is the answer from the day on which it was posted", async () => {
    const paper = { replyChannel: "post" } as const;
    const { caseId, letterId } = await approvedAccess(database.db, "paper@example.nl", paper);
    expect(await toPost(caseId)).toEqual([letterId]);
    await post(caseId, letterId);
    expect(await caseRow(database.db, caseId)).toMatchObject({
      closed_as: "answered",
      reply_given_on: "2026-03-11",
    });
  });
});

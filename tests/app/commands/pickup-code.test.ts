import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPickupCode } from "../../../app/commands/identity/new-pickup-code.server";
import { action, loader } from "../../../app/routes/staff/case/pickup-code/route";
import { issueCode, tryCode } from "../../../db/codes";
import { notesOf } from "../../../db/content/notes";
import { findRequesterSession, openRequesterSession } from "../../../db/requester-sessions";
import { BAKKER, caseRow, deskOf, fileRequest, openDesk, takeUp } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, requestFor, staffContext, thrownBy } from "../../support/desk";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

const secret = "a secret for tests that is long enough";
const NOW = new Date("2026-03-12T09:00:00.000Z");
const ACCESS = { kind: "access", scope: "all", what: null, period: null } as const;
const give = (caseId: string) =>
  newPickupCode(deskOf(database.db, BAKKER, NOW.toISOString()), { caseId, secret, note: "Nieuwe code." });
const attempt = (caseId: string, code: string) =>
  tryCode(database.db, { caseId, purpose: "pickup", now: NOW, secret, code });

describe("a new pickup code", () => {
  it("is given to whoever asked by letter and never had one", async () => {
    const caseId = await fileRequest(database.db, ACCESS, { channel: "letter" });
    await takeUp(database.db, caseId);
    expect(await attempt(caseId, await give(caseId))).toBe("right");
    expect(await notesOf(database.db, caseId)).toMatchObject([{ text: "Nieuwe code.", by: BAKKER.id }]);
  });

  it("takes the place of the old one and ends open visits", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, ACCESS);
    await takeUp(db, caseId);
    const old = await issueCode(db, { caseId, purpose: "pickup", now: NOW, secret });
    const token = await openRequesterSession(db, { caseId, now: NOW });
    await give(caseId);
    expect(await attempt(caseId, old)).toBe("wrong");
    expect(await findRequesterSession(db, token, NOW)).toBeNull();
  });

  it("is not given before it is sure enough who asks, and the old one stays", async () => {
    const { db } = database;
    const caseId = await fileRequest(db, ACCESS);
    const old = await issueCode(db, { caseId, purpose: "pickup", now: NOW, secret });
    await expect(give(caseId)).rejects.toMatchObject({ code: "level-not-reached" });
    expect(await attempt(caseId, old)).toBe("right");
  });

  it("is not given on a case that needs little, when it would open one that needs more", async () => {
    const { db } = database;
    const accessId = await fileRequest(db, ACCESS);
    const questionId = await fileRequest(db, {
      kind: "question",
      question: "Wanneer bent u open?",
    });
    const link = { from_case_id: questionId, to_case_id: accessId, as: "same-form" } as const;
    await db.insertInto("case_links").values(link).execute();
    await expect(give(questionId)).rejects.toMatchObject({ code: "level-not-reached" });
  });

  it("is shown on its page to whoever works at the desk, not to an auditor", async () => {
    const caseId = await fileRequest(database.db, ACCESS, { channel: "letter" });
    await takeUp(database.db, caseId);
    const { reference } = await caseRow(database.db, caseId);
    const context = staffContext(database, { now: NOW.toISOString() });
    const asked = async (role: "handler" | "auditor", form?: Record<string, string>) => {
      const cookie = await cookieOf(context, (await hire(context, [role])).email);
      return {
        request: requestFor("/medewerkers/verzoeken", { cookie, form }),
        context,
        params: { reference },
      };
    };
    expect(await loader(await asked("handler"))).toMatchObject({ enough: true });
    expect(await action(await asked("handler", {}))).toMatchObject({
      code: expect.stringMatching(/^\w{3}(-\w{3}){3}$/),
    });
    const auditor = await asked("auditor", {});
    expect((await thrownBy(() => action(auditor))).status).toBe(403);
  });
});

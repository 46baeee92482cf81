import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { action, loader } from "../../../../app/routes/admin/effects/route";
import { failEffect } from "../../../../db/effects";
import { HANDLER, happen, when } from "../../../support/cases";
import { createTestDatabase, type TestDatabase } from "../../../support/database";
import { cookieOf, hire, requestFor, staffContext, thrownBy } from "../../../support/desk";
import { effectOf, fileCaseOf } from "../../../support/worker";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const PATH = "/medewerkers/beheer/acties";
const context = () => staffContext(database);

async function failedLetter(email: string, kind: "access" | "complaint" = "access") {
  const filed = await fileCaseOf(database, email, { kind });
  const effect = await effectOf(database, filed.id, "letter:received");
  await failEffect(database.db, effect.id, { errorCode: "smtp-550", final: true });
  return { filed, effect };
}

const shownTo = async (cookie: string) => {
  const args = { request: requestFor(PATH, { cookie }), context: context(), params: {} };
  return (await loader(args as Parameters<typeof loader>[0])).effects.map(({ id }) => id);
};
const retriedBy = (cookie: string, effect: string) => {
  const request = requestFor(PATH, { cookie, form: { effect } });
  return action({ request, context: context(), params: {} } as Parameters<typeof action>[0]);
};

describe("an action that failed for good", () => {
  it.each(["handler", "approver", "manager"] as const)("shows to a %s, who may try again", async (role) => {
    const { effect } = await failedLetter(`${role}@example.nl`);
    const { email } = await hire(context(), [role]);
    const cookie = await cookieOf(context(), email);
    expect(await shownTo(cookie)).toContain(effect.id);
    expect(await retriedBy(cookie, effect.id)).toEqual({ again: 1 });
    expect(await effectOf(database, effect.case_id, effect.key)).toMatchObject({ state: "pending" });
  });

  it("does not exist for the person complained about", async () => {
    const { filed, effect } = await failedLetter("klacht@example.nl", "complaint");
    const { id, email } = await hire(context(), ["handler"]);
    const subjects = { type: "ComplaintSubjectsRecorded" as const, staffIds: [id] };
    await happen(database.db, filed.id, { ...subjects, actor: HANDLER, ...when("2026-03-06T09:00:00Z") });
    const cookie = await cookieOf(context(), email);
    expect(await shownTo(cookie)).not.toContain(effect.id);
    expect(await retriedBy(cookie, effect.id)).toEqual({ again: 0 });
  });

  it("is none of an auditor's business to change, nor a stranger's to see", async () => {
    const { effect } = await failedLetter("audit@example.nl");
    const { email } = await hire(context(), ["auditor"]);
    const cookie = await cookieOf(context(), email);
    expect((await thrownBy(() => retriedBy(cookie, effect.id))).status).toBe(403);
    expect((await thrownBy(() => shownTo(""))).status).toBe(302);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loader as letterLoader } from "../../../app/routes/staff/case/letter/route";
import { action as previewAction } from "../../../app/routes/staff/case/preview/route";
import { loader as receiptLoader } from "../../../app/routes/staff/receipt-date/route";
import { action as searchAction } from "../../../app/routes/staff/search/route";
import { keepFrozenLetter } from "../../../db/content/letters";
import { seedOrganisation } from "../../../db/seed/organisation";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, requestFor, staffContext } from "../../support/desk";
import { viewsOf } from "../../support/views";
import { fileCaseOf } from "../../support/worker";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, new Date());
});
afterAll(() => database.drop());

type Route = (args: Parameters<typeof receiptLoader>[0]) => Promise<unknown>;

/** What the log says after an approver opened a route. */
async function looksAfter(
  route: Route,
  params: (caseId: string) => Promise<Record<string, string>>,
  form?: Record<string, string>,
  times = 1,
) {
  const context = staffContext(database);
  const { id, reference } = await fileCaseOf(database, "look@example.nl");
  const reader = await hire(context, ["handler", "approver"]);
  const cookie = await cookieOf(context, reader.email);
  const asked = { reference, ...(await params(id)) };
  for (let time = 0; time < times; time += 1) {
    const request = requestFor("/medewerkers/verzoeken", { cookie, form });
    await route({ request, context, params: asked });
  }
  const views = await viewsOf(database.db, id);
  expect(views.every((view) => view.staff_id === reader.id)).toBe(true);
  return views.map(({ what }) => what);
}

describe("every look at a case is logged", () => {
  it("at its receipt date", async () => {
    expect(await looksAfter(receiptLoader, async () => ({}))).toEqual(["receipt-date"]);
  });

  it("at one of its letters", async () => {
    let letter = "";
    const stored = async (caseId: string) => {
      const text = { subject: "Ons besluit", html: "<p>Ja</p>", text: "Ja" };
      const kept = { caseId, name: "decision", language: "nl", channel: "portal", now: new Date() } as const;
      letter = (await keepFrozenLetter(database.db, { ...kept, ...text })).letterId;
      return { letter };
    };
    expect(await looksAfter(letterLoader, stored)).toEqual([`letter:${letter}`]);
  });

  it("that a search by name gave away, and none that its reference found", async () => {
    const context = staffContext(database);
    const { id, reference } = await fileCaseOf(database, "zoek@example.nl");
    const reader = await hire(context, ["handler"]);
    const cookie = await cookieOf(context, reader.email);
    for (const zoek of [reference, "zoek@exam"]) {
      const request = requestFor("/medewerkers/zoeken", { cookie, form: { zoek } });
      await searchAction({ request, context, params: {} } as Parameters<typeof searchAction>[0]);
    }
    const looks = await viewsOf(database.db, id);
    expect(looks).toMatchObject([{ staff_id: reader.id, what: "search" }]);
  });

  it("at a letter as it is being typed: once, however often it is drawn", async () => {
    const typed = { intention: "ask-identity", version: "1" };
    expect(await looksAfter(previewAction, async () => ({}), typed, 3)).toEqual(["preview"]);
  });
});

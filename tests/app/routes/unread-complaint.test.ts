import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { action, loader } from "../../../app/routes/staff/case/route";
import { loader as queueLoader } from "../../../app/routes/staff/queue/route";
import { formatReference } from "../../../db/references";
import { seedOrganisation } from "../../../db/seed/organisation";
import { caseRow, fileRequest } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { cookieOf, hire, requestFor, staffContext, thrownBy } from "../../support/desk";
import { viewsOf } from "../../support/views";

let database: TestDatabase;
let caseId: string;
let reference: string;
const context = () => staffContext(database, { now: "2026-03-06T09:00:00.000Z" });

beforeAll(async () => {
  database = await createTestDatabase();
  await seedOrganisation(database.db, new Date());
  caseId = await fileRequest(database.db, {
    kind: "complaint",
    topic: "service",
    about: "Jan Bakker",
    what: "Hij liet niets van zich horen.",
    wish: null,
  });
  ({ reference } = await caseRow(database.db, caseId));
});
afterAll(() => database.drop());

async function asking(
  roles: Parameters<typeof hire>[1],
  form?: Record<string, string>,
  path = `/medewerkers/verzoeken/${reference}`,
) {
  const { email } = await hire(context(), roles);
  const cookie = await cookieOf(context(), email);
  const request = requestFor(path, { cookie, form });
  return { request, context: context(), params: { reference } };
}

describe("a complaint of which nobody recorded whom it is about", () => {
  it("is not known to a handler: no page, no line, the same answer as for a case that does not exist", async () => {
    const missing = formatReference("KL", 2026, 9999);
    for (const asked of [reference, missing]) {
      const answer = await thrownBy(async () =>
        loader({ ...(await asking(["handler"])), params: { reference: asked } }),
      );
      expect(answer.headers.get("Location")).toBe(`/medewerkers/verzoeken/${asked}/glas`);
    }
    const queue = JSON.stringify(
      await queueLoader(await asking(["handler"], undefined, "/medewerkers/verzoeken?lijst=all")),
    );
    expect(queue).not.toContain(reference);
    expect(await viewsOf(database.db, caseId)).toEqual([]);
  });

  it("is counted by whoever watches the deadlines", async () => {
    const queue = await queueLoader(await asking(["manager"], undefined, "/medewerkers/verzoeken?lijst=all"));
    expect(queue.rows).toMatchObject([
      { reference, ackBy: "2026-03-12", dueDate: "2026-04-02", person: null },
    ]);
  });

  it("takes no form from a handler", async () => {
    const form = { intention: "record-subjects", version: "1" };
    const answer = await thrownBy(async () => action(await asking(["handler"], form)));
    expect(answer.status).toBe(404);
    expect(await caseRow(database.db, caseId)).toMatchObject({ unread: true });
  });

  it("is read by a manager, who records whom it is about; then the desk reads it too", async () => {
    const page = await loader(await asking(["manager"]));
    expect(page).toMatchObject({ asked: expect.stringContaining("Hij liet"), stage: "intake.unread" });
    const { person_version: version } = await caseRow(database.db, caseId);
    await action(await asking(["manager"], { intention: "record-subjects", version: String(version) }));
    expect(await caseRow(database.db, caseId)).toMatchObject({ unread: false, stage: "intake" });
    expect(await loader(await asking(["handler"]))).toMatchObject({
      asked: expect.stringContaining("Hij liet"),
    });
  });
});

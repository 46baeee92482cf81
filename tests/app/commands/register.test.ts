import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readerOf } from "../../../app/commands/desk.server";
import { registerCase } from "../../../app/commands/intake/register-case.server";
import { findRegistered } from "../../../db/queries/registered";
import { BAKKER, deskOf, openDesk } from "../../support/casework";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { readerNamed } from "../../support/reader";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await openDesk(database.db);
});
afterAll(() => database.drop());

describe("what somebody at the desk registers", () => {
  it("is theirs to handle when they say so, but for a complaint: a manager reads that first", async () => {
    const desk = { ...deskOf(database.db, BAKKER, "2026-03-09T09:00:00.000Z"), db: database.db };
    const cases = await registerCase(desk, {
      requests: [
        { kind: "access", scope: "all", what: null, period: null },
        { kind: "complaint", topic: "service", about: null, what: "Niemand belde terug.", wish: null },
      ],
      requester: { name: "M. Jansen", email: "m.jansen@voorbeeld.example" },
      subject: null,
      relation: null,
      capacity: "client",
      replyChannel: "portal",
      language: "nl",
      channel: "phone",
      receivedOn: "2026-03-05",
      mailingSystems: [],
      takeUp: true,
      uploads: null,
    });
    const [access, complaint] = cases;
    expect(access?.columns).toMatchObject({
      handlerId: BAKKER.id,
      station: "identity",
      dueDate: "2026-04-07",
    });
    expect(complaint?.columns).toMatchObject({ handlerId: null, unread: true, dueDate: "2026-04-02" });
    const references = cases.map(({ reference }) => reference);
    const shown = await findRegistered(database.db, readerOf(desk), references);
    expect(shown.map(({ reference }) => reference)).toEqual([...references].sort());
    expect(shown.map(({ kind, visible }) => [kind, visible])).toEqual([
      ["complaint", false],
      ["access", true],
    ]);
    // A colleague of the same team who tries its number is told of the request alone.
    const other = await findRegistered(database.db, readerNamed("collega"), references);
    expect(other.map(({ kind }) => kind)).toEqual(["access"]);
  });
});

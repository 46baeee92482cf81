import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makePushToken } from "../../../app/commands/relations/push-token.server";
import { action } from "../../../app/routes/hooks/relations/route";
import { findPushTokens, revokePushToken } from "../../../db/register/push-tokens";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { applyFile, previewFile, ticking } from "../../support/imports";

let database: TestDatabase;
let now: () => Date;
let token: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  const { db } = database;
  await db.deleteFrom("relation_imports").execute();
  await db.deleteFrom("relations").execute();
  await db.deleteFrom("relation_push_tokens").execute();
  now = ticking("2026-03-05T10:00:00Z");
  token = await makePushToken(db, { name: "Cliëntvolgsysteem", by: "anna", now: now() });
});

async function push(body: BodyInit, { bearer = token, method = "POST" } = {}) {
  const request = new Request("https://privacy.werkcontact.example/hooks/relaties", {
    method,
    body,
    headers: { Authorization: `Bearer ${bearer}` },
    duplex: "half",
  } as RequestInit);
  const context = { db: database.db, now };
  const response = await action({ request, context, params: {} } as unknown as Parameters<typeof action>[0]);
  return { status: response.status, answer: await response.json(), headers: response.headers };
}

const lines = (...records: object[]) => records.map((record) => JSON.stringify(record)).join("\n");
const RECORDS = [
  { kind: "contact-person", number: "C1", name: "Anna Smit", employer: "W1" },
  { kind: "employer", number: "W1", name: "Werkgever BV", contractRef: "OV-1" },
  {
    number: "1",
    initials: "J.P.",
    particle: "de",
    surname: "Vries",
    birthDate: "1980-02-29",
    email: "jan@voorbeeld.example",
  },
];
const relations = () => database.db.selectFrom("relations").selectAll().orderBy("external_id").execute();
const imports = () =>
  database.db.selectFrom("relation_imports").select(["state", "problem", "counts", "total"]).execute();

describe("a push by the client tracking system", () => {
  it.each([
    ["line by line", lines(...RECORDS)],
    ["as a list", JSON.stringify(RECORDS)],
  ])("is taken %s, in whatever order its kinds come", async (_, body) => {
    const { status, answer } = await push(body);
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      counts: { new: 3, changed: 0, unchanged: 0, ended: 0, rejected: 0 },
      rejected: [],
    });
    const [client, contact, employer] = await relations();
    expect(client).toMatchObject({ kind: "client", name: "J.P. de Vries", birth_date: "1980-02-29" });
    expect(contact?.employer_id).toBe(employer?.id);
    expect(await imports()).toMatchObject([{ state: "applied", total: 3 }]);
  });

  it("changes nothing when it comes twice", async () => {
    await push(lines(...RECORDS));
    const before = await relations();
    expect((await push(lines(...RECORDS))).answer.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
    expect(await relations()).toEqual(before);
  });

  it("speaks of what it names, and takes nothing from the rest", async () => {
    await push(lines(...RECORDS));
    const { answer } = await push(lines({ number: "1", email: null }, { number: "1", phone: "06 1234567" }));
    expect(answer).toMatchObject({
      counts: { changed: 1, rejected: 1 },
      rejected: [{ record: 2, problem: "repeated", field: "number" }],
    });
    expect((await relations())[0]).toMatchObject({
      email: null,
      surname: "Vries",
      contact_changed_on: "2026-03-05",
      ended_on: null,
    });
    await push(lines({ number: "1", endedOn: "2026-03-01" }));
    expect((await relations())[0]).toMatchObject({ ended_on: "2026-03-01" });
  });

  it("answers which records it cannot take by their place, and says nothing about anybody", async () => {
    const body = `${lines({ number: "1", name: "Jan de Vries" })}\n{kapot\n${lines({ name: "Piet" }, { number: "2", naam: "Kees" })}`;
    const { status, answer } = await push(body);
    expect(status).toBe(200);
    expect(answer).toEqual({
      importId: expect.any(String),
      counts: { new: 1, changed: 0, unchanged: 0, ended: 0, rejected: 3 },
      rejected: [
        { record: 2, problem: "not-json", field: null },
        { record: 3, problem: "number-missing", field: "number" },
        { record: 4, problem: "unknown-field", field: "naam" },
      ],
    });
    expect(
      await database.db.selectFrom("relation_import_rows").select(["data", "external_id"]).execute(),
    ).toEqual(Array(3).fill({ data: null, external_id: null }));
  });

  it("that breaks off changes nothing", async () => {
    expect((await push('[{"number":"1","name":"Jan"},{"numb')).status).toBe(400);
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(lines(...RECORDS)));
      },
      pull(controller) {
        controller.error(new Error("connection lost"));
      },
    });
    await expect(push(broken)).rejects.toThrow("connection lost");
    expect(await relations()).toEqual([]);
    expect(await imports()).toMatchObject([
      { state: "failed", problem: "interrupted" },
      { state: "failed", problem: "interrupted" },
    ]);
  });

  it("and a file speak about the same people", async () => {
    const { db } = database;
    await push(lines(...RECORDS));
    const preview = await previewFile(db, "nummer;naam\n1;J.P. de Vries", { now });
    expect(preview.counts).toMatchObject({ new: 0, changed: 1 });
    await applyFile(db, preview, now);
    expect(await relations()).toHaveLength(3);
  });
});

describe("the token", () => {
  it("opens nothing when it is absent, invented or revoked, with one and the same answer", async () => {
    const { db } = database;
    const [{ id } = { id: "" }] = await findPushTokens(db);
    const answers = [await push("{}", { bearer: "" }), await push("{}", { bearer: "plr_verzonnen" })];
    await revokePushToken(db, id, now());
    answers.push(await push("{}"));
    for (const { status, answer, headers } of answers) {
      expect(status).toBe(401);
      expect(answer).toEqual({ problem: "no-such-token" });
      expect(headers.get("www-authenticate")).toBe("Bearer");
    }
    expect(await imports()).toEqual([]);
  });

  it("is nowhere stored, and shows when it was last used", async () => {
    const { db } = database;
    await push(lines(...RECORDS));
    const stored = await db.selectFrom("relation_push_tokens").selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(await findPushTokens(db)).toMatchObject([
      { name: "Cliëntvolgsysteem", lastUsedAt: expect.any(Date) },
    ]);
  });

  it("is for sending only", async () => {
    expect((await push("{}", { method: "PUT" })).status).toBe(405);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  agreeToImport,
  chooseColumns,
  discardImport,
} from "../../../app/commands/relations/steer-import.server";
import { uploadRelations } from "../../../app/commands/relations/upload-file.server";
import { holdLease, openImport } from "../../../db/register/imports";
import { findChanged, findEnding, findRejected, findRememberedColumns } from "../../../db/register/results";
import { createTestDatabase, type TestDatabase } from "../../support/database";
import { applyFile, importOf, previewFile, ticking, workOff } from "../../support/imports";

let database: TestDatabase;
let now: () => Date;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.db.deleteFrom("relation_imports").execute();
  await database.db.deleteFrom("relations").execute();
  now = ticking("2026-03-05T10:00:00Z");
});

const CLIENTS = [
  "Cliëntnummer;Voorletters;Tussenvoegsel;Achternaam;Geboortedatum;E-mail;Telefoon;Adres",
  "1;J.P.;de;Vries;29-02-1980;Jan@voorbeeld.example;06-12345678;Kerkstraat 1, Utrecht",
  "2;M.;;Jansen;03-11-1975;m@voorbeeld.example;;",
  "3;K.;van den;Berg;01-01-1990;;;",
].join("\n");

const bring = async (text: string, options: Partial<Parameters<typeof previewFile>[2]> = {}) =>
  applyFile(database.db, await previewFile(database.db, text, { now, ...options }), now);
const relation = (number: string) =>
  database.db.selectFrom("relations").selectAll().where("external_id", "=", number).executeTakeFirstOrThrow();
const stagedRows = async () =>
  (await database.db.selectFrom("relation_import_rows").selectAll().execute()).map(
    ({ verdict, cells, data, external_id }) => ({ verdict, cells, data, external_id }),
  );

describe("a file of clients", () => {
  it("shows what it would do, changes nothing before somebody agrees, and then does exactly that", async () => {
    const { db } = database;
    const preview = await previewFile(db, CLIENTS, { now });
    expect(preview).toMatchObject({ state: "preview", total: 3 });
    expect(preview.counts).toEqual({ new: 3, changed: 0, unchanged: 0, ended: 0, rejected: 0 });
    expect(await db.selectFrom("relations").selectAll().execute()).toEqual([]);
    expect(await applyFile(db, preview, now)).toMatchObject({ state: "applied", done: 3 });
    expect(await relation("1")).toMatchObject({
      kind: "client",
      name: "J.P. de Vries",
      initials: "J.P.",
      particle: "de",
      surname: "Vries",
      birth_date: "1980-02-29",
      email: "Jan@voorbeeld.example",
      email_normalised: "jan@voorbeeld.example",
      external_id_normalised: "1",
      surname_keys: ["devries", "vries"],
      contact_changed_on: null,
    });
    expect(await stagedRows()).toEqual([]);
  });

  it("changes nothing when it comes twice", async () => {
    const { db } = database;
    await bring(CLIENTS);
    const before = await db.selectFrom("relations").selectAll().orderBy("id").execute();
    const again = await bring(CLIENTS);
    expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: 3, ended: 0, rejected: 0 });
    expect(await db.selectFrom("relations").selectAll().orderBy("id").execute()).toEqual(before);
  });

  it("names what changes, and notes the day on which somebody can be reached otherwise", async () => {
    const { db } = database;
    await bring(CLIENTS);
    const { id } = await relation("1");
    const changed = CLIENTS.replace("06-12345678", "+31 6 12345678")
      .replace("m@voorbeeld.example", "nieuw@voorbeeld.example")
      .replace("01-01-1990", "02-01-1990");
    const preview = await previewFile(db, changed, { now });
    expect(await findChanged(db, preview.id, 10)).toEqual([
      { number: 2, externalId: "1", changed: ["phone"] },
      { number: 3, externalId: "2", changed: ["email"] },
      { number: 4, externalId: "3", changed: ["birth_date"] },
    ]);
    await applyFile(db, preview, now);
    expect(await relation("1")).toMatchObject({ id, phone: "+31 6 12345678", contact_changed_on: null });
    expect(await relation("2")).toMatchObject({ contact_changed_on: "2026-03-05" });
    expect(await relation("3")).toMatchObject({ birth_date: "1990-01-02", contact_changed_on: null });
  });

  it("speaks only of the columns it has", async () => {
    await bring(CLIENTS);
    await bring("nummer;e-mail\n1;anders@voorbeeld.example\n2;\n9;x@voorbeeld.example");
    expect(await relation("1")).toMatchObject({
      email: "anders@voorbeeld.example",
      surname: "Vries",
      phone: "06-12345678",
    });
    expect(await relation("2")).toMatchObject({ email: null, contact_changed_on: "2026-03-05" });
  });

  it("says row by row what it cannot take, and takes the rest", async () => {
    const { db } = database;
    const done = await bring(
      "nummer;naam;geboortedatum\n1;Jan;31-02-1980\n;Piet;01-01-1990\n2;Kees;01-01-1990\n2;Klaas;01-01-1991\n3;;\n",
    );
    expect(done.counts).toMatchObject({ new: 1, rejected: 4 });
    expect(await findRejected(db, done.id, { limit: 10 })).toEqual([
      { number: 2, problem: "not-a-date", field: "birthDate", otherRow: null },
      { number: 3, problem: "number-missing", field: "number", otherRow: null },
      { number: 5, problem: "repeated", field: "number", otherRow: 4 },
      { number: 6, problem: "name-missing", field: "name", otherRow: null },
    ]);
    expect((await relation("2")).name).toBe("Kees");
    expect(await stagedRows()).toEqual(
      Array(4).fill({ verdict: "rejected", cells: null, data: null, external_id: null }),
    );
  });

  it("that is whole ends whoever is absent, and brings back whoever stands in it again", async () => {
    const { db } = database;
    await bring(CLIENTS);
    await db
      .updateTable("relations")
      .set({ ended_on: "2026-01-01" })
      .where("external_id", "=", "1")
      .execute();
    const without3 = CLIENTS.split("\n").slice(0, 3).join("\n");
    expect((await bring(without3)).counts).toMatchObject({ ended: 0, unchanged: 2 });
    const preview = await previewFile(db, without3, { whole: true, now });
    expect(preview.counts).toEqual({ new: 0, changed: 1, unchanged: 1, ended: 1, rejected: 0 });
    expect(await findEnding(db, preview.id, 10)).toEqual(["3"]);
    await applyFile(db, preview, now);
    expect((await relation("1")).ended_on).toBeNull();
    expect((await relation("3")).ended_on).toBe("2026-03-05");
  });

  it("that is whole ends nobody while a row in it could be anybody's, nor of another kind", async () => {
    await bring(CLIENTS);
    await bring("nummer;naam\n7;Werkgever BV", { kind: "employer" });
    expect((await bring("nummer;naam\n1;J.P. de Vries\n;Iemand", { whole: true })).counts).toMatchObject({
      ended: 0,
    });
    expect((await bring("nummer;naam\n1;J.P. de Vries", { whole: true })).counts).toMatchObject({ ended: 2 });
    expect((await relation("7")).ended_on).toBeNull();
  });

  it("is remembered with the meaning of its columns", async () => {
    await bring(CLIENTS);
    expect(await findRememberedColumns(database.db, "client")).toMatchObject({
      mapping: ["number", "initials", "particle", "surname", "birthDate", "email", "phone", "address"],
    });
    expect(await findRememberedColumns(database.db, "employer")).toBeNull();
  });
});

describe("employers and their contact persons", () => {
  it("belong together, with the contract and its confidentiality clause", async () => {
    await bring("nummer;naam;contract;geheimhouding\nW1;Werkgever BV;OV-2024-17;01-02-2024", {
      kind: "employer",
    });
    const contacts = "nummer;naam;opdrachtgever\nC1;Anna Smit;W1\nC2;Bob Smit;W9\nC3;Cor Smit;";
    const done = await bring(contacts, { kind: "contact-person" });
    const employer = await relation("W1");
    expect(employer).toMatchObject({ contract_ref: "OV-2024-17", confidentiality_signed_on: "2024-02-01" });
    expect((await relation("C1")).employer_id).toBe(employer.id);
    expect((await relation("C3")).employer_id).toBeNull();
    expect(await findRejected(database.db, done.id, { limit: 9 })).toEqual([
      { number: 3, problem: "employer-unknown", field: "employer", otherRow: null },
    ]);
    expect((await bring(contacts, { kind: "contact-person" })).counts).toMatchObject({ unchanged: 2 });
  });
});

describe("between a preview and applying it", () => {
  it("another import that changed the register draws the preview anew", async () => {
    const { db } = database;
    const first = await previewFile(db, CLIENTS, { now });
    await bring("nummer;naam\n1;Iemand anders");
    expect(await applyFile(db, first, now)).toMatchObject({
      state: "preview",
      problem: "register-moved",
      counts: { new: 2, changed: 1 },
    });
    expect((await relation("1")).name).toBe("Iemand anders");
    expect(await applyFile(db, await importOf(db, first.id), now)).toMatchObject({ state: "applied" });
    expect((await relation("1")).name).toBe("J.P. de Vries");
  });

  it("only the preview that was seen can be agreed to, once", async () => {
    const { db } = database;
    const preview = await previewFile(db, CLIENTS, { now });
    const seen = preview.checked_at?.toISOString() ?? "";
    await chooseColumns(db, preview.id, { mapping: ["number", null, null, "surname"], whole: false });
    await workOff(db, now);
    const drawnAnew = await importOf(db, preview.id);
    expect(await agreeToImport(db, drawnAnew, seen)).toBe("too-late");
    expect(await agreeToImport(db, drawnAnew, drawnAnew.checked_at?.toISOString() ?? "")).toBe("moved-on");
    expect(await agreeToImport(db, drawnAnew, drawnAnew.checked_at?.toISOString() ?? "")).toBe("too-late");
    expect(await discardImport(db, preview.id, now())).toBe("too-late");
  });

  it("a discarded file leaves nothing behind", async () => {
    const { db } = database;
    const preview = await previewFile(db, CLIENTS, { now });
    expect(await discardImport(db, preview.id, now())).toBe("moved-on");
    expect(await importOf(db, preview.id)).toMatchObject({ state: "discarded" });
    expect(await stagedRows()).toEqual([]);
  });

  it("waits while another import has the register, and goes on when that one died", async () => {
    const { db } = database;
    const other = await openImport(db, { source: "push", state: "arriving", now: now() });
    expect(await holdLease(db, other, now())).toBe(true);
    expect(await previewFile(db, CLIENTS, { now })).toMatchObject({ state: "checking" });
    await workOff(db, ticking("2026-03-05T10:05:00Z"));
    expect(
      await db.selectFrom("relation_imports").select("state").where("kind", "=", "client").execute(),
    ).toEqual([{ state: "preview" }]);
  });

  it("goes on where it was when whoever applied it was killed", async () => {
    const { db } = database;
    const preview = await previewFile(db, manyClients(2500), { now });
    await agreeToImport(db, preview, preview.checked_at?.toISOString() ?? "");
    let looks = 0;
    const dies = () => {
      looks += 1;
      if (looks > 4) throw new Error("killed");
      return now();
    };
    await expect(workOff(db, dies)).rejects.toThrow("killed");
    expect(await importOf(db, preview.id)).toMatchObject({ state: "applying", done: 2000 });
    await workOff(db, ticking("2026-03-05T11:00:00Z"));
    expect(await importOf(db, preview.id)).toMatchObject({ state: "applied", done: 2500 });
    const relations = await db.selectFrom("relations").select("external_id").execute();
    expect(new Set(relations.map((row) => row.external_id)).size).toBe(2500);
  });
});

function manyClients(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `${index + 1};Cliënt ${index + 1};01-01-1980`);
  return ["nummer;naam;geboortedatum", ...rows].join("\n");
}

describe("a file that cannot be read", () => {
  it.each([
    ["empty", ""],
    ["empty", "nummer;naam\n"],
    ["not-csv", "PK\u0003\u0004"],
    ["broken-csv", `nummer;naam\n1;"Jan\n${"x;y\n".repeat(30_000)}`],
  ])("fails as %s, and says so", async (problem, text) => {
    const { db } = database;
    async function* source() {
      yield Buffer.from(text);
    }
    const id = await uploadRelations(db, {
      source: source(),
      kind: "client",
      fileName: "x.csv",
      by: "anna",
      now: now(),
    });
    expect(await importOf(db, id)).toMatchObject({ state: "failed", problem });
    expect(await stagedRows()).toEqual([]);
  });

  it("because the connection broke fails too", async () => {
    const { db } = database;
    async function* source(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("nummer;naam\n1;Jan\n");
      throw new Error("connection lost");
    }
    await expect(
      uploadRelations(db, { source: source(), kind: "client", fileName: "x.csv", by: "anna", now: now() }),
    ).rejects.toThrow("connection lost");
    const { state } = await db.selectFrom("relation_imports").selectAll().executeTakeFirstOrThrow();
    expect(state).toBe("failed");
  });
});

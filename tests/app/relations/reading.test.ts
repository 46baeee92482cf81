import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeMapping } from "../../../app/relations/fields";
import { readCsv } from "../../../app/relations/read-csv.server";
import { readJson } from "../../../app/relations/read-json.server";
import { readRecord } from "../../../app/relations/read-record";
import { readRow, type Told } from "../../../app/relations/read-row";

/** A file as it streams in, in pieces of so many bytes. */
async function* streamed(bytes: Uint8Array, piece: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function read(bytes: Uint8Array, piece = 7) {
  const { headers, rows } = await readCsv(streamed(bytes, piece));
  return { headers, rows: (await collect(rows)).map(({ number, cells }) => [number, ...cells]) };
}

const utf8 = (text: string) => Buffer.from(text);
const windows1252 = (text: string) => Buffer.from(text.replaceAll("€", "\x80"), "latin1");
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le");

describe("a file", () => {
  const text = "nr;naam;plaats\r\n1;Zoë Müller;Cuijk\r\n2;Señor Ångström;’s-Hertogenbosch\r\n";
  const plain = text.replace("’", "'");
  const expected = {
    headers: ["nr", "naam", "plaats"],
    rows: [
      [2, "1", "Zoë Müller", "Cuijk"],
      [3, "2", "Señor Ångström", "'s-Hertogenbosch"],
    ],
  };

  it.each<[string, Uint8Array]>([
    ["UTF-8", utf8(plain)],
    ["UTF-8 with a byte order mark", utf8(`\uFEFF${plain}`)],
    ["Windows-1252", windows1252(plain)],
    ["UTF-16 from Excel", utf16(plain)],
    ["commas", utf8(plain.replaceAll(";", ","))],
    ["tabs", utf8(plain.replaceAll(";", "\t"))],
    ["Excel's first line", utf8(`sep=;\r\n${plain}`)],
  ])("in %s reads the same", async (name, bytes) => {
    for (const piece of [1, 2, 3, 5, 1000]) {
      const { headers, rows } = await read(bytes, piece);
      const shift = name.startsWith("Excel's") ? 1 : 0;
      expect({ headers, rows }).toEqual({
        ...expected,
        rows: expected.rows.map(([number, ...cells]) => [Number(number) + shift, ...cells]),
      });
    }
  });

  it("keeps quoted separators and line ends, passes empty rows over, and counts as a spreadsheet does", async () => {
    const { rows } = await read(
      utf8('nr;adres\n1;"Kerkstraat 1; huis\n3581 CX Utrecht"\n;;\n\n2;"zeg ""hoi"""\n'),
    );
    expect(rows).toEqual([
      [2, "1", "Kerkstraat 1; huis\n3581 CX Utrecht"],
      [5, "2", 'zeg "hoi"'],
    ]);
  });

  it("in plain letters, or with its first accent in the very last byte, is read to the end", async () => {
    expect((await read(utf8("nr;naam\n1;Jan"), 3)).rows).toEqual([[2, "1", "Jan"]]);
    expect((await read(windows1252("nr;naam\n1;Andr\u00e9"), 3)).rows).toEqual([[2, "1", "Andr\u00e9"]]);
    expect((await read(utf8("nr;naam\n1;Andr\u00e9"), 3)).rows).toEqual([[2, "1", "Andr\u00e9"]]);
  });

  it("that is none says so", async () => {
    await expect(read(utf8(""))).rejects.toMatchObject({ name: "FileEmpty" });
    await expect(read(utf8(";;\n1;2;3"))).rejects.toMatchObject({ name: "FileEmpty" });
    await expect(read(Buffer.from("PK\x03\x04workbook"))).rejects.toMatchObject({ name: "FileTypeRefused" });
    await expect(read(utf8(`nr;naam\n1;"Jan\n${"x;y\n".repeat(30_000)}`))).rejects.toMatchObject({
      name: "CsvBroken",
    });
  });
});

describe("the heads of a file", () => {
  it("say what its columns mean, each once, and what nobody knows is left out", () => {
    const heads = [
      "Cliëntnummer",
      "BSN",
      "Voorletters",
      "Tussenvoegsel",
      "Achternaam",
      "Geb.datum",
      "E-mail",
      "E-mailadres",
      "",
    ];
    expect(proposeMapping("client", heads)).toEqual([
      "number",
      null,
      "initials",
      "particle",
      "surname",
      "birthDate",
      "email",
      null,
      null,
    ]);
    expect(proposeMapping("employer", ["Opdrachtgever", "Opdrachtgevernr.", "Geheimhouding"])).toEqual([
      "name",
      "number",
      "confidentialitySignedOn",
    ]);
    expect(proposeMapping("contact-person", ["Contactnummer", "Opdrachtgevernummer", "Naam"])).toEqual([
      "number",
      "employer",
      "name",
    ]);
  });

  it("mean what they meant in the last file of their kind", () => {
    const remembered = new Map<string, string | null>([
      ["kenmerk", "number"],
      ["email", null],
      ["bsn", "birthDate"],
    ]);
    expect(proposeMapping("client", ["Kenmerk", "E-mail", "Naam"], remembered)).toEqual([
      "number",
      null,
      "name",
    ]);
  });
});

const today = "2026-03-05";
const row = (told: Told) => readRow("client", { number: "1", ...told }, today);

describe("a row", () => {
  it.each([
    ["29-02-1980", "1980-02-29"],
    ["1-3-1980", "1980-03-01"],
    ["01/03/1980", "1980-03-01"],
    ["1.3.1980 00:00:00", "1980-03-01"],
    ["1980-02-29T00:00:00Z", "1980-02-29"],
    ["19800229", "1980-02-29"],
  ])("understands the date %s", (birthDate, expected) => {
    expect(row({ birthDate }).data).toEqual({ birth_date: expected });
  });

  it.each<[Told, string, string]>([
    [{ number: " " }, "number-missing", "number"],
    [{ surname: "", name: "" }, "name-missing", "name"],
    [{ birthDate: "30-02-1980" }, "not-a-date", "birthDate"],
    [{ birthDate: "03-13-1980" }, "not-a-date", "birthDate"],
    [{ birthDate: "06-03-2026" }, "date-impossible", "birthDate"],
    [{ birthDate: "01-01-1800" }, "date-impossible", "birthDate"],
    [{ email: "jan@" }, "not-an-email", "email"],
    [{ phone: "geen" }, "not-a-phone", "phone"],
    [{ name: "x".repeat(201) }, "too-long", "name"],
    [{ name: "Zo\uFFFD" }, "unreadable", "name"],
  ])("%j cannot be taken", (told, problem, problemField) => {
    expect(row(told)).toMatchObject({ data: null, problem, problemField });
  });

  it("speaks only of what it has a column for; an empty cell says that there is none", () => {
    expect(row({}).data).toEqual({});
    expect(row({ email: " " })).toMatchObject({ data: { email: null }, derived: { email_normalised: null } });
  });

  it("speaks of all parts of a name when it speaks of one, and composes what stands on an envelope", () => {
    const told = { initials: "M.", surname: "Jansen", partnerParticle: "van den", partnerSurname: "Berg" };
    expect(row(told)).toMatchObject({
      data: { name: "M. van den Berg-Jansen", given_names: null, surname: "Jansen", particle: null },
      derived: { surname_keys: expect.arrayContaining(["jansen", "berg", "bergjansen"]) },
    });
  });

  it("makes an address of its parts", () => {
    expect(
      row({ street: "Kerkstraat", houseNumber: "1", postcode: "3581 CX", city: "Utrecht" }).data,
    ).toEqual({
      address: "Kerkstraat 1\n3581 CX Utrecht",
    });
  });

  it("leaves out what cannot be seen", () => {
    expect(row({ name: " Jan\u0000\u200B\u00A0 de\tVries " }).data).toMatchObject({ name: "Jan de Vries" });
  });
});

describe("a pushed record", () => {
  it("is a client unless it says otherwise, and null says that there is none", () => {
    expect(readRecord({ number: 12, name: "Jan", email: null }, today)).toMatchObject({
      kind: "client",
      externalId: "12",
      data: { name: "Jan", email: null },
    });
    expect(readRecord({ kind: "employer", number: "9", name: "BV" }, today)).toMatchObject({
      kind: "employer",
    });
  });
  it.each<[unknown, string, string | null]>([
    ["Jan", "not-json", null],
    [["Jan"], "not-json", null],
    [{ kind: "person", number: "1" }, "unknown-kind", "kind"],
    [{ number: "1", birthdate: "1980-02-29" }, "unknown-field", "birthdate"],
    [{ kind: "employer", number: "1", birthDate: "1980-02-29" }, "unknown-field", "birthDate"],
    [{ number: "1", name: { first: "Jan" } }, "not-text", "name"],
    [{ name: "Jan" }, "number-missing", "number"],
  ])("%j cannot be taken", (record, problem, problemField) => {
    expect(readRecord(record, today)).toMatchObject({ problem, problemField });
  });
});

describe("a pushed body", () => {
  const values = fc.array(fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 })), {
    maxLength: 5,
  });
  const bodyOf = (records: unknown[], shape: "lines" | "list" | "pretty") =>
    shape === "lines"
      ? records.map((record) => JSON.stringify(record)).join("\n")
      : JSON.stringify(records, null, shape === "pretty" ? 2 : 0);

  it("is read record by record, as lines or as a list, however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        values,
        fc.constantFrom("lines" as const, "list" as const, "pretty" as const),
        fc.integer({ min: 1, max: 9 }),
        async (records, shape, piece) => {
          const found = await collect(readJson(streamed(utf8(bodyOf(records, shape)), piece)));
          expect(found).toEqual(
            JSON.parse(JSON.stringify(records)).map((value: unknown, index: number) => ({
              number: index + 1,
              value,
            })),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it("that is cut off in its list is refused; a broken line is that line only", async () => {
    await expect(collect(readJson(streamed(utf8('[{"number":1},{"numb'), 4)))).rejects.toMatchObject({
      name: "JsonBroken",
    });
    await expect(collect(readJson(streamed(utf8("[{}] en meer"), 4)))).rejects.toMatchObject({
      name: "JsonBroken",
    });
    expect(await collect(readJson(streamed(utf8('{"number":1}\n{kapot\n\n{"number":3}\n'), 4)))).toEqual([
      { number: 1, value: { number: 1 } },
      { number: 2, value: undefined },
      { number: 3, value: { number: 3 } },
    ]);
  });
});

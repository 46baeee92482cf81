import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactChangedShortlyBefore, maskedEmail, maskedPhone } from "../../../workflows/matching/contact";
import { type Applicant, type KnownPerson, matchRelations } from "../../../workflows/matching/match";
import { normaliseNumber, phoneDigits, postcodeOf } from "../../../workflows/matching/numbers";

const onFile: KnownPerson = {
  id: "jan",
  external_id_normalised: "WK1024",
  name: "J.P. de Vries",
  given_names: "Jan Pieter",
  initials: "J.P.",
  particle: "de",
  surname: "Vries",
  partner_particle: null,
  partner_surname: null,
  birth_date: "1980-02-29",
  email_normalised: "jan@voorbeeld.example",
  phone: "+31 6 12345678",
  address: "Kerkstraat 1\n3581 CX  Utrecht",
};
const nobody: Applicant = {
  name: null,
  birth_date: null,
  email_normalised: null,
  client_number: null,
  phone: null,
  address: null,
};
const asks = (told: Partial<Applicant>) => matchRelations({ ...nobody, ...told }, [onFile])[0];

describe("who may be the person", () => {
  it.each<[string, Partial<Applicant>, string[], string[]]>([
    ["the number, however it is written", { client_number: "wk-1024" }, ["client-number"], []],
    ["the e-mail address on file", { email_normalised: "jan@voorbeeld.example" }, ["email"], []],
    [
      "name and date of birth",
      { name: "Jan de Vries", birth_date: "1980-02-29" },
      ["name-and-birth-date"],
      [],
    ],
    [
      "a surname and date of birth, and says so when the given name differs",
      { name: "Kees de Vries", birth_date: "1980-02-29" },
      ["surname-and-birth-date"],
      ["given-name"],
    ],
    [
      "a number whose holder was born on another day",
      { client_number: "WK1024", name: "J. de Vries", birth_date: "1981-02-28" },
      ["client-number"],
      ["birth-date"],
    ],
    [
      "an address that another name is written under, as in a household",
      { email_normalised: "jan@voorbeeld.example", name: "Anna Bakker" },
      ["email"],
      ["surname"],
    ],
    [
      "everything at once",
      {
        name: "Jan de Vries",
        birth_date: "1980-02-29",
        client_number: "WK 1024",
        email_normalised: "nieuw@voorbeeld.example",
        phone: "06 12 34 56 78",
        address: "Kerkstraat 1, 3582AB Utrecht",
      },
      ["client-number", "name-and-birth-date"],
      ["email", "postcode"],
    ],
  ])("is recognised by %s", (_, told, reasons, disagreements) => {
    expect(asks(told)).toMatchObject({ reasons, disagreements });
  });

  it.each<[string, Partial<Applicant>]>([
    ["a name alone", { name: "Jan Pieter de Vries" }],
    ["a name with another date of birth", { name: "Jan de Vries", birth_date: "1980-02-28" }],
    ["a date of birth alone", { birth_date: "1980-02-29" }],
    ["a name with the same telephone and address", { name: "Jan de Vries", phone: "0612345678" }],
    ["nothing", {}],
    [
      "a mistyped number of somebody else altogether",
      { client_number: "WK1024", name: "Anna Bakker", birth_date: "1990-01-01" },
    ],
  ])("is not proposed on %s", (_, told) => {
    expect(asks(told)).toBeUndefined();
  });

  it("stands first when more speaks for them", () => {
    const brother = {
      ...onFile,
      id: "a-brother",
      external_id_normalised: "WK9",
      given_names: "Klaas",
      initials: "K.",
    };
    const told = {
      name: "Jan de Vries",
      birth_date: "1980-02-29",
      email_normalised: "jan@voorbeeld.example",
    };
    const found = matchRelations({ ...nobody, ...told }, [brother, onFile]);
    expect(found.map(({ person }) => person.id)).toEqual(["jan", "a-brother"]);
  });

  it("is never proposed on a name alone, whatever the name", () => {
    const text = fc.option(fc.string({ maxLength: 20 }), { nil: null });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), text, text, (name, phone, address) => {
        expect(asks({ name, phone, address })).toBeUndefined();
        expect(matchRelations({ ...nobody, name }, [{ ...onFile, name, surname: name || null }])).toEqual([]);
      }),
    );
  });

  it("is proposed with a reason, and never against both name and date of birth", () => {
    const some = <Value>(...values: Value[]) => fc.constantFrom<Value | null>(...values, null);
    fc.assert(
      fc.property(
        fc.record({
          name: some("Jan de Vries", "Anna Bakker", "de Vries"),
          birth_date: some("1980-02-29", "1990-01-01"),
          email_normalised: some("jan@voorbeeld.example", "x@voorbeeld.example"),
          client_number: some("WK1024", "7"),
          phone: some("0612345678", "020"),
          address: some("3581CX", "1000AA"),
        }),
        (told) => {
          for (const { reasons, disagreements } of matchRelations(told, [onFile])) {
            expect(reasons.length).toBeGreaterThan(0);
            expect(disagreements).not.toEqual(expect.arrayContaining(["surname", "birth-date"]));
          }
        },
      ),
    );
  });
});

describe("numbers", () => {
  it("are compared without spaces, signs, capitals and leading zeros", () => {
    expect(normaliseNumber("wk 0012.34")).toBe("WK001234");
    expect(normaliseNumber("000 17")).toBe("17");
    expect(normaliseNumber("0")).toBe("0");
    expect(normaliseNumber(" - ")).toBeNull();
    expect(phoneDigits("+31 (0)6-1234 5678")).toBe("0612345678");
    expect(phoneDigits("0031 6 12345678")).toBe("0612345678");
    expect(phoneDigits("+32 470 12")).toBe("3247012");
    expect(postcodeOf("Kerkstraat 1\n3581 cx Utrecht")).toBe("3581CX");
    expect(postcodeOf("Rue 1, 1000 Bruxelles")).toBeNull();
  });
});

describe("contact details on file", () => {
  it("that changed in the thirty days before the receipt, or since, call for care", () => {
    expect(contactChangedShortlyBefore("2026-02-03", "2026-03-05")).toBe(true);
    expect(contactChangedShortlyBefore("2026-02-02", "2026-03-05")).toBe(false);
    expect(contactChangedShortlyBefore("2026-03-10", "2026-03-05")).toBe(true);
    expect(contactChangedShortlyBefore(null, "2026-03-05")).toBe(false);
  });
  it("are shown masked", () => {
    expect(maskedEmail("jan.de.vries@voorbeeld.example")).toBe("j•••@voorbeeld.example");
    expect(maskedEmail("kapot")).toBe("•••");
    expect(maskedPhone("06 1234 5678")).toBe("•••• 78");
  });
});

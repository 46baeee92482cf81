import { describe, expect, it } from "vitest";
import { type Attributes, asKnown, matchAttributes } from "../../../workflows/matching/attributes";
import type { KnownPerson } from "../../../workflows/matching/match";

const JANSEN: KnownPerson = {
  id: "1",
  name: "M.A. van den Berg-Jansen",
  given_names: null,
  initials: "M.A.",
  particle: null,
  surname: "Jansen",
  partner_particle: "van den",
  partner_surname: "Berg",
  birth_date: "1980-02-29",
  external_id_normalised: "1024",
  email_normalised: "m.jansen@voorbeeld.example",
  phone: null,
  address: null,
};
const NOBODY: Attributes = {
  name: null,
  givenNames: null,
  initials: null,
  particle: null,
  surname: null,
  birthDate: null,
  email: null,
};
const told = (attributes: Partial<Attributes>, person: Partial<KnownPerson> = {}) =>
  matchAttributes({ ...NOBODY, ...attributes }, { ...JANSEN, ...person });

describe("whoever signed in elsewhere", () => {
  it.each<[string, Partial<Attributes>]>([
    ["initials and surname", { initials: "MA", surname: "Jansen", birthDate: "1980-02-29" }],
    ["given names", { givenNames: "Maria Anna", surname: "Jansen", birthDate: "1980-02-29" }],
    ["the partner's name", { initials: "M", particle: "v.d.", surname: "Berg", birthDate: "1980-02-29" }],
    ["one name in full", { name: "Maria Jánsen", birthDate: "1980-02-29" }],
    ["a verified address instead of a date", { name: "Maria Jansen", email: " M.Jansen@Voorbeeld.example" }],
    [
      "surname, date and address",
      { surname: "Jansen", birthDate: "1980-02-29", email: "m.jansen@voorbeeld.example" },
    ],
  ])("is the person on file by %s", (_name, attributes) => {
    expect(told(attributes)).toMatchObject({ same: true, disagreements: [] });
  });

  it.each<[string, Partial<Attributes>]>([
    ["a name alone", { initials: "MA", surname: "Jansen" }],
    ["a date of birth alone", { birthDate: "1980-02-29" }],
    ["an address alone", { email: "m.jansen@voorbeeld.example" }],
    ["what a twin has as well", { surname: "Jansen", birthDate: "1980-02-29" }],
    ["nothing at all", {}],
    [
      "the address that a housemate shares",
      { givenNames: "Kees", surname: "Jansen", birthDate: "1980-02-29", email: "m.jansen@voorbeeld.example" },
    ],
    [
      "another date of birth",
      { initials: "MA", surname: "Jansen", birthDate: "1981-02-28", email: "m.jansen@voorbeeld.example" },
    ],
  ])("is not by %s", (_name, attributes) => {
    expect(told(attributes).same).toBe(false);
  });

  it("may have another address than the one on file: people have several", () => {
    const match = told({ initials: "MA", surname: "Jansen", birthDate: "1980-02-29", email: "x@y.example" });
    expect(match).toEqual({ same: true, reasons: ["name-and-birth-date"], disagreements: ["email"] });
  });

  it("is compared with what the requester told where the register has nobody", () => {
    const applicant = {
      name: "Maria Jansen",
      birth_date: "1980-02-29",
      email_normalised: null,
      client_number: null,
      phone: null,
      address: null,
    };
    const attributes = { ...NOBODY, givenNames: "Maria", surname: "Jansen", birthDate: "1980-02-29" };
    expect(matchAttributes(attributes, asKnown(applicant)).reasons).toEqual(["name-and-birth-date"]);
  });
});

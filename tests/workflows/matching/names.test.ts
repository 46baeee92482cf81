import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, type KnownName, searchKeys, surnameKeys } from "../../../workflows/matching/names";

const known = (parts: Partial<KnownName>): KnownName => ({
  name: "",
  given_names: null,
  initials: null,
  particle: null,
  surname: null,
  partner_particle: null,
  partner_surname: null,
  ...parts,
});

const jan = known({ given_names: "Jan Pieter", particle: "de", surname: "Vries" });
const maria = known({
  given_names: "Maria",
  initials: "M.A.",
  surname: "Jansen",
  partner_particle: "van den",
  partner_surname: "Berg",
});

describe("Dutch names", () => {
  it.each<[string, KnownName, string]>([
    // Particles: left out, with a capital, shortened, before or behind.
    ["Jan de Vries", jan, "whole"],
    ["Jan De Vries", jan, "whole"],
    ["Jan Vries", jan, "whole"],
    ["Vries, Jan de", jan, "whole"],
    ["de Vries, J.P.", jan, "whole"],
    ["Vries, de, Jan", jan, "whole"],
    ["dhr. J.P. de Vries", jan, "whole"],
    ["Drs. Jan de Vries, MSc", jan, "whole"],
    ["Piet v.d. Berg", known({ given_names: "Piet", particle: "van den", surname: "Berg" }), "whole"],
    ["Piet v/d Berg", known({ given_names: "Piet", surname: "van der Berg" }), "whole"],
    ["Wim in het Veld", known({ initials: "W.", particle: "in ’t", surname: "Veld" }), "whole"],
    ["W. in 't Veld", known({ given_names: "Wim", particle: "in het", surname: "Veld" }), "whole"],
    ["Marie d’Hont", known({ given_names: "Marie", surname: "d'Hont" }), "whole"],
    ["Koen Vandenberghe", known({ given_names: "Koen", surname: "Van den Berghe" }), "whole"],
    ["Koen van den Berghe", known({ given_names: "Koen", surname: "Vandenberghe" }), "whole"],
    // Initials and given names.
    ["J.P. de Vries", jan, "whole"],
    ["J P de Vries", jan, "whole"],
    ["J. de Vries", jan, "whole"],
    ["Pieter de Vries", jan, "whole"],
    ["de Vries", jan, "surname"],
    ["J.A. de Vries", jan, "surname-other-given-name"],
    ["Kees de Vries", jan, "surname-other-given-name"],
    ["Kees Bakker", known({ given_names: "Cornelis (Kees)", surname: "Bakker" }), "whole"],
    ["Th.J. Smit", known({ initials: "Th.J.", surname: "Smit" }), "whole"],
    ["Theo Smit", known({ initials: "TJ", surname: "Smit" }), "whole"],
    ["Jan-Willem Mulder", known({ initials: "J.W.", surname: "Mulder" }), "whole"],
    ["J.-W. Mulder", known({ given_names: "Jan-Willem", surname: "Mulder" }), "whole"],
    ["Ben Dekker", known({ given_names: "Ben", surname: "Dekker" }), "whole"],
    // Partner names, in both orders, with and without the hyphen.
    ["Maria Jansen", maria, "whole"],
    ["Maria van den Berg", maria, "whole"],
    ["M.A. van den Berg-Jansen", maria, "whole"],
    ["Maria Jansen-van den Berg", maria, "whole"],
    ["Maria van den Berg - Jansen", maria, "whole"],
    ["Maria Jansen van den Berg", maria, "whole"],
    ["Maria Jansen-Bakker", maria, "whole"],
    ["Maria Bakker-Jansen", maria, "whole"],
    ["Anne Smit-de Wit", known({ given_names: "Anne", surname: "Smit-de Wit" }), "whole"],
    ["Anne de Wit", known({ given_names: "Anne", surname: "Smit-de Wit" }), "whole"],
    ["Anne Smit", known({ name: "A. Smit-de Wit" }), "whole"],
    // Diacritics, "ij", foreign letters.
    ["Zoë Müller", known({ given_names: "Zoe", surname: "Muller" }), "whole"],
    ["Søren Łukasz", known({ given_names: "Soren", surname: "Lukasz" }), "whole"],
    ["IJsbrand van Dijk", known({ initials: "IJ.", particle: "van", surname: "Dyk" }), "whole"],
    ["Ysbrand van Dyk", known({ given_names: "IJsbrand", particle: "van", surname: "Dĳk" }), "whole"],
    ["Maria García López", known({ given_names: "María", surname: "Garcia Lopez" }), "whole"],
    ["Fatima el Amrani", known({ given_names: "Fatima", surname: "El-Amrani" }), "whole"],
    // A register that has the whole name only.
    ["J. de Vries", known({ name: "Jan de Vries" }), "whole"],
    ["Jan de Vries", known({ name: "Vries, J.P. de" }), "whole"],
    ["Piet de Vries", known({ name: "Jan de Vries" }), "surname-other-given-name"],
    // Somebody else.
    ["Jan de Wit", jan, "other"],
    ["Jan de Vriese", jan, "other"],
    ["Vries Jan", jan, "other"],
    ["Maria Bakker", maria, "other"],
    ["", jan, "unknown"],
    ["...", jan, "unknown"],
  ])("%s", (typed, person, expected) => {
    expect(compareNames(typed, person)).toBe(expected);
  });
});

const name = fc
  .array(
    fc.constantFrom("Jan", "J.P.", "van", "der", "'t", "Berg", "IJzer", "-Smit", "de", "Zoë", ",", "El"),
    {
      maxLength: 8,
    },
  )
  .map((words) => words.join(" "));
const anyName = fc.oneof(name, fc.string({ unit: "grapheme", maxLength: 30 }));

describe("any name", () => {
  it("that is recognised is found: its surname is among the keys that are searched for", () => {
    fc.assert(
      fc.property(anyName, anyName, anyName, (typed, surname, partner) => {
        const person = known({
          name: surname || "x",
          surname: surname || null,
          partner_surname: partner || null,
        });
        const result = compareNames(typed, person);
        const keys = surnameKeys(person);
        if (result !== "unknown" && result !== "other") {
          expect(searchKeys(typed).some((key) => keys.includes(key))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is recognised whatever its accents and capitals", () => {
    fc.assert(
      fc.property(name, name, (typed, surname) => {
        const person = known({ name: surname || "x", surname: surname || null });
        const loud = typed.replaceAll("e", "é").normalize("NFD");
        expect(compareNames(loud, person)).toBe(compareNames(typed, person));
      }),
      { numRuns: 200 },
    );
  });
});

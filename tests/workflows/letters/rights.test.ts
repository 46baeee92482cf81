import { describe, expect, it } from "vitest";
import { applies, CONCRETE, draft, passes, places, RIGHTS } from "./support/draft";

const refusal = { outcome: "refused", words: { reasons: CONCRETE } } as const;
const without = (part: RegExp) => ({ ...refusal, text: draft().text.replace(part, "") });

describe("the rights block", () => {
  it.each(["refused", "partial", "nothing-found"] as const)("must stand in a decision %s", (outcome) => {
    expect(passes("rights-block", { outcome })).toBe(true);
    expect(passes("rights-block", { outcome, text: draft().text.replace(RIGHTS, "") })).toBe(false);
  });

  it("must stand in a lapse", () => {
    expect(passes("rights-block", { letter: "lapsed", outcome: null, text: "Geen reactie." })).toBe(false);
  });

  it("is not demanded when everything is granted", () => {
    expect(applies("rights-block", { outcome: "granted" })).toBe(false);
  });

  it.each([
    ["authority", /Autoriteit Persoonsgegevens/g],
    ["authority", /\(autoriteitpersoonsgegevens\.nl\)/],
    ["court", /rechtbank/],
    ["six-weeks", /zes weken/],
    ["no-lawyer", /geen advocaat/],
    ["mediation", /bemiddelen/],
  ] as const)("is read in the letter itself: the part '%s' is missed", (place, part) => {
    expect(places("rights-block", without(part))).toContain(place);
  });

  it("is found in English too", () => {
    const text =
      "You can complain to the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl), or ask the district court within six weeks. You need no lawyer. They can mediate.";
    expect(passes("rights-block", { ...refusal, language: "en", text })).toBe(true);
  });
});

describe("a late answer", () => {
  const late = { ...refusal, late: true };
  it("may not hold anyone to six weeks (UAVG 35(2))", () => {
    expect(places("court-term-late", late)).toEqual(["zes weken"]);
    expect(passes("court-term-late", { ...late, text: draft().text.replace("binnen zes weken ", "") })).toBe(
      true,
    );
  });

  it("needs no six weeks in its rights block", () => {
    expect(passes("rights-block", { ...late, text: draft().text.replace("binnen zes weken ", "") })).toBe(
      true,
    );
  });

  it("is not looked for in an answer on time", () => {
    expect(applies("court-term-late", refusal)).toBe(false);
  });
});

describe("words of administrative law", () => {
  it.each([
    "U kunt bezwaar maken tegen deze beslissing.",
    "U kunt een bezwaarschrift sturen.",
    "U kunt in beroep bij de rechter.",
    "You can lodge an appeal.",
  ])("are flagged: %s", (sentence) => {
    expect(passes("wrong-remedy", { text: `${draft().text} ${sentence}` })).toBe(false);
  });

  it("are not confused with the right to object to a use", () => {
    const text =
      "U mag bezwaar maken tegen het gebruik van uw gegevens. Uw bezwaar kwam op 5 maart. Hij oefent een beroep uit.";
    expect(passes("wrong-remedy", { text })).toBe(true);
  });
});

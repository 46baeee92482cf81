import { describe, expect, it } from "vitest";
import { catalogue } from "../../emails/catalogue";
import { ACCOUNT_LETTERS } from "../../workflows/letters";
import { allExamples, drawn, LANGUAGES } from "./support/letters";

const all = await allExamples();
const HEALTH = /ziek|burn|medisch|arts|integrat|verzuim|gezond|health|sick|illness|medical/i;

describe("a subject", () => {
  it.each(all)(
    "of $file says nothing about health, a number of a person or a kind of data",
    ({ rendered }) => {
      expect(rendered.subject).not.toMatch(HEALTH);
      expect(rendered.subject).not.toMatch(/\d{6,}/);
      expect(rendered.subject).not.toMatch(/verslag|diploma|factuur|file of|report|invoice/i);
    },
  );

  it("of an opt-out names no brand, because a brand can tell something about a person", async () => {
    const { subject } = await drawn("opted-out", "someBrands");
    expect(subject).not.toContain(".nl");
  });

  it("of a code does not hold the code", async () => {
    const { subject } = await drawn("code", "usual");
    expect(subject).not.toContain("482913");
  });
});

describe("mail that is no letter", () => {
  it.each(LANGUAGES)("tells in %s only that there is a letter, never what it says", async (language) => {
    const { subject, text, html } = await drawn("notice", "usual", language);
    for (const part of [subject, text, html]) {
      expect(part).not.toMatch(
        /Verhoeven|inzage|access to|verwijder|eras|klacht|complaint|besliss|decision/i,
      );
    }
    expect(text).toContain("VZ-2026-0042-K");
  });

  it.each(LANGUAGES)("to an unconfirmed address repeats in %s nothing that was typed", async (language) => {
    for (const rendered of [
      await drawn("confirm-address", "usual", language),
      await drawn("reminder", "address", language),
      await drawn("code", "usual", language),
    ]) {
      expect(rendered.text).not.toMatch(/Verhoeven|inzage|access|klacht|complaint/i);
    }
  });

  it("of receipt gives reference, receipt date, answer date and what is understood, but not the words of the request", async () => {
    const { text } = await drawn("received", "access");
    expect(text).toContain("VZ-2026-0042-K");
    expect(text).toContain("5 maart 2026");
    expect(text).toContain("7 april 2026");
    expect(text).toContain("inzage in uw gegevens");
    expect(text).toContain("geen kopie van uw identiteitsbewijs");
    expect(text).not.toContain("werkgever");
  });
});

describe("before the check of identity", () => {
  it.each(LANGUAGES)("the question does not tell in %s whether we have data", async (language) => {
    for (const preview of ["paused", "running"]) {
      const { text } = await drawn("identity-asked", preview, language);
      expect(text).not.toMatch(/uw dossier|your file|wij verwerken|we process/i);
      expect(text).toMatch(/of wij gegevens van u hebben|whether we have data about you/);
    }
  });
});

describe("after a proof that did not do", () => {
  it.each(LANGUAGES)("the letter does not tell in %s whether we have data", async (language) => {
    for (const preview of ["unmasked", "otherwise"]) {
      const { text } = await drawn("identity-rejected", preview, language);
      expect(text).not.toMatch(/uw dossier|your file|wij verwerken|we process|in ons bestand|on file/i);
      expect(text).toMatch(/vernietigd|destroyed/);
    }
  });
});

describe("notices to staff", () => {
  const about = new Set<string>(ACCOUNT_LETTERS);
  const staff = all.filter(({ name }) => catalogue[name].audience === "staff" && !about.has(name));
  it.each(staff)("$file holds a reference and no person", ({ rendered }) => {
    expect(rendered.text).toContain("VZ-2026-0042-K");
    expect(rendered.text).not.toMatch(/Verhoeven|inzage|access to your/);
  });
});

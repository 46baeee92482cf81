import { describe, expect, it } from "vitest";
import { CASE_LETTERS } from "../../../workflows/effects";
import { KINDS, kindOf } from "../../../workflows/kinds";
import {
  CHECK_CODES,
  CHECKS,
  checkAsks,
  checkSentence,
  freeParts,
  KEEP_GROUNDS,
  keepGrounds,
  REFUSAL_GROUNDS,
  refusalGrounds,
  refusalGroundsFor,
} from "../../../workflows/letters";
import { applies, CONCRETE, passes, places, result } from "./support/draft";

describe("a letter", () => {
  it("is signed with name and function, and the name stands in it", () => {
    expect(passes("signer", {})).toBe(true);
    expect(passes("signer", { signer: null })).toBe(false);
    expect(passes("signer", { signer: { name: "M. Jansen", jobTitle: " " } })).toBe(false);
    expect(passes("signer", { signer: { name: "S. de Vries", jobTitle: "jurist" } })).toBe(false);
    expect(applies("signer", { letter: "received", outcome: null })).toBe(false);
  });

  it.each(["Uw ziekmelding", "Uw burn-out", "Re-integratie: ons antwoord", "Your medical file"])(
    "cannot carry the subject '%s'",
    (subject) => {
      expect(passes("subject-neutral", { subject })).toBe(false);
    },
  );

  it("may carry a neutral subject, whatever the text is about", () => {
    expect(passes("subject-neutral", { subject: "Ons antwoord op uw klacht over de behandeling" })).toBe(
      true,
    );
    expect(passes("subject-neutral", { text: "Uw ziekmelding van 4 mei. M. Jansen" })).toBe(true);
  });

  it.each(["Op {datum} schreef u ons.", "Beste [naam],", "XXX", "TODO: artikel", "____"])(
    "leaves no blank: %s",
    (closing) => {
      expect(passes("placeholder", { words: { closing } })).toBe(false);
    },
  );

  it("may hold brackets with something in between that is no blank", () => {
    expect(
      passes("placeholder", { words: { closing: "Dat staat in artikel 15 (lid 4). En zo verder..." } }),
    ).toBe(true);
  });

  it("has all its required words", () => {
    expect(places("required-words", { letter: "extended", outcome: null })).toEqual(["reasons"]);
    expect(
      passes("required-words", { letter: "extended", outcome: null, words: { reasons: CONCRETE } }),
    ).toBe(true);
  });
});

describe("the free parts", () => {
  const ids = (...args: Parameters<typeof freeParts>) =>
    freeParts(...args).map(({ id, required }) => (required ? `${id}!` : id));

  it("ask for reasons where the law does", () => {
    expect(ids("decision", "access", "refused")).toContain("reasons!");
    expect(ids("extended", "access", null)).toContain("reasons!");
    expect(ids("lapsed", "access", null)).toContain("reasons!");
    expect(ids("identity-asked", "access", null)).toContain("doubt!");
    expect(ids("complaint-decided", "complaint", "upheld")).toContain("measures!");
    expect(ids("complaint-decided", "complaint", "dismissed")).toContain("measures");
    expect(ids("question-answered", "question", "answered")).toContain("answer!");
  });

  it("are none in letters that the system sends by itself", () => {
    for (const letter of ["received", "confirm-address", "reminder", "opted-out", "merged"] as const)
      expect(freeParts(letter, "access", null)).toEqual([]);
  });

  it("ask for a weighing when an objection is refused", () => {
    expect(freeParts("decision", "objection", "refused")[0]?.label.nl).toBe("Weging van belangen");
    expect(freeParts("decision", "access", "refused")[0]?.label.nl).toBe("Redenen");
  });

  it("have a label and a hint in both languages and a bound, for every letter, kind and outcome", () => {
    for (const letter of CASE_LETTERS)
      for (const kind of KINDS)
        for (const outcome of [null, ...kindOf(kind).outcomes])
          for (const part of freeParts(letter, kind, outcome)) {
            expect(part.label.nl && part.label.en && part.hint.nl && part.hint.en).toBeTruthy();
            expect(part.maxLength).toBeGreaterThan(0);
          }
  });
});

describe("the wording of checks", () => {
  it("has a sentence for each check in both languages", () => {
    for (const code of CHECK_CODES)
      for (const language of ["nl", "en"] as const) expect(checkAsks(code, language)).toMatch(/\.$/);
  });

  it("belongs to checks that exist, each once or per kind", () => {
    expect(new Set(CHECKS.map((check) => check.code))).toEqual(new Set(CHECK_CODES));
  });

  it("says what is asked when all is well, and what is missing when not", () => {
    expect(checkSentence(result("signer", {}), "nl")).toBe("De brief is ondertekend met naam en functie.");
    const missing = result("search-account", { outcome: "nothing-found", search: null });
    expect(checkSentence(missing, "nl")).toBe(
      "De brief zegt niet waar en hoe u hebt gezocht. Het gaat om: waar u hebt gezocht, waarop u hebt gezocht, over welke periode.",
    );
  });
});

describe("grounds", () => {
  it("come with an article and a sentence in both languages", () => {
    for (const ground of KEEP_GROUNDS)
      for (const language of ["nl", "en"] as const) {
        expect(keepGrounds[ground].article[language]).toMatch(/artikel|Article/);
        expect(keepGrounds[ground].reason[language]).toMatch(/\.$/);
      }
    for (const ground of REFUSAL_GROUNDS)
      for (const language of ["nl", "en"] as const)
        expect(refusalGrounds[ground].rule[language]).toMatch(/\.$/);
  });

  it("are offered only where the law has them", () => {
    expect(refusalGroundsFor("access")).not.toContain("legal-obligation");
    expect(refusalGroundsFor("erasure")).toContain("legal-obligation");
    expect(refusalGroundsFor("objection")).toContain("compelling-grounds");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSentence, mayBeProposed, mayBeSent } from "../../../workflows/letters";
import { nationalNumbersIn, passesElevenTest } from "../../../workflows/letters/checks/people";
import { applies, passes, places, result } from "./support/draft";

const BSN = "123456782";

describe("the eleven-test", () => {
  it("knows a national number from nine other digits", () => {
    expect(passesElevenTest(BSN)).toBe(true);
    expect(passesElevenTest("111222333")).toBe(true);
    expect(passesElevenTest("123456789")).toBe(false);
    expect(passesElevenTest("000000000")).toBe(false);
    expect(passesElevenTest("12345678")).toBe(false);
  });

  it("passes about one number in eleven", () => {
    let passed = 0;
    for (let number = 100_000_000; number < 100_011_000; number++)
      if (passesElevenTest(String(number))) passed++;
    expect(passed).toBe(1000);
  });
});

describe("a possible national number", () => {
  it.each([
    BSN,
    "1234.56.782",
    "123 456 782",
    "123-456-782",
    `BSN: ${BSN}.`,
    `${BSN} 12 maart`,
    `op 4 mei ${BSN}`,
  ])("is flagged in '%s'", (text) => {
    expect(passes("national-number", { text })).toBe(false);
  });

  it.each([
    "088 - 1805 250",
    "0881805250",
    "070 - 555 01 23",
    "5 maart 2026",
    "VZ-2026-0042-K",
    "NL91 ABNA 0417 1640 06",
    "2509 AJ",
  ])("is not seen in '%s'", (text) => {
    expect(passes("national-number", { text })).toBe(true);
  });

  it("is found in the subject too", () => {
    expect(places("national-number", { subject: `Over ${BSN}` })).toEqual([BSN]);
  });

  it("is found wherever it stands, and never inside a longer number", () => {
    const words = fc.stringMatching(/^[a-z ,.\n]{0,40}$/);
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(nationalNumbersIn(`${before}x ${BSN} x${after}`)).toHaveLength(1);
        expect(nationalNumbersIn(`${before}9${BSN}${after}`)).toHaveLength(0);
      }),
    );
  });
});

describe("another person's data", () => {
  const otherParties = [{ name: "Jan de Vriés", email: "jan@elders.example" }];
  it.each(["Jan de Vriés", "jan de vries", "collega Vries", "JAN@elders.example"])(
    "are flagged: %s",
    (text) => {
      expect(passes("other-party", { text, otherParties })).toBe(false);
    },
  );

  it.each(["Vriesland", "januari", "Jansen"])("are not seen in '%s'", (text) => {
    expect(passes("other-party", { text, otherParties })).toBe(true);
  });

  it("are looked for only when someone is known", () => {
    expect(applies("other-party", {})).toBe(false);
  });

  it("cannot break the search with signs in a name", () => {
    expect(
      passes("other-party", { text: "Iets (anders).", otherParties: [{ name: "A.* (B", email: null }] }),
    ).toBe(true);
  });
});

describe("a flagged place", () => {
  const text = `Uw nummer is ${BSN}.\n\nM. Jansen`;
  it("lets a letter be proposed but not sent", () => {
    const found = [result("national-number", { text })];
    expect(mayBeProposed(found)).toBe(true);
    expect(mayBeSent(found)).toBe(false);
  });

  it("is cleared by an approver with a reason, and only with one", () => {
    const [finding] = result("national-number", { text }).findings;
    const findingId = finding?.id ?? "";
    expect(passes("national-number", { text, clearances: [{ findingId, reason: "" }] })).toBe(false);
    expect(
      passes("national-number", { text, clearances: [{ findingId, reason: "Is een klantnummer." }] }),
    ).toBe(true);
  });

  it("stays cleared when other text changes, and opens again when the place itself does", () => {
    const idIn = (letter: string) => result("national-number", { text: letter }).findings[0]?.id;
    expect(idIn(`Een nieuwe eerste zin. ${text}`)).toBe(idIn(text));
    expect(idIn(text.replace(BSN, "111222333"))).not.toBe(idIn(text));
  });

  it("is pointed at: where it begins and ends", () => {
    const [finding] = result("national-number", { text }).findings;
    expect(finding?.hit).toEqual({ part: "text", start: 13, end: 22, snippet: BSN });
  });

  it("is named in the sentence that the handler reads", () => {
    const found = result("national-number", { text });
    expect(checkSentence(found, "nl")).toContain(`“${BSN}”`);
    expect(checkSentence(found, "en")).toContain("looks like a national number");
  });

  it("does not carry the number itself in its id", () => {
    expect(result("national-number", { text }).findings[0]?.id).not.toContain("123456");
  });
});

describe("a blocking finding", () => {
  it("cannot be cleared", () => {
    const changes = { signer: null };
    const [finding] = result("signer", changes).findings;
    const clearances = [{ findingId: finding?.id ?? "", reason: "Toch goed." }];
    expect(passes("signer", { ...changes, clearances })).toBe(false);
  });
});

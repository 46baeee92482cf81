import { describe, expect, it } from "vitest";
import { complaintOutcome } from "../../../workflows/letters";
import { applies, CONCRETE, draft, passes, places } from "./support/draft";

const identity = {
  letter: "identity-asked",
  outcome: null,
  ways: ["code-to-phone", "at-office"],
  words: { doubt: CONCRETE },
} as const;

describe("an identity letter", () => {
  it("needs a concrete doubt", () => {
    expect(passes("identity-doubt", identity)).toBe(true);
    expect(passes("identity-doubt", { ...identity, words: {} })).toBe(false);
    expect(passes("identity-doubt", { ...identity, words: { doubt: "Wij twijfelen." } })).toBe(false);
  });

  it("needs two ways, and a masked document is none of them", () => {
    expect(passes("identity-ways", identity)).toBe(true);
    expect(passes("identity-ways", { ...identity, ways: ["at-office"] })).toBe(false);
    expect(passes("identity-ways", { ...identity, ways: ["at-office", "masked-document"] })).toBe(false);
  });

  it.each([
    "Stuur ons een kopie van uw paspoort.",
    "Wij willen een scan van je rijbewijs.",
    "Send us a copy of your passport.",
    "Noem uw BSN.",
    "Wat is uw burgerservicenummer?",
  ])("asks too much: %s", (demand) => {
    expect(passes("identity-asks-too-much", { ...identity, words: { doubt: `${CONCRETE} ${demand}` } })).toBe(
      false,
    );
  });

  it("may say that no copy is needed", () => {
    const words = { doubt: CONCRETE, closing: "Stuur geen kopie van uw paspoort." };
    expect(passes("identity-asks-too-much", { ...identity, words })).toBe(true);
  });
});

describe("a clarification letter", () => {
  const asked = {
    letter: "clarification-asked",
    outcome: null,
    overview: [{ category: "e-mail", period: "2024", system: "mailbox" }],
  } as const;
  it("needs an overview", () => {
    expect(passes("clarification-overview", asked)).toBe(true);
    expect(passes("clarification-overview", { ...asked, overview: [] })).toBe(false);
  });

  it("must offer everything, in the letter itself", () => {
    expect(passes("clarification-everything", asked)).toBe(false);
    expect(
      passes("clarification-everything", { ...asked, text: "Wilt u alles ontvangen, dan kan dat ook." }),
    ).toBe(true);
  });
});

describe("an extension", () => {
  const extended = (reasons: string) => ({ letter: "extended" as const, outcome: null, words: { reasons } });
  it.each([
    "",
    "Wij hebben meer tijd nodig.",
    "Wij hebben meer tijd nodig vanwege de complexiteit van uw verzoek.",
    "Vanwege het grote aantal verzoeken hebben wij iets meer tijd nodig.",
    "We need more time because of the complexity of your request.",
  ])("without a concrete reason is blocked: '%s'", (reasons) => {
    expect(passes("extension-reason", extended(reasons))).toBe(false);
  });

  it("stands with a reason about this request", () => {
    expect(passes("extension-reason", extended(CONCRETE))).toBe(true);
    expect(
      passes("extension-reason", { ...extended(CONCRETE), letter: "complaint-extended", kind: "complaint" }),
    ).toBe(true);
  });

  it.each([
    "Door personeelstekort op onze afdeling lukt het niet om dit op tijd af te maken.",
    "Because several of us are on holiday we cannot finish this in time for you.",
  ])("is flagged when the reason can never carry it: %s", (reasons) => {
    expect(passes("extension-reason-weak", extended(reasons))).toBe(false);
  });

  it("is not flagged when the request itself is complicated too", () => {
    const reasons = "Er is vakantie, maar vooral: wij moeten 900 e-mails van anderen lezen in vier systemen.";
    expect(passes("extension-reason-weak", extended(reasons))).toBe(true);
  });

  it("is the only letter that is asked for it", () => {
    expect(applies("extension-reason", {})).toBe(false);
  });
});

describe("a decided complaint", () => {
  const point = {
    id: "1",
    point: "Bellen",
    findings: "Drie keer.",
    judgement: "upheld",
    reasons: "Was gevraagd van niet.",
  } as const;
  const text = `${draft().text} www.klachtregeling.example`;
  const decided = {
    letter: "complaint-decided",
    kind: "complaint",
    outcome: "upheld",
    points: [point],
    text,
  } as const;

  it("judges every point, with reasons", () => {
    expect(passes("complaint-judged", decided)).toBe(true);
    expect(places("complaint-judged", { ...decided, points: [{ ...point, judgement: null }] })).toEqual([
      "Bellen",
    ]);
    expect(places("complaint-judged", { ...decided, points: [{ ...point, reasons: "" }] })).toEqual([
      "Bellen",
    ]);
    expect(passes("complaint-judged", { ...decided, points: [] })).toBe(false);
  });

  it("has the outcome that its points add up to", () => {
    expect(passes("complaint-outcome", decided)).toBe(true);
    expect(passes("complaint-outcome", { ...decided, outcome: "dismissed" })).toBe(false);
    const judged = (...judgements: ("upheld" | "partly-upheld" | "dismissed" | "inadmissible")[]) =>
      complaintOutcome(judgements.map((judgement) => ({ ...point, judgement })));
    expect(judged("upheld", "dismissed")).toBe("partly-upheld");
    expect(judged("dismissed", "inadmissible")).toBe("dismissed");
    expect(judged("inadmissible", "inadmissible")).toBe("inadmissible");
    expect(judged()).toBeNull();
  });

  it("says where to go next", () => {
    expect(passes("complaint-escalation", decided)).toBe(true);
    expect(places("complaint-escalation", { ...decided, text: "M. Jansen" })).toEqual([
      "commission",
      "authority",
      "court",
    ]);
  });
});

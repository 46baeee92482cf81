import { describe, expect, it } from "vitest";
import type { WorkOf } from "../../../workflows/letters";
import { type DecisionWork, missingFromAccess, withheldIn } from "../../../workflows/letters";
import { applies, CONCRETE, passes, places } from "./support/draft";

const access: WorkOf<"access"> = {
  kind: "access",
  purposes: [{ purpose: "begeleiding", ground: "overeenkomst" }],
  categories: ["contactgegevens"],
  recipients: [{ name: "Host B.V.", received: "alles" }],
  noRecipients: false,
  retention: [{ category: "dossier", period: "twee jaar" }],
  sources: [],
  onlyFromPerson: true,
  automatedDecisions: { exists: false },
  transfers: { exists: false },
  nationalNumberProcessed: false,
  files: [{ id: "1", name: "dossier.pdf", contains: "alles" }],
  withheld: [],
};
const masked = {
  id: "m",
  what: "Namen van collega's",
  reason: "Van anderen.",
  article: "artikel 15 lid 4 AVG",
};
const kept = {
  id: "k",
  category: "Facturen",
  system: "facturatie",
  action: "keep",
  ground: "tax",
  explanation: "",
  until: "2033-12-31",
  untilWhat: "",
  executedOn: null,
} as const;
const erasure = (items: WorkOf<"erasure">["items"]): WorkOf<"erasure"> => ({
  kind: "erasure",
  ground: "a",
  items,
  backupDays: null,
  recipients: [],
});

describe("granted", () => {
  it.each<[string, DecisionWork]>([
    ["a masked part", { ...access, withheld: [masked] }],
    ["kept data", erasure([kept])],
    [
      "a refused correction",
      {
        kind: "rectification",
        items: [
          {
            id: "1",
            what: "Advies",
            form: "correct",
            from: "a",
            to: "b",
            decision: "refused",
            reason: "Klopt.",
            systems: [],
            executedOn: null,
          },
        ],
        recipients: [],
      },
    ],
    [
      "a use that continues",
      {
        kind: "objection",
        items: [
          { id: "1", use: "analyse", decision: "continued", stoppedOn: null, balancing: "Zaak loopt." },
        ],
        erased: [],
      },
    ],
  ])("cannot stand beside %s", (_what, work) => {
    expect(passes("granted-but-withheld", { kind: work.kind, work })).toBe(false);
    expect(withheldIn(work)).toHaveLength(1);
  });

  it("stands when nothing is held back", () => {
    expect(passes("granted-but-withheld", { work: access })).toBe(true);
  });
});

describe("partial", () => {
  it("needs something that is not given", () => {
    expect(passes("partial-without-withheld", { outcome: "partial", work: access })).toBe(false);
    expect(
      passes("partial-without-withheld", { outcome: "partial", work: { ...access, withheld: [masked] } }),
    ).toBe(true);
  });

  it.each(["reason", "article"] as const)("needs for each part a %s", (field) => {
    const work = { ...access, withheld: [{ ...masked, [field]: " " }] };
    expect(places("withheld-reason", { outcome: "partial", work })).toEqual(["Namen van collega's"]);
    expect(passes("withheld-reason", { outcome: "partial", work: { ...access, withheld: [masked] } })).toBe(
      true,
    );
  });
});

describe("refused", () => {
  it.each(["", "Wij kunnen niet aan uw verzoek voldoen op grond van de AVG.", "Niet mogelijk."])(
    "needs a reason about this case, not '%s'",
    (reasons) => {
      expect(passes("refusal-reason", { outcome: "refused", words: { reasons } })).toBe(false);
    },
  );

  it("stands with a concrete reason", () => {
    expect(passes("refusal-reason", { outcome: "refused", words: { reasons: CONCRETE } })).toBe(true);
  });

  it("after month one needs a supervisor's reason (12(4))", () => {
    const late = { outcome: "refused", afterRefusalBy: true } as const;
    expect(passes("late-refusal", { ...late, lateRefusalReason: " " })).toBe(false);
    expect(
      passes("late-refusal", { ...late, lateRefusalReason: "Het adres bleek pas op 2 april te kloppen." }),
    ).toBe(true);
    expect(passes("late-refusal", { ...late, outcome: "partial", lateRefusalReason: null })).toBe(false);
    expect(applies("late-refusal", { ...late, afterRefusalBy: false })).toBe(false);
  });
});

describe("nothing found", () => {
  it("says where, for what and over which period was searched", () => {
    const empty = { systems: [], identifiers: [], period: "" };
    expect(places("search-account", { outcome: "nothing-found", search: empty })).toEqual([
      "systems",
      "identifiers",
      "period",
    ]);
    expect(places("search-account", { outcome: "nothing-found", search: null })).toHaveLength(3);
    const search = { systems: ["archief"], identifiers: ["J. Smit"], period: "2018 tot nu" };
    expect(passes("search-account", { outcome: "nothing-found", search })).toBe(true);
  });
});

describe("access", () => {
  it("is complete with every element of article 15", () => {
    expect(passes("access-set", { work: access })).toBe(true);
  });

  it.each<[string, Partial<WorkOf<"access">>]>([
    ["purposes", { purposes: [] }],
    ["purposes", { purposes: [{ purpose: "begeleiding", ground: "" }] }],
    ["categories", { categories: [] }],
    ["recipients", { recipients: [] }],
    ["recipients", { recipients: [{ name: " ", received: "alles" }] }],
    ["retention", { retention: [] }],
    ["sources", { onlyFromPerson: false }],
    ["automated-decisions", { automatedDecisions: null }],
    ["automated-decisions", { automatedDecisions: { exists: true, explanation: "" } }],
    ["transfers", { transfers: null }],
    ["copy", { files: [] }],
  ])("misses its %s", (element, changes) => {
    expect(missingFromAccess({ ...access, ...changes })).toEqual([element]);
    expect(places("access-set", { work: { ...access, ...changes } })).toEqual([element]);
  });

  it("may say that nobody received the data", () => {
    expect(passes("access-set", { work: { ...access, recipients: [], noRecipients: true } })).toBe(true);
  });

  it("cannot be given without any work at all", () => {
    expect(passes("access-set", { work: null })).toBe(false);
  });
});

describe("erasure", () => {
  const on = (item: Partial<WorkOf<"erasure">["items"][number]>) => ({
    kind: "erasure" as const,
    outcome: "partial" as const,
    work: erasure([{ ...kept, ...item }]),
  });
  it("keeps only with a ground and an end", () => {
    expect(passes("erasure-plan", on({}))).toBe(true);
    expect(passes("erasure-plan", on({ until: null, untilWhat: "einde van het geschil" }))).toBe(true);
    expect(places("erasure-plan", on({ ground: null }))).toEqual(["Facturen"]);
    expect(places("erasure-plan", on({ until: null }))).toEqual(["Facturen"]);
    expect(places("erasure-plan", on({ action: null }))).toEqual(["Facturen"]);
  });

  it("names the ground for erasing", () => {
    expect(places("erasure-plan", { ...on({}), work: { ...erasure([kept]), ground: null } })).toEqual([
      "ground",
    ]);
    expect(places("erasure-plan", { ...on({}), work: erasure([]) })).toEqual(["work"]);
  });
});

describe("rectification", () => {
  const item: WorkOf<"rectification">["items"][number] = {
    id: "1",
    what: "Functie",
    form: "correct",
    from: "a",
    to: "b",
    decision: "granted",
    reason: "",
    systems: [],
    executedOn: null,
  };
  const on = (changes: object) => ({
    kind: "rectification" as const,
    work: { kind: "rectification" as const, items: [{ ...item, ...changes }], recipients: [] },
  });
  it("decides every item", () => {
    expect(passes("rectification-decided", on({}))).toBe(true);
    expect(places("rectification-decided", on({ decision: null }))).toEqual(["Functie"]);
    expect(places("rectification-decided", on({ to: "" }))).toEqual(["Functie"]);
  });
});

describe("restriction, objection, withdrawal of consent", () => {
  it("say from when, for what and why", () => {
    const work: WorkOf<"restriction"> = {
      kind: "restriction",
      grounds: [],
      since: null,
      categories: [],
      withheld: [],
      recipients: [],
    };
    expect(places("restriction-plan", { kind: "restriction", work })).toEqual(["ground", "since", "work"]);
    const done: WorkOf<"restriction"> = {
      ...work,
      grounds: ["a"],
      since: "2026-03-05",
      categories: [{ what: "cv", system: "crm" }],
    };
    expect(passes("restriction-plan", { kind: "restriction", work: done })).toBe(true);
  });

  it("decide every use", () => {
    const on = (decision: "stopped" | null, stoppedOn: string | null) => ({
      kind: "objection" as const,
      work: {
        kind: "objection" as const,
        items: [{ id: "1", use: "analyse", decision, stoppedOn, balancing: "" }],
        erased: [],
      },
    });
    expect(passes("objection-decided", on("stopped", "2026-03-05"))).toBe(true);
    expect(passes("objection-decided", on("stopped", null))).toBe(false);
    expect(passes("objection-decided", on(null, null))).toBe(false);
  });

  it("name what stopped", () => {
    const work: WorkOf<"consent-withdrawal"> = {
      kind: "consent-withdrawal",
      consents: [],
      consequence: "",
      data: [],
      recipients: [],
    };
    expect(passes("erasure-plan", { kind: "consent-withdrawal", work })).toBe(false);
    const done = { ...work, consents: [{ id: "1", what: "cv", stoppedOn: "2026-03-05" }] };
    expect(passes("erasure-plan", { kind: "consent-withdrawal", work: done })).toBe(true);
  });
});

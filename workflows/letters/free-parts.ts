import type { CaseLetter } from "../effects";
import type { Kind, Outcome } from "../kinds";
import type { Language } from "../wording/language";

export const FREE_PART_IDS = [
  "introduction",
  "doubt",
  "reasons",
  "alreadyGiven",
  "answer",
  "hearing",
  "measures",
  "apology",
  "closing",
] as const;
export type FreePartId = (typeof FREE_PART_IDS)[number];

/** What the handler wrote, by part. Blank lines part paragraphs; lines that begin with "- " are a list. */
export type Words = Partial<Record<FreePartId, string>>;

export interface FreePart {
  id: FreePartId;
  label: Record<Language, string>;
  /** Tells the handler what belongs here. */
  hint: Record<Language, string>;
  required: boolean;
  /** In characters. */
  maxLength: number;
}

type Description = Omit<FreePart, "id" | "required">;
const part = (nl: [string, string], en: [string, string], maxLength: number): Description => ({
  label: { nl: nl[0], en: en[0] },
  hint: { nl: nl[1], en: en[1] },
  maxLength,
});

const DESCRIPTIONS: Record<FreePartId, Description> = {
  introduction: part(
    ["Inleiding", "Komt na de beslissing. Alleen als er iets uit te leggen is."],
    ["Introduction", "Follows the decision. Only when there is something to explain."],
    2000,
  ),
  doubt: part(
    [
      "Waarom twijfelt u?",
      "Noem wat u zag: een ander adres, een andere naam. Geen gegevens uit het dossier.",
    ],
    ["Why do you doubt?", "Name what you saw: another address, another name. No data from the file."],
    1500,
  ),
  reasons: part(
    ["Redenen", "In gewone woorden en over dit geval. Een standaardzin is niet genoeg."],
    ["Reasons", "In plain words and about this case. A standard sentence is not enough."],
    4000,
  ),
  alreadyGiven: part(
    ["Wat u nu al geeft", "Wat kan de verzoeker nu al krijgen of weten?"],
    ["What you give now", "What can the requester have or know already?"],
    2000,
  ),
  answer: part(
    ["Antwoord", "Beantwoord de vraag in de eerste zin."],
    ["Answer", "Answer the question in the first sentence."],
    8000,
  ),
  hearing: part(
    ["Gesprek", "Hoe en wanneer kan de indiener zijn verhaal doen?"],
    ["Hearing", "How and when can the person tell their side?"],
    1500,
  ),
  measures: part(
    ["Maatregelen", "Wat verandert er, en vanaf wanneer? Geen maatregelen tegen medewerkers met naam."],
    ["Measures", "What changes, and from when? No measures against members of staff by name."],
    3000,
  ),
  apology: part(["Excuses", "Alleen als dat past."], ["Apology", "Only where it fits."], 1000),
  closing: part(
    ["Slot", "Een laatste zin in uw eigen woorden."],
    ["Closing", "A last sentence in your own words."],
    1000,
  ),
};

/** A refused objection is a weighing of interests, and has to show it (GDPR 21(1)). */
const WEIGHING = part(
  [
    "Weging van belangen",
    "Welke dwingende redenen hebben wij, en waarom wegen die zwaarder dan de belangen van de verzoeker?",
  ],
  [
    "Weighing of interests",
    "Which compelling reasons do we have, and why do they outweigh the requester's interests?",
  ],
  4000,
);

/** Required parts end in "!". */
type Listed = FreePartId | `${FreePartId}!`;

const BY_LETTER: Partial<Record<CaseLetter, readonly Listed[]>> = {
  "identity-asked": ["doubt!", "closing"],
  "mandate-asked": ["introduction", "closing"],
  "clarification-asked": ["introduction", "closing"],
  extended: ["reasons!", "alreadyGiven", "closing"],
  executed: ["closing"],
  "restriction-lifted": ["reasons!", "closing"],
  lapsed: ["reasons!", "closing"],
  "complaint-acknowledged": ["introduction", "hearing", "closing"],
  "complaint-extended": ["reasons!", "closing"],
  "question-answered": ["answer!", "closing"],
  "question-converted": ["introduction"],
};

function decisionParts(outcome: Outcome | null): readonly Listed[] {
  if (outcome === "refused") return ["reasons!", "closing"];
  if (outcome === "partial") return ["introduction", "reasons", "closing"];
  return ["introduction", "closing"];
}

function complaintParts(outcome: Outcome | null): readonly Listed[] {
  const founded = outcome === "upheld" || outcome === "partly-upheld";
  return ["introduction", founded ? "measures!" : "measures", "apology", "closing"];
}

/**
 * The parts of a letter that the handler writes, in the order in which they stand in it. Letters that are
 * all fixed text have none.
 */
export function freeParts(letter: CaseLetter, kind: Kind | null, outcome: Outcome | null): FreePart[] {
  const listed =
    letter === "decision"
      ? decisionParts(outcome)
      : letter === "complaint-decided"
        ? complaintParts(outcome)
        : (BY_LETTER[letter] ?? []);
  return listed.map((entry) => {
    const id = entry.replace("!", "") as FreePartId;
    const weighing = letter === "decision" && id === "reasons" && kind === "objection";
    const description = weighing ? WEIGHING : DESCRIPTIONS[id];
    return { id, ...description, required: entry.endsWith("!") };
  });
}

import type { Check, Finding, LetterDraft } from "../draft";
import { fold, hitsOf, missing } from "../reading";

const SIX_WEEKS = /zes weken|six weeks|\b6 (weken|weeks)/g;

/** Decisions that must name the ways out (GDPR 12(4)): whatever is not a plain "granted". */
function needsRights({ letter, outcome }: LetterDraft): boolean {
  if (letter === "lapsed") return true;
  return letter === "decision" && outcome !== null && outcome !== "granted";
}

/** Reads the letter itself: a flag that says "the block is there" proves nothing. */
function missingRights({ text, organisation, late }: LetterDraft): Finding[] {
  const read = fold(text);
  const { name, website, address } = organisation.supervisoryAuthority;
  const says = (part: string) => read.includes(fold(part));
  const parts: [string, boolean][] = [
    ["authority", says(name) && (says(website) || says(address))],
    ["court", /rechtbank|\bcourt\b/.test(read)],
    ["six-weeks", late || read.search(SIX_WEEKS) >= 0],
    ["no-lawyer", /geen advocaat|no lawyer|not need a lawyer/.test(read)],
    ["mediation", /bemiddel|mediat/.test(read)],
  ];
  return parts.filter(([, there]) => !there).map(([where]) => missing(where));
}

/** Words of administrative law: this is no decision of a public body (UAVG 34). */
const WRONG_REMEDY =
  /bezwaarschrift|beroepschrift|bezwaar (?:in(?:dienen|stellen)|maken tegen (?:deze|onze|dit|ons|de) (?:beslissing|besluit|antwoord))|(?:in|hoger) beroep|beroep (?:instellen|aantekenen|indienen)|\b(?:lodge|file) an? (?:appeal|objection)|\bappeal against/g;

export const rightsChecks: Check[] = [
  { code: "rights-block", severity: "block", applies: needsRights, find: missingRights },
  {
    // UAVG 35(2), second sentence: whoever answers late cannot hold the person to six weeks.
    code: "court-term-late",
    severity: "block",
    applies: ({ late }) => late,
    find: (draft) => hitsOf(draft, SIX_WEEKS),
  },
  {
    code: "wrong-remedy",
    severity: "flag",
    applies: () => true,
    find: (draft) => hitsOf(draft, WRONG_REMEDY),
  },
];

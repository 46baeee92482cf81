import type { Check, Finding, Hit, LetterDraft } from "../draft";
import { fold, hitAt } from "../reading";

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The eleven-test of the Dutch national number: nine digits, weights 9 to 2 and -1. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

/**
 * Places where nine digits, also in groups parted by one dot, space or hyphen, pass the test. Nine digits
 * inside a longer number, such as a telephone number of ten, do not count.
 */
export function nationalNumbersIn(text: string): { start: number; length: number }[] {
  const places: { start: number; length: number }[] = [];
  for (const run of text.matchAll(/\d+(?:[ .\u00a0-]\d+)*/g)) {
    const groups = Array.from(run[0].matchAll(/\d+/g));
    for (let from = 0; from < groups.length; from++) {
      let digits = "";
      for (const group of groups.slice(from)) {
        digits += group[0];
        if (digits.length < 9) continue;
        const first = groups[from]?.index ?? 0;
        if (passesElevenTest(digits))
          places.push({ start: run.index + first, length: group.index + group[0].length - first });
        break;
      }
    }
  }
  return places;
}

const PARTS: readonly Hit["part"][] = ["subject", "text"];

function nationalNumbers(draft: LetterDraft): Finding[] {
  return PARTS.flatMap((part) =>
    nationalNumbersIn(draft[part]).map(({ start, length }) => hitAt(draft, part, start, length)),
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The names a party can be recognised by: in full, by a surname of four letters or more, by e-mail address. */
function namesOf({ name, email }: LetterDraft["otherParties"][number]): string[] {
  const surname = name.trim().split(/\s+/).at(-1) ?? "";
  return [name.trim(), surname.length >= 4 ? surname : "", email ?? ""].filter((part) => part.length >= 3);
}

function otherParties(draft: LetterDraft): Finding[] {
  const names = [...new Set(draft.otherParties.flatMap(namesOf).map(fold))].sort(
    (a, b) => b.length - a.length,
  );
  if (names.length === 0) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return PARTS.flatMap((part) =>
    Array.from(fold(draft[part]).matchAll(pattern), (match) =>
      hitAt(draft, part, match.index, match[0].length),
    ),
  );
}

export const peopleChecks: Check[] = [
  { code: "national-number", severity: "flag", applies: () => true, find: nationalNumbers },
  {
    code: "other-party",
    severity: "flag",
    applies: ({ otherParties: parties }) => parties.length > 0,
    find: otherParties,
  },
];

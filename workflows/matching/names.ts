import { foldName, joined, type NameWord, withoutParticles, wordsOf } from "./name-words";

/** A name as the register knows it. Only `name` is always there; it serves when the surname is not given apart. */
export interface KnownName {
  name: string;
  given_names: string | null;
  /** "J.P.", with or without dots. */
  initials: string | null;
  /** Tussenvoegsel of the surname at birth. */
  particle: string | null;
  surname: string | null;
  partner_particle: string | null;
  partner_surname: string | null;
}

/**
 * "whole": surname and given name or initials agree; "surname": only the surname does, because one side has no
 * given name ("surname") or another one ("surname-other-given-name").
 */
export type NameComparison = "unknown" | "other" | "surname" | "surname-other-given-name" | "whole";

/**
 * Whether a full name as somebody typed it can be the name in the register. A surname may be the one at birth, the
 * partner's, or both in either order; particles and accents do not count; given names count by their initials.
 */
export function compareNames(fullName: string | null, known: KnownName): NameComparison {
  const words = fullName ? wordsOf(fullName) : [];
  if (words.length === 0) return "unknown";
  const given = givenBefore(words, surnameKeys(known));
  return given ? compareGiven(given, known) : "other";
}

/** Every way to write somebody's surnames, as runs of letters: the index that a search looks in. */
export function surnameKeys(known: KnownName): string[] {
  const [own, partner] = surnamesOf(known);
  const both = own.length > 0 && partner.length > 0;
  const ways = [
    ...[own, partner].flatMap((surname) => [surname, ...atHyphens(surname)]),
    ...(both ? [own.concat(partner), partner.concat(own)] : []),
  ];
  return [...new Set(ways.flatMap((way) => [joined(way), joined(withoutParticles(way))]))].filter(Boolean);
}

/** What to look for in that index: every run of words in a full name, of which one is the surname. */
export function searchKeys(fullName: string): string[] {
  const words = wordsOf(fullName);
  return [...new Set([words, withoutParticles(words)].flatMap(runsOf))];
}

const runsOf = (words: NameWord[]): string[] =>
  words.flatMap((_, from) =>
    words.slice(from).map((_word, more) => joined(words.slice(from, from + more + 1))),
  );

/** Surname at birth and partner's surname in words; read from the whole name when the register has no more. */
function surnamesOf(known: KnownName): [own: NameWord[], partner: NameWord[]] {
  const { particle, surname, partner_particle, partner_surname } = known;
  if (surname || partner_surname) {
    const words = (before: string | null, after: string | null) =>
      after ? wordsOf(`${before ?? ""} ${after}`) : [];
    return [words(particle, surname), words(partner_particle, partner_surname)];
  }
  const all = wordsOf(known.name);
  const first = all.findIndex((word, index) => index > 0 && word.particle);
  let start = first > 0 ? first : all.length - 1;
  while (start > 0 && all[start]?.hyphen) start -= 1;
  return [all.slice(Math.max(start, 0)), []];
}

function atHyphens(words: NameWord[]): NameWord[][] {
  const starts = words.flatMap(({ hyphen }, index) => (index === 0 || hyphen ? [index] : []));
  return starts.length < 2 ? [] : starts.map((start, index) => words.slice(start, starts[index + 1]));
}

/** The words before the surname, or null when none of these stands at the end or before the last hyphen. */
function givenBefore(words: NameWord[], surnames: string[]): NameWord[] | null {
  const hyphen = words.findLastIndex((word, index) => index > 0 && word.hyphen);
  for (const ending of hyphen > 0 ? [words, words.slice(0, hyphen)] : [words]) {
    for (let from = 0; from < ending.length; from += 1) {
      const tail = ending.slice(from);
      if (surnames.includes(joined(tail)) || surnames.includes(joined(withoutParticles(tail)))) {
        return withoutParticles(ending.slice(0, from));
      }
    }
  }
  return null;
}

function compareGiven(given: NameWord[], known: KnownName): NameComparison {
  const inName =
    known.given_names || known.initials ? [] : givenBefore(wordsOf(known.name), surnameKeys(known));
  const names = known.given_names
    ? (foldName(known.given_names).match(/[\p{L}\p{N}]+/gu) ?? [])
    : (inName ?? []).map(({ text }) => text);
  const initials = known.initials ? initialsIn(known.initials) : names.map((name) => name.charAt(0));
  if (given.length === 0 || initials.length === 0) return "surname";
  if (given.some(({ text, initial }) => !initial && names.includes(text))) return "whole";
  // Between a given name and a surname may stand what the register does not have: only initials all count.
  const typed = given.every(({ initial }) => initial) ? given : given.slice(0, 1);
  const agrees = typed.every(({ text }, index) => (initials[index] ?? text).charAt(0) === text.charAt(0));
  return agrees ? "whole" : "surname-other-given-name";
}

/** "J.P.", "JP", "J P" and "Th.J." alike. */
function initialsIn(text: string): string[] {
  const folded = foldName(text).trim();
  const parts = /[.\s]/.test(folded) ? folded.split(/[.\s-]+/) : [...folded];
  return parts.map((part) => part.charAt(0)).filter((letter) => /\p{L}/u.test(letter));
}

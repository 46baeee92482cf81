import type { Finding, Hit, LetterDraft } from "./draft";

/** Lower case without accents, one character for one, so that positions stay those of the original. */
export function fold(text: string): string {
  return Array.from(text, (character) => {
    const plain = character.normalize("NFD").charAt(0).toLowerCase();
    return plain.length === character.length ? plain : character;
  }).join("");
}

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

export const missing = (where: string): Finding => ({ where, hit: null });
export const found: Finding = { where: null, hit: null };

/** The handler's own words, joined: what fixed text cannot answer for. */
export const ownWords = ({ words }: LetterDraft): string => Object.values(words).join("\n\n");

/** Every place in subject and text that a pattern (with flag `g`) matches. */
export function hitsOf(draft: LetterDraft, pattern: RegExp): Finding[] {
  return (["subject", "text"] as const).flatMap((part) =>
    Array.from(fold(draft[part]).matchAll(pattern), (match) =>
      hitAt(draft, part, match.index, match[0].length),
    ),
  );
}

export function hitAt(draft: LetterDraft, part: Hit["part"], start: number, length: number): Finding {
  const end = start + length;
  return { where: null, hit: { part, start, end, snippet: draft[part].slice(start, end) } };
}

/** A short name for a finding, made of what it says and not of where it stands (cyrb53). */
export function findingId(code: string, finding: Finding): string {
  const source = `${code}\n${finding.where ?? ""}\n${finding.hit ? fold(finding.hit.snippet) : ""}`;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${code}:${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}

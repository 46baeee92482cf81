export type ReferencePrefix = "VZ" | "KL";

/** Letters without I, O and Q: 23 of them, and 23 is prime, which is what makes the check work. */
const CHECK_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
/** A primitive root of 23: its powers differ over 22 positions, so no two positions weigh the same. */
const WEIGHT = 5;
const OFFSET: Record<ReferencePrefix, number> = { VZ: 4, KL: 3 };

/**
 * Leading zeros fill up to four digits and may be left out; a fifth would be a zero too many. Year and number
 * together stay well inside the 22 positions.
 */
const SHAPE = /^(VZ|KL)(\d{4})(\d{1,4}|[1-9]\d{4,8})([A-Z])$/;

/**
 * Check letter over year and number. One wrong digit changes the sum by a multiple of a weight, and swapping
 * two digits by their difference times the difference of two weights: neither is ever a multiple of 23.
 */
function checkLetter(prefix: ReferencePrefix, digits: string): string {
  let sum = OFFSET[prefix];
  let weight = 1;
  for (const digit of [...digits].reverse()) {
    sum += Number(digit) * weight;
    weight = (weight * WEIGHT) % CHECK_LETTERS.length;
  }
  return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length);
}

/** `VZ-2026-0042-K` for the 42nd request of 2026, `KL-` for complaints. */
export function formatReference(prefix: ReferencePrefix, year: number, number: number): string {
  const digits = String(number).padStart(4, "0");
  return `${prefix}-${year}-${digits}-${checkLetter(prefix, `${year}${digits}`)}`;
}

/**
 * Reads what a person typed: any case, with or without dashes, spaces and leading zeros, letter O for zero.
 * @returns the reference in its one spelling, or null when it cannot be one (its check letter is wrong)
 */
export function parseReference(typed: string): string | null {
  const plain = typed
    .slice(0, 40)
    .toUpperCase()
    .replace(/[\s.\-–—_/]/g, "");
  const zeroed = plain.slice(0, 2) + plain.slice(2, -1).replaceAll("O", "0") + plain.slice(2).slice(-1);
  const match = SHAPE.exec(zeroed);
  if (!match) return null;
  const [, prefix, year, number, letter] = match as unknown as [
    string,
    ReferencePrefix,
    string,
    string,
    string,
  ];
  const reference = formatReference(prefix, Number(year), Number(number));
  return reference.endsWith(`-${letter}`) ? reference : null;
}

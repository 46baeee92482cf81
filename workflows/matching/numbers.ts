/** A client number as numbers are compared: "WK 0012-34" and "wk001234" are one. Null when nothing is left. */
export function normaliseNumber(text: string | null): string | null {
  const plain = (text ?? "")
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return plain.replace(/^0+(?=.)/, "") || null;
}

/** A telephone number as its digits, a Dutch one always from its zero: "+31 6 12" and "(06) 12" are one. */
export function phoneDigits(text: string | null): string | null {
  const digits = (text ?? "").replace(/\(0\)/, "").replace(/[^\d+]/g, "");
  return digits.replace(/^(\+|00)31/, "0").replace(/\D/g, "") || null;
}

/** The Dutch postcode in an address, or null. */
export function postcodeOf(address: string | null): string | null {
  const found = /\b([1-9]\d{3})\s?([A-Za-z]{2})\b/.exec(address ?? "");
  return found ? `${found[1]}${found[2]?.toUpperCase()}` : null;
}

/**
 * A telephone number as networks take it (E.164), or null when it is none. Numbers without a country are Dutch:
 * "06 - 12 34 56 78" and "0031 (0)6 12345678" give "+31612345678".
 */
export function internationalNumber(typed: string | null | undefined): string | null {
  const plain = (typed ?? "").replace("(0)", "").replace(/[\s().\-/]/g, "");
  const number = plain.replace(/^00/, "+").replace(/^0(?=[1-9])/, "+31");
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : null;
}

/** The same for a number that takes text messages: of Dutch ones only those that begin with 06. */
export function mobileNumber(typed: string | null | undefined): string | null {
  const number = internationalNumber(typed);
  return number?.startsWith("+31") && !number.startsWith("+316") ? null : number;
}

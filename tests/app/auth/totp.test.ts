import { describe, expect, it } from "vitest";
import { base32, matchingStep, totpCode, totpStep, totpUri } from "../../../app/auth/totp";

/** RFC 6238 appendix B, SHA-1, the last six of its eight digits. */
const SECRET = Buffer.from("12345678901234567890");
const VECTORS: [seconds: number, code: string][] = [
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
  [20000000000, "353130"],
];
const at = (seconds: number) => new Date(seconds * 1000);

describe("a code of an authenticator app", () => {
  it.each(VECTORS)("at second %i is %s", (seconds, code) => {
    expect(totpCode(SECRET, totpStep(at(seconds)))).toBe(code);
  });

  it("counts for its own half minute, and those before and after it", () => {
    const step = totpStep(at(1111111109));
    expect(matchingStep(SECRET, "081804", at(1111111109))).toBe(step);
    expect(matchingStep(SECRET, "081 804", at(1111111109 + 30))).toBe(step);
    expect(matchingStep(SECRET, "081804", at(1111111109 - 30))).toBe(step);
    expect(matchingStep(SECRET, "081804", at(1111111109 + 60))).toBeNull();
    for (const typed of ["", "81804", "0818041", "abcdef", "081804 of zoiets"]) {
      expect(matchingStep(SECRET, typed, at(1111111109))).toBeNull();
    }
  });

  it("comes from a key that apps take from a square or by hand", () => {
    expect(base32(SECRET)).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    expect(totpUri(SECRET, { issuer: "Privacyloket Werkcontact", account: "anna@werkcontact.example" })).toBe(
      "otpauth://totp/Privacyloket%20Werkcontact:anna%40werkcontact.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Privacyloket%20Werkcontact",
    );
  });
});

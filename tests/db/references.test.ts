import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawOpening } from "../../db/opening";
import { formatReference, parseReference } from "../../db/references";
import { createTestDatabase, type TestDatabase } from "../support/database";

const prefix = fc.constantFrom("VZ" as const, "KL" as const);
const year = fc.integer({ min: 2000, max: 2199 });
const number = fc.integer({ min: 1, max: 999_999 });

describe("a reference", () => {
  it("reads as on the letters", () => {
    expect(formatReference("VZ", 2026, 42)).toBe("VZ-2026-0042-K");
  });

  it.each(["vz-2026-0042-k", "VZ 2026 0042 K", "VZ20260042K", " vz–2026–42–k ", "VZ-2O26-OO42-K"])(
    "is recognised when typed as %j",
    (typed) => {
      expect(parseReference(typed)).toBe("VZ-2026-0042-K");
    },
  );

  it.each([
    "",
    "VZ",
    "jan@example.org",
    "VZ-2026-0042",
    "XX-2026-0042-K",
    "VZ-2026-0042-KK",
    "K".repeat(500),
  ])("is not what %j is", (typed) => {
    expect(parseReference(typed)).toBeNull();
  });

  it("comes back from its own spelling", () => {
    fc.assert(
      fc.property(prefix, year, number, (a, b, c) => {
        const reference = formatReference(a, b, c);
        expect(parseReference(reference)).toBe(reference);
      }),
    );
  });

  it("with one wrong digit or letter is refused", () => {
    fc.assert(
      fc.property(
        prefix,
        year,
        number,
        fc.nat(),
        fc.integer({ min: 1, max: 35 }),
        (a, b, c, place, shift) => {
          const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
          const plain = formatReference(a, b, c).replaceAll("-", "");
          const at = place % plain.length;
          const wrong = alphabet[(alphabet.indexOf(plain.charAt(at)) + shift) % 36];
          const typed = plain.slice(0, at) + wrong + plain.slice(at + 1);
          // The letter O typed for a zero is read as one.
          fc.pre(!(plain[at] === "0" && wrong === "O"));
          expect(parseReference(typed)).toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("with two neighbours swapped is refused", () => {
    fc.assert(
      fc.property(prefix, year, number, fc.nat(), (a, b, c, place) => {
        const plain = formatReference(a, b, c).replaceAll("-", "");
        const at = place % (plain.length - 1);
        const swapped = plain.slice(0, at) + plain.charAt(at + 1) + plain.charAt(at) + plain.slice(at + 2);
        fc.pre(swapped !== plain);
        expect(parseReference(swapped)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe("drawing references", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it("counts per kind and year, and gives none twice when many are drawn at once", async () => {
    const draw = async (prefix: "VZ" | "KL", year: number) =>
      (await drawOpening(database.db, prefix, year)).reference;
    const drawn = await Promise.all(Array.from({ length: 40 }, () => draw("VZ", 2031)));
    expect(new Set(drawn).size).toBe(40);
    expect(await draw("VZ", 2031)).toBe(formatReference("VZ", 2031, 41));
    expect(await draw("KL", 2031)).toBe(formatReference("KL", 2031, 1));
    expect(await draw("VZ", 2032)).toBe(formatReference("VZ", 2032, 1));
  });
});

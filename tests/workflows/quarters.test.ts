import { describe, expect, it } from "vitest";
import {
  endOfQuarter,
  isQuarter,
  nextQuarter,
  previousQuarter,
  quarterOf,
  reviewBy,
  startOfQuarter,
} from "../../workflows/quarters";

describe("a quarter", () => {
  it.each([
    ["2026-01-01", "2026-Q1"],
    ["2026-03-31", "2026-Q1"],
    ["2026-04-01", "2026-Q2"],
    ["2026-12-31", "2026-Q4"],
  ])("of %s is %s", (date, quarter) => {
    expect(quarterOf(date)).toBe(quarter);
  });

  it("begins and ends where the next and the one before it say", () => {
    for (let quarter = "2023-Q4"; quarter !== "2029-Q1"; quarter = nextQuarter(quarter)) {
      expect(previousQuarter(nextQuarter(quarter))).toBe(quarter);
      expect([startOfQuarter(quarter), endOfQuarter(quarter)].map(quarterOf)).toEqual([quarter, quarter]);
      expect(isQuarter(quarter)).toBe(true);
    }
    expect(endOfQuarter("2028-Q1")).toBe("2028-03-31");
    expect(isQuarter("2026-Q5")).toBe(false);
  });

  it("is reviewed within thirty days", () => {
    expect(reviewBy("2026-Q3")).toBe("2026-10-30");
  });
});

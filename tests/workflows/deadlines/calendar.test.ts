import { describe, expect, it } from "vitest";
import {
  addDays,
  addWorkingDays,
  holidayName,
  isWorkingDay,
  KB_DAYS,
  nextWorkingDay,
} from "../../../workflows/deadlines";
import calendar from "./data/calendar.json";

const listed = Object.entries(calendar.years);

function holidaysOf(year: number): string[] {
  const days: string[] = [];
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
    const name = holidayName(date);
    if (name) days.push(`${date} ${name}`);
  }
  return days;
}

/** Easter Sunday by the anonymous Gregorian algorithm, so that the calendar package does not check itself. */
function easterOf(year: number): string {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

describe("the Dutch list of holidays", { timeout: 30_000 }, () => {
  it.each(listed)("is in %s what the law note lists", (year, holidays) => {
    const expected = holidays.map(({ date, name }) => `${date} ${name.replace(/ \(.*/, "")}`);
    expect(holidaysOf(Number(year))).toEqual(expected);
  });

  it("follows Easter and the fixed dates in every year to 2100", () => {
    for (let year = 2018; year <= 2100; year += 1) {
      const easter = easterOf(year);
      const kingsDay = new Date(`${year}-04-27T00:00:00Z`).getUTCDay() === 0 ? "04-26" : "04-27";
      const expected = [
        `${year}-01-01`,
        addDays(easter, -2),
        addDays(easter, 1),
        `${year}-${kingsDay}`,
        `${year}-05-05`,
        addDays(easter, 39),
        addDays(easter, 50),
        `${year}-12-25`,
        `${year}-12-26`,
      ];
      const found = holidaysOf(year).map((line) => line.slice(0, 10));
      expect(found).toEqual([...new Set(expected)].sort());
    }
  });

  it("ends where it ends, instead of guessing", () => {
    expect(() => isWorkingDay("2101-01-04")).toThrow("No holiday calendar for 2101");
    expect(() => isWorkingDay("2017-12-29")).toThrow("No holiday calendar for 2017");
    expect(() => isWorkingDay("2026-02-30")).toThrow("Not a calendar date");
  });
});

describe("a working day", () => {
  it("is not a weekend day or a holiday, but 1 May, 24 and 31 December are working days", () => {
    expect(isWorkingDay("2026-11-21")).toBe(false);
    expect(isWorkingDay("2026-11-22")).toBe(false);
    expect(isWorkingDay("2026-05-05")).toBe(false);
    for (const date of ["2026-05-01", "2026-12-24", "2026-12-31", "2025-04-28"])
      expect(isWorkingDay(date)).toBe(true);
  });

  it("may be Good Friday, as policy", () => {
    expect(isWorkingDay("2026-04-03")).toBe(false);
    expect(isWorkingDay("2026-04-03", { goodFriday: false })).toBe(true);
    expect(isWorkingDay("2026-04-06", { goodFriday: false })).toBe(false);
  });

  it("is a day equated by royal decree, unless policy lets those days count", () => {
    expect(KB_DAYS).toEqual(calendar.kbEquatedDays);
    for (const date of KB_DAYS) {
      expect(isWorkingDay(date)).toBe(true);
      expect(isWorkingDay(date, { kbDaysMoveTheMonth: true })).toBe(false);
      expect(holidayName(date, { kbDaysMoveTheMonth: true })).toBe("Gelijkgestelde dag");
    }
    const newDecree = { kbDaysMoveTheMonth: true, kbDays: ["2029-05-11"] };
    expect(isWorkingDay("2029-05-11", newDecree)).toBe(false);
    expect(isWorkingDay("2028-04-28", newDecree)).toBe(true);
  });
});

describe("moving over working days", () => {
  it("finds the working day on which a term ends", () => {
    expect(nextWorkingDay("2026-04-03")).toBe("2026-04-07");
    expect(nextWorkingDay("2026-04-07")).toBe("2026-04-07");
  });

  it("does not count the day it starts from, whatever day that is", () => {
    expect(addWorkingDays("2026-09-05", 5)).toBe("2026-09-11");
    expect(addWorkingDays("2026-12-18", 5)).toBe("2026-12-28");
    expect(addWorkingDays("2026-09-11", 0)).toBe("2026-09-11");
  });

  it("goes back as well", () => {
    expect(addWorkingDays("2026-04-07", -1)).toBe("2026-04-02");
    expect(addWorkingDays("2026-12-28", -2)).toBe("2026-12-23");
    expect(() => addWorkingDays("2026-12-28", 0.5)).toThrow(RangeError);
  });
});

import { describe, expect, it } from "vitest";
import { addDays, daysBetween, formatDate, localDateOf, startOfLocalDay } from "../../../workflows/deadlines";

describe("the local date of an instant", () => {
  it("is the date in Amsterdam, whatever zone the instant is written in", () => {
    expect(localDateOf("2026-07-31T21:59:59Z")).toBe("2026-07-31");
    expect(localDateOf("2026-07-31T22:00:00Z")).toBe("2026-08-01");
    expect(localDateOf("2026-12-31T22:59:59.999Z")).toBe("2026-12-31");
    expect(localDateOf("2027-01-01T08:00:00+09:00")).toBe("2027-01-01");
    expect(localDateOf(new Date("2026-10-25T22:30:00Z"))).toBe("2026-10-25");
  });

  it("leaves a local date as it is", () => {
    expect(localDateOf("2028-02-29")).toBe("2028-02-29");
  });

  it("refuses a time that names no zone, and dates that do not exist", () => {
    for (const text of [
      "2026-03-05T10:00:00",
      "2026-02-30",
      "2026-02-30T10:00:00Z",
      "2026-02-30T10:00:00.000Z",
      "5 maart",
      "",
    ])
      expect(() => localDateOf(text)).toThrow(RangeError);
    expect(() => localDateOf(new Date("nonsense"))).toThrow(RangeError);
  });
});

describe("the start of a local day", () => {
  it("is midnight in Amsterdam, in winter and in summer", () => {
    expect(startOfLocalDay("2026-03-05")).toBe("2026-03-04T23:00:00Z");
    expect(startOfLocalDay("2026-07-01")).toBe("2026-06-30T22:00:00Z");
    expect(() => startOfLocalDay("2026-02-30")).toThrow(RangeError);
  });

  it("is 23 hours before the next one when the clock goes forward, 25 when it goes back", () => {
    const hours = (date: string) =>
      (Date.parse(startOfLocalDay(addDays(date, 1))) - Date.parse(startOfLocalDay(date))) / 3_600_000;
    expect([hours("2026-03-29"), hours("2026-10-25"), hours("2026-11-23")]).toEqual([23, 25, 24]);
  });

  it("is on the local date itself, and the moment before is not", () => {
    for (let date = "2025-12-25"; date < "2027-01-10"; date = addDays(date, 1)) {
      const midnight = new Date(startOfLocalDay(date));
      expect(localDateOf(midnight)).toBe(date);
      expect(localDateOf(new Date(midnight.getTime() - 1))).toBe(addDays(date, -1));
    }
  });
});

describe("days", () => {
  it("are counted over clock changes and leap days", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(daysBetween("2026-03-24", "2026-04-07")).toBe(14);
    expect(daysBetween("2027-01-01", "2026-12-31")).toBe(-1);
  });
});

describe("a date in words", () => {
  it("is written as the reader's language writes it", () => {
    expect(formatDate("2026-04-07", "nl")).toBe("7 april 2026");
    expect(formatDate("2026-04-07", "nl", { weekday: true })).toBe("dinsdag 7 april 2026");
    expect(formatDate("2026-04-07", "nl", { year: false })).toBe("7 april");
    expect(formatDate("2026-04-07", "en", { weekday: true })).toBe("Tuesday 7 April 2026");
    expect(formatDate("2026-04-07", "en", { weekday: true, year: false })).toBe("Tuesday 7 April");
  });
});

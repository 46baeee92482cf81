import { afterEach, describe, expect, it, vi } from "vitest";
import type { ClockEvent } from "../../../workflows/deadlines";
import deadlineVectors from "./data/deadline-vectors.json";

const original = process.env.TZ;

/** Everything that could look at the server's zone, computed by a freshly loaded module in that zone. */
async function everythingIn(zone: string): Promise<{ winter: number; answers: unknown }> {
  process.env.TZ = zone;
  vi.resetModules();
  const deadlines = await import("../../../workflows/deadlines");
  const results = deadlineVectors.map(({ receivedAt, events }) =>
    deadlines.computeDeadlines({ clock: "statutory", receivedAt, events: events as ClockEvent[] }),
  );
  const midnights = ["2026-03-29", "2026-10-25", "2026-12-31"].map((date) => deadlines.startOfLocalDay(date));
  const words = results.map((result) => deadlines.explainDeadlines(result, "nl"));
  const local = deadlines.localDateOf(new Date("2026-07-31T22:15:00Z"));
  return { winter: new Date(2026, 0, 1).getTimezoneOffset(), answers: { results, midnights, words, local } };
}

afterEach(() => {
  if (original === undefined) delete process.env.TZ;
  else process.env.TZ = original;
});

describe("a server in any time zone", { timeout: 30_000 }, () => {
  it("computes the same", async () => {
    const here = await everythingIn("Europe/Amsterdam");
    for (const zone of [
      "UTC",
      "Pacific/Kiritimati",
      "Pacific/Pago_Pago",
      "Asia/Kathmandu",
      "America/New_York",
    ]) {
      const there = await everythingIn(zone);
      expect(there.winter, `${zone} is really in force`).not.toBe(here.winter);
      expect(there.answers).toEqual(here.answers);
    }
  });
});

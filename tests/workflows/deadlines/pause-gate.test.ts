import { describe, expect, it } from "vitest";
import { type PauseQuestion, pauseGate } from "../../../workflows/deadlines";

const question: PauseQuestion = {
  reason: "identity",
  receivedOn: "2026-09-01",
  askedOn: "2026-09-08",
  authenticated: false,
};

describe("a question stops the clock", () => {
  it("when it was asked within five working days", () => {
    expect(pauseGate(question)).toEqual({ accepted: true, overridden: false, askBy: "2026-09-08" });
  });

  it("not when it was asked later", () => {
    expect(pauseGate({ ...question, askedOn: "2026-09-09" })).toEqual({
      accepted: false,
      code: "asked-late",
      askBy: "2026-09-08",
    });
  });

  it("when a supervisor overrode that with reasons", () => {
    const late = { ...question, askedOn: "2026-09-09", overridden: true };
    expect(pauseGate(late)).toMatchObject({ accepted: true, overridden: true });
  });

  it("as early as policy asks, over holidays", () => {
    expect(pauseGate({ ...question, withinWorkingDays: 2 }).accepted).toBe(false);
    const easter = { ...question, receivedOn: "2026-04-01", askedOn: "2026-04-10" };
    expect(pauseGate(easter)).toMatchObject({ accepted: true, askBy: "2026-04-10" });
    expect(pauseGate({ ...easter, calendar: { goodFriday: false } }).askBy).toBe("2026-04-09");
  });

  it("never about the identity of someone who is authenticated, overridden or not", () => {
    const known = { ...question, authenticated: true, overridden: true };
    expect(pauseGate(known)).toMatchObject({ accepted: false, code: "authenticated" });
    expect(pauseGate({ ...known, reason: "clarification" }).accepted).toBe(true);
  });
});

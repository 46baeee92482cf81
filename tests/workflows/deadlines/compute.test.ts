import { describe, expect, it } from "vitest";
import {
  type ClockEvent,
  computeDeadlines,
  courtTermAfter,
  courtTermUntil,
  deadlinePolicyOf,
} from "../../../workflows/deadlines";
import { defaultPolicy } from "../../../workflows/rules";

function statutory(receivedAt: string, ...events: ClockEvent[]) {
  return computeDeadlines({ clock: "statutory", receivedAt, events });
}

function asked(from: string, to: string | null, accepted = true): ClockEvent {
  return { type: "pause", reason: "identity", from, to, accepted };
}

function extended(noticeAt: string, more: { months?: 1 | 2; withReasons?: boolean } = {}): ClockEvent {
  return { type: "extension", noticeAt, ...more };
}

describe("an extension", () => {
  it("is two months unless one is enough, counted from receipt in one go", () => {
    expect(statutory("2026-01-31", extended("2026-02-20")).dueDate).toBe("2026-04-30");
    expect(statutory("2026-01-31", extended("2026-02-20", { months: 1 })).dueDate).toBe("2026-03-31");
  });

  it("works once: the first notice that is in time counts", () => {
    const first = extended("2026-09-20", { months: 1 });
    const second = extended("2026-09-25");
    expect(statutory("2026-09-01", first, second).dueDate).toBe("2026-11-02");
    expect(statutory("2026-09-01", second, first).dueDate).toBe("2026-11-02");
  });

  it("needs concrete reasons", () => {
    const { dueDate, extensionEffective } = statutory(
      "2026-09-01",
      extended("2026-09-20", { withReasons: false }),
    );
    expect({ dueDate, extensionEffective }).toEqual({ dueDate: "2026-10-01", extensionEffective: false });
    expect(
      statutory("2026-09-01", extended("2026-09-10", { withReasons: false }), extended("2026-09-20"))
        .extensionEffective,
    ).toBe(true);
  });

  it("leaves the limit for a refusal where it was", () => {
    const { refusalBy, dueDate } = statutory("2026-09-01", extended("2026-09-20"));
    expect(refusalBy).toBe("2026-10-01");
    expect(dueDate).toBe("2026-12-01");
  });

  it("takes in a question that was asked in the second month, which leaves the notice limit alone", () => {
    const result = statutory("2026-09-01", extended("2026-09-20"), asked("2026-10-20", "2026-10-27"));
    expect(result).toMatchObject({ dueDate: "2026-12-08", extensionNoticeBy: "2026-10-01", pausedDays: 7 });
  });
});

describe("a question that waits for its answer", () => {
  it("leaves no due date, but a date to stay clear of", () => {
    expect(statutory("2026-09-01", asked("2026-09-03", null))).toMatchObject({
      dueDate: null,
      rawEnd: null,
      pausedDays: null,
      internalTarget: null,
      extensionNoticeBy: null,
      refusalBy: null,
      riskDate: "2026-10-01",
    });
  });

  it("is no pause when it was not accepted, or when it came after the end", () => {
    expect(statutory("2026-09-01", asked("2026-09-03", null, false)).dueDate).toBe("2026-10-01");
    expect(statutory("2026-09-01", asked("2026-10-02", null)).dueDate).toBe("2026-10-01");
    expect(statutory("2026-09-01", asked("2026-10-02", null)).riskDate).toBeNull();
  });

  it("in the extended term leaves the notice limit known", () => {
    const result = statutory("2026-09-01", extended("2026-09-20"), asked("2026-10-20", null));
    expect(result).toMatchObject({ dueDate: null, extensionNoticeBy: "2026-10-01", riskDate: "2026-12-01" });
  });
});

describe("a pause", () => {
  it("does not begin before the clock does", () => {
    expect(statutory("2026-09-01", asked("2026-08-25", "2026-09-03")).pausedDays).toBe(2);
    expect(statutory("2026-09-01", asked("2026-08-20", "2026-08-25")).pausedDays).toBe(0);
  });

  it("cannot be answered before it was asked", () => {
    expect(() => statutory("2026-09-01", asked("2026-09-05", "2026-09-04"))).toThrow(RangeError);
  });

  it("adds nothing when the answer came the same day", () => {
    expect(statutory("2026-09-01", asked("2026-09-05", "2026-09-05"))).toMatchObject({
      dueDate: "2026-10-01",
      pausedDays: 0,
    });
  });
});

describe("the internal target", () => {
  it("is 15 working days after receipt, or 5 before the due date when that is earlier", () => {
    expect(statutory("2026-09-01").internalTarget).toBe("2026-09-22");
    expect(statutory("2026-04-15").internalTarget).toBe("2026-05-07"); // due Fri 15 May, the 14th is Ascension Day
  });

  it("waits as long as the requester did, and follows an extension", () => {
    expect(statutory("2026-09-01", asked("2026-09-02", "2026-09-16")).internalTarget).toBe("2026-10-06");
    expect(statutory("2026-09-01", extended("2026-09-20")).internalTarget).toBe("2026-11-24");
  });

  it("takes its numbers from policy and never lies before receipt", () => {
    const policy = { targetWorkingDays: 3 };
    const soon = computeDeadlines({ clock: "statutory", receivedAt: "2026-09-01", events: [], policy });
    expect(soon.internalTarget).toBe("2026-09-04");
    const short = { decideWeeks: 1, targetBeforeDueWorkingDays: 20 };
    const complaint = computeDeadlines({
      clock: "complaint",
      receivedAt: "2026-09-01",
      events: [],
      policy: short,
    });
    expect(complaint.internalTarget).toBe("2026-09-01");
  });
});

describe("the calendar as policy", () => {
  it("moves the due date as the alternatives said it would", () => {
    const goodFriday = { clock: "statutory", receivedAt: "2026-03-03", events: [] } as const;
    const strict = computeDeadlines({ ...goodFriday, policy: { calendar: { goodFriday: false } } });
    expect(strict.dueDate).toBe(computeDeadlines(goodFriday).alternatives.goodFridayIsWorkingDay);
    expect(strict.alternatives).toEqual({});
    const kb = { clock: "statutory", receivedAt: "2026-04-14", events: [] } as const;
    const lenient = computeDeadlines({ ...kb, policy: { calendar: { kbDaysMoveTheMonth: true } } });
    expect(lenient.dueDate).toBe(computeDeadlines(kb).alternatives.kbDays);
  });

  it("comes from a version of the rules", () => {
    const rules = { ...defaultPolicy, question: { answerWorkingDays: 2 } };
    const input = { clock: "question", receivedAt: "2026-09-01", events: [] } as const;
    expect(computeDeadlines({ ...input, policy: deadlinePolicyOf(rules) }).dueDate).toBe("2026-09-03");
  });
});

describe("a complaint", () => {
  it("is not extended by a notice after its end, nor when policy knows no extension", () => {
    const late = {
      clock: "complaint",
      receivedAt: "2026-09-01",
      events: [extended("2026-09-30")],
    } as const;
    expect(computeDeadlines(late)).toMatchObject({ dueDate: "2026-09-29", extensionEffective: false });
    const inTime = { ...late, events: [extended("2026-09-29")] };
    expect(computeDeadlines(inTime).dueDate).toBe("2026-10-27");
    expect(computeDeadlines({ ...inTime, policy: { extendWeeks: 0 } }).dueDate).toBe("2026-09-29");
  });

  it("is not paused by a question", () => {
    const events = [asked("2026-09-03", null)];
    expect(computeDeadlines({ clock: "complaint", receivedAt: "2026-09-01", events }).dueDate).toBe(
      "2026-09-29",
    );
  });
});

describe("a newsletter opt-out", () => {
  it("cannot be paused or extended, and no weekend moves its stop", () => {
    const events = [asked("2026-09-03", null), extended("2026-09-04")];
    const result = computeDeadlines({ clock: "marketing", receivedAt: "2026-09-03", events });
    expect(result).toMatchObject({
      dueDate: "2026-09-05",
      suppressFrom: "2026-09-03",
      replyBy: "2026-10-05",
      extensionEffective: false,
      refusalBy: null,
    });
  });
});

describe("a question", () => {
  it("is answered within five working days", () => {
    const result = computeDeadlines({ clock: "question", receivedAt: "2026-12-23", events: [] });
    expect(result).toMatchObject({ dueDate: "2026-12-31", extensionNoticeBy: null });
  });
});

describe("the term to go to court", () => {
  it("counts Good Friday and decree days whatever policy says about our own terms", () => {
    const policy = { calendar: { goodFriday: false, kbDaysMoveTheMonth: false } };
    expect(courtTermUntil("2026-02-20", policy)).toBe("2026-04-07");
    expect(courtTermUntil("2026-04-03", policy)).toBe("2026-05-18");
    expect(courtTermUntil("2029-03-30", { calendar: { kbDays: ["2029-05-11"] } })).toBe("2029-05-14");
  });

  it("does not exist when the answer came late", () => {
    expect(courtTermAfter({ givenOn: "2026-10-01", dueDate: "2026-10-01" })).toBe("2026-11-12");
    expect(courtTermAfter({ givenOn: "2026-10-02", dueDate: "2026-10-01" })).toBeNull();
    expect(courtTermAfter({ givenOn: "2026-10-01", receivedOn: "2026-10-03", dueDate: null })).toBe(
      "2026-11-16",
    );
  });
});

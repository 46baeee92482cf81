import { describe, expect, it } from "vitest";
import { defaultRules } from "../../workflows/rules";
import { timerFor } from "../../workflows/timers";
import { aCase, approver, handler, manager, type Story, system } from "./support/story";

const dueNow = (story: Story, now: string) => timerFor(story.snapshot, defaultRules, now)?.type ?? null;

/** Lets time pass: every timer that is due by `now`, in order, as the worker would. */
function passTime(story: Story, now: string): string[] {
  const fired: string[] = [];
  let current = story;
  for (let event = timerFor(current.snapshot, defaultRules, now); event; ) {
    fired.push(event.type);
    current = current.and(event.type, system, event, now);
    event = timerFor(current.snapshot, defaultRules, now);
  }
  return fired;
}

describe("time passing", () => {
  it("reminds an unconfirmed requester on days 2, 7 and 14 and offers a lapse from day 21", () => {
    const story = aCase("access", { addressConfirmed: false });
    expect(story.columns.wakeAt).toBe("2026-03-06T23:00:00Z");
    expect(dueNow(story, "2026-03-06T22:59:59Z")).toBeNull();
    expect(
      passTime(story, "2026-03-27T09:00:00Z").filter((type) => type === "AddressReminderDue"),
    ).toHaveLength(3);
    expect(passTime(story, "2026-03-27T09:00:00Z")).toContain("LapseOffered");
  });

  it("reminds of an open question after fourteen days and then offers a lapse", () => {
    const asked = aCase("access").and("HandlerAssigned", handler).and("IdentityAsked", handler);
    expect(dueNow(asked, "2026-03-19T22:00:00Z")).toBeNull();
    const reminded = asked.and("AnswerReminderDue", system, {}, "2026-03-20T09:00:00Z");
    expect(reminded.letters()).toContain("reminder");
    expect(dueNow(reminded, "2026-04-02T09:00:00Z")).toBeNull();
    expect(dueNow(reminded, "2026-04-03T09:00:00Z")).toBe("LapseOffered");
  });

  it("warns before the due date and after it, each once", () => {
    expect(passTime(aCase("access"), "2026-05-01T09:00:00Z")).toEqual(["DueSoon", "BecameOverdue"]);
  });

  it("returns an unsigned proposal to its handler when its validity ends", () => {
    const proposed = aCase("access")
      .and("HandlerAssigned", handler)
      .and("IdentityConfirmed", handler)
      .and("DecisionProposed", handler, { validUntil: "2026-03-20T00:00:00Z" });
    expect(passTime(proposed, "2026-03-20T09:00:00Z")).toEqual(["ApprovalExpired"]);
    expect(passTime(proposed.and("DecisionApproved", approver), "2026-03-20T09:00:00Z")).toEqual([
      "ApprovalExpired",
    ]);
  });

  it("checks two days after an opt-out that every system stopped", () => {
    expect(passTime(aCase("opt-out"), "2026-03-08T09:00:00Z")).toEqual(["StopCheckDue"]);
  });

  it("warns before and after the day by which a complaint is acknowledged, each once", () => {
    const complaint = aCase("complaint");
    expect(dueNow(complaint, "2026-03-09T22:59:59Z")).toBeNull();
    expect(passTime(complaint, "2026-03-13T09:00:00Z")).toEqual([
      "AcknowledgementDueSoon",
      "AcknowledgementOverdue",
    ]);
    const unread = complaint.and("AcknowledgementDueSoon", system);
    expect(unread.effects).toMatchObject([{ notice: "acknowledge-soon", to: "managers" }]);
    const taken = complaint.and("ComplaintSubjectsRecorded", manager).and("HandlerAssigned", handler);
    const soon = taken.and("AcknowledgementDueSoon", system, { ackBy: "2026-03-12" });
    expect(soon.effects).toMatchObject([{ notice: "acknowledge-soon", to: "handler", staffId: "jansen" }]);
    const late = soon.and("AcknowledgementOverdue", system, { ackBy: "2026-03-12" });
    expect(late.effects).toMatchObject([
      { notice: "acknowledge-overdue", to: "handler" },
      { notice: "acknowledge-overdue", to: "managers" },
    ]);
  });

  it("does not ask twice for what was acknowledged", () => {
    const acknowledged = aCase("complaint")
      .and("ComplaintSubjectsRecorded", manager)
      .and("ComplaintAcknowledged", handler);
    expect(passTime(acknowledged, "2026-03-20T09:00:00Z")).toEqual([]);
    expect(acknowledged.columns.ackBy).toBeNull();
  });

  it("leaves a closed case alone", () => {
    const withdrawn = aCase("access").and("CaseWithdrawn", handler);
    expect(withdrawn.columns.wakeAt).toBeNull();
    expect(dueNow(withdrawn, "2027-01-01T00:00:00Z")).toBeNull();
  });
});

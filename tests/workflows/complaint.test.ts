import { describe, expect, it } from "vitest";
import { aCase, approver, handler, manager, requester, staff, system } from "./support/story";

const read = () => aCase("complaint").and("ComplaintSubjectsRecorded", manager);
const taken = () => read().and("HandlerAssigned", handler);
const heard = () =>
  taken().and("ComplaintAcknowledged", handler).and("HearingOffered", handler).and("HearingHeld", handler);
const judged = { outcome: "upheld" };

describe("a complaint", () => {
  it("is acknowledged, heard, judged, signed by a manager and answered", () => {
    const story = heard()
      .and("DecisionProposed", handler, judged)
      .and("DecisionApproved", manager)
      .and("ReplyGiven", system);
    expect(story.columns).toMatchObject({ closedAs: "answered", outcome: "upheld" });
    expect(story.letters()).toEqual(["received", "complaint-acknowledged", "complaint-decided"]);
  });

  it("is taken up only after a manager recorded whom it is about, if only that it is nobody", () => {
    const unread = aCase("complaint");
    expect(unread.columns).toMatchObject({ stage: "intake.unread", station: "intake", unread: true });
    expect(unread.effects).toContainEqual(
      expect.objectContaining({ notice: "complaint-unread", to: "managers" }),
    );
    expect(unread.whyNot("HandlerAssigned", handler)).toBe("subjects-not-recorded");
    expect(unread.whyNot("ComplaintAcknowledged", manager)).toBe("subjects-not-recorded");
    expect(unread.whyNot("CaseMerged", manager)).toBe("subjects-not-recorded");
    expect(unread.offersTo(handler)).not.toContain("HandlerAssigned");
    expect(read().columns).toMatchObject({ stage: "intake", unread: false });
    expect(read().whyNot("HandlerAssigned", handler)).toBe("taken");
  });

  it("can be set aside as spam before it was read, and stays closed to the desk then", () => {
    const spam = aCase("complaint").and("SpamProposed", manager).and("SpamConfirmed", approver);
    expect(spam.columns).toMatchObject({ closedAs: "spam", unread: true });
  });

  it("is given to nobody by whoever registers it", () => {
    expect(() => aCase("complaint", { handlerId: "jansen" })).toThrow("subjects-not-recorded");
  });

  it("has five working days to acknowledge and four weeks to decide", () => {
    expect(taken().columns).toMatchObject({ ackBy: "2026-03-12", dueDate: "2026-04-02" });
  });

  it("is decided only after it was acknowledged and a hearing was offered", () => {
    expect(taken().whyNot("DecisionProposed", handler, judged)).toBe("not-acknowledged");
    const acknowledged = taken().and("ComplaintAcknowledged", handler);
    expect(acknowledged.whyNot("DecisionProposed", handler, judged)).toBe("hearing-not-offered");
    expect(acknowledged.whyNot("DecisionProposed", handler, { outcome: "inadmissible" })).toBe("taken");
    expect(
      acknowledged
        .and("HearingOffered", handler)
        .and("HearingDeclined", requester)
        .whyNot("DecisionProposed", handler, judged),
    ).toBe("taken");
  });

  it("is neither handled, judged nor seen by the person it is about", () => {
    const about = taken().and("ComplaintSubjectsRecorded", handler, { staffIds: ["jansen", "de-vries"] });
    expect(about.columns.handlerId).toBeNull();
    expect(about.whyNot("HandlerAssigned", approver)).toBe("complained-about");
    expect(about.offersTo(handler)).toEqual([]);
    const signed = heard()
      .and("DecisionProposed", handler, judged)
      .and("ComplaintSubjectsRecorded", approver, { staffIds: ["de-vries"] });
    expect(signed.whyNot("DecisionApproved", manager)).toBe("complained-about");
    expect(signed.whyNot("DecisionApproved", approver)).toBe("not-the-signing-role");
    expect(signed.whyNot("DecisionApproved", staff("smit", "manager"))).toBe("taken");
  });

  it("is extended once by four weeks, with notice in time", () => {
    const extended = taken().and("ComplaintExtended", handler);
    expect(extended.columns.dueDate).toBe("2026-04-30");
    expect(extended.whyNot("ComplaintExtended", handler)).toBe("already-extended");
    expect(taken().whyNot("ComplaintExtended", handler, {}, "2026-04-03T09:00:00Z")).toBe(
      "extension-too-late",
    );
  });

  it("never stops its clock for a question", () => {
    expect(taken().and("ClarificationAsked", handler).columns).toMatchObject({
      paused: false,
      dueDate: "2026-04-02",
    });
  });
});

describe("a question", () => {
  it("is answered without a second signature", () => {
    const story = aCase("question").and("HandlerAssigned", handler).and("QuestionAnswered", handler);
    expect(story.columns).toMatchObject({ stage: "reply", dueDate: "2026-03-12" });
    expect(story.and("ReplyGiven", system, { letterId: "l-answer" }).columns.closedAs).toBe("answered");
  });

  it("can turn out to be a request", () => {
    const story = aCase("question").and("HandlerAssigned", handler).and("QuestionConverted", handler);
    expect(story.columns).toMatchObject({ closedAs: "converted", outcome: "converted" });
  });
});

describe("a newsletter opt-out", () => {
  it("works at once, without identity, and closes when every system stopped", () => {
    const story = aCase("opt-out", { addressConfirmed: false, systems: ["resend", "suppression-list"] });
    expect(story.effects.map((effect) => effect.key)).toEqual([
      "stop:resend",
      "stop:suppression-list",
      "letter:opted-out",
    ]);
    expect(story.columns).toMatchObject({ dueDate: "2026-03-07", stage: "execution.stopping" });
    const one = story.and("SystemStopped", system);
    expect(one.columns.closedAs).toBeNull();
    expect(one.and("SystemStopped", system, { system: "resend" }).columns).toMatchObject({
      closedAs: "stopped",
    });
  });

  it("cannot be refused, paused, extended, withdrawn as spam or made to prove identity", () => {
    const story = aCase("opt-out");
    for (const type of [
      "IdentityAsked",
      "ClarificationAsked",
      "TermExtended",
      "DecisionProposed",
      "SpamProposed",
    ] as const) {
      expect(story.whyNot(type, handler)).toBe("not-now");
    }
  });

  it("shows to staff only when a system failed to stop", () => {
    const failed = aCase("opt-out").and("SystemFailed", system);
    expect(failed.columns.stage).toBe("execution.failed");
    expect(failed.effects).toMatchObject([{ type: "notify-staff", notice: "system-failed", to: "team" }]);
  });

  it("has a way back for the person who opted out", () => {
    const back = aCase("opt-out").and("SystemStopped", system).and("SubscriptionRestored", requester);
    expect(back.effects).toMatchObject([{ type: "restore-subscription" }]);
    expect(back.whyNot("SubscriptionRestored", requester)).toBe("not-restricted");
  });
});

import { describe, expect, it } from "vitest";
import { aCase, approver, content, handler, manager, requester, staff, system } from "./support/story";

const established = () =>
  aCase("access").then("HandlerAssigned", handler).then("IdentityConfirmed", handler);
const proposed = () => established().then("DecisionProposed", handler);

describe("a request for access", () => {
  it("is taken from its submission to its answer", () => {
    const story = proposed().then("DecisionApproved", approver).then("ReplyGiven", system);
    expect(story.columns).toMatchObject({ closedAs: "answered", outcome: "granted", station: "closing" });
    expect(story.letters()).toEqual(["received", "decision"]);
  });

  it("counts from the moment of submission, also while the address is unconfirmed", () => {
    const story = aCase("access", { addressConfirmed: false });
    expect(story.columns).toMatchObject({ confirmed: false, receivedOn: "2026-03-05", dueDate: "2026-04-07" });
    expect(story.letters()).toEqual(["confirm-address"]);
  });

  it("is decided only after it is established who asks", () => {
    const story = aCase("access").then("HandlerAssigned", handler);
    expect(story.whyNot("DecisionProposed", handler)).toBe("not-now");
    expect(story.then("IdentityConfirmed", handler, { level: 1 }).whyNot("DecisionProposed", handler)).toBe(
      "not-now",
    );
  });

  it("stops its clock while an identity question that was asked in time is open", () => {
    const asked = aCase("access").then("HandlerAssigned", handler).then("IdentityAsked", handler);
    expect(asked.columns).toMatchObject({ paused: true, dueDate: null, stage: "identity.asked" });
    const answered = asked.then("IdentityAnswered", requester, {}, "2026-03-16T09:00:00Z");
    expect(answered.columns).toMatchObject({ paused: false, dueDate: "2026-04-15" });
  });

  it("runs on when identity is asked too late and no approver takes responsibility", () => {
    const late = "2026-03-13T09:00:00Z";
    const story = aCase("access").then("HandlerAssigned", handler);
    expect(story.then("IdentityAsked", handler, {}, late).columns.paused).toBe(false);
    expect(story.whyNot("IdentityAsked", handler, { override: content }, late)).toBe("not-the-signing-role");
    expect(story.then("IdentityAsked", approver, { override: content }, late).columns.paused).toBe(true);
  });

  it("never asks again who someone is", () => {
    expect(established().whyNot("IdentityAsked", handler)).toBe("level-already-reached");
  });

  it("is extended once, and only in time", () => {
    const extended = established().then("TermExtended", handler);
    expect(extended.columns).toMatchObject({ extended: true, dueDate: "2026-06-05" });
    expect(extended.whyNot("TermExtended", handler)).toBe("already-extended");
    expect(established().whyNot("TermExtended", handler, {}, "2026-04-08T09:00:00Z")).toBe("extension-too-late");
  });

  it("is never approved by the person who proposed it, nor by a manager", () => {
    const own = established().then("DecisionProposed", approver);
    expect(own.whyNot("DecisionApproved", approver)).toBe("own-proposal");
    expect(own.whyNot("DecisionApproved", manager)).toBe("not-the-signing-role");
    expect(own.offersTo(approver)).not.toContain("DecisionApproved");
    expect(proposed().offersTo(approver)).toContain("DecisionApproved");
  });

  it("loses its approval when the proposal is not what was read, was withdrawn or expired", () => {
    expect(proposed().whyNot("DecisionApproved", approver, { hash: "b".repeat(64) })).toBe("approved-something-else");
    expect(proposed().whyNot("DecisionApproved", approver, {}, "2027-02-01T09:00:00Z")).toBe("proposal-expired");
    const withdrawn = proposed().then("DecisionApproved", approver).then("ProposalWithdrawn", handler);
    expect(withdrawn.columns).toMatchObject({ approvedBy: null, stage: "handling" });
  });

  it("is not called granted when something is withheld", () => {
    expect(established().whyNot("DecisionProposed", handler, { somethingWithheld: true })).toBe(
      "granted-with-something-withheld",
    );
  });

  it("is refused after month one only with a reason for being late", () => {
    const late = "2026-04-20T09:00:00Z";
    const refusal = { outcome: "refused" };
    expect(established().whyNot("DecisionProposed", handler, refusal, late)).toBe("late-refusal-needs-reason");
    expect(
      established().whyNot("DecisionProposed", handler, { ...refusal, lateRefusalReason: content }, late),
    ).toBe("taken");
  });

  it("lapses only after the reminders, signed by a person, and a late answer continues it with the days left", () => {
    const asked = aCase("access").then("HandlerAssigned", handler).then("IdentityAsked", handler);
    expect(asked.whyNot("CaseLapsed", approver)).toBe("lapse-not-offered");
    const lapsed = asked
      .then("AnswerReminderDue", system, {}, "2026-03-20T09:00:00Z")
      .then("LapseOffered", system, {}, "2026-04-03T09:00:00Z")
      .then("CaseLapsed", approver, {}, "2026-04-07T09:00:00Z");
    expect(lapsed.columns).toMatchObject({ closedAs: "lapsed", wakeAt: null });
    const reopened = lapsed.then("IdentityAnswered", requester, {}, "2026-05-06T09:00:00Z");
    expect(reopened.columns).toMatchObject({ closedAs: null, station: "identity", dueDate: "2026-06-05" });
  });

  it("is spam only when two people say so, and can come back for thirty days", () => {
    const suspected = aCase("access").then("SpamProposed", handler);
    expect(suspected.whyNot("SpamConfirmed", handler)).toBe("spam-by-same-person");
    const spam = suspected.then("SpamConfirmed", approver);
    expect(spam.whyNot("SpamRestored", handler, {}, "2026-04-10T09:00:00Z")).toBe("spam-no-longer-restorable");
    expect(spam.then("SpamRestored", handler).columns).toMatchObject({ closedAs: null, station: "intake" });
  });

  it("merges only among confirmed cases and keeps the earliest receipt date", () => {
    expect(aCase("access", { addressConfirmed: false }).whyNot("CaseMerged", handler)).toBe(
      "unconfirmed-cannot-merge",
    );
    expect(aCase("access").then("DuplicateAbsorbed", handler).columns.receivedOn).toBe("2026-03-01");
  });

  it("takes no event from the future, none from before its receipt, and none from the wrong person", () => {
    expect(aCase("access").whyNot("HandlerAssigned", handler, { on: "2026-03-09" })).toBe("in-the-future");
    expect(aCase("access").whyNot("HandlerAssigned", handler, { on: "2026-03-01" })).toBe("before-receipt");
    expect(aCase("access").whyNot("HandlerAssigned", requester)).toBe("not-yours");
    expect(aCase("access").whyNot("HandlerAssigned", staff("admin", "administrator"))).toBe("not-yours");
  });
});

describe("a request that changes data", () => {
  const decided = (kind: "erasure" | "rectification") =>
    aCase(kind)
      .then("HandlerAssigned", handler)
      .then("IdentityConfirmed", handler)
      .then("DecisionProposed", handler, { items: ["item-1"], recipients: ["uwv"] })
      .then("DecisionApproved", approver)
      .then("ReplyGiven", system);

  it("closes only after every item is evidenced and every recipient is told", () => {
    const story = decided("erasure");
    expect(story.columns).toMatchObject({ station: "execution", closedAs: null });
    expect(story.whyNot("ExecutionCompleted", handler)).toBe("execution-incomplete");
    const executed = story.then("ItemExecuted", handler);
    expect(executed.whyNot("ExecutionCompleted", handler)).toBe("execution-incomplete");
    expect(executed.whyNot("RecipientSettled", handler, { as: "impossible" })).toBe("reason-needed");
    const closed = executed
      .then("RecipientNoticeSent", handler)
      .then("RecipientSettled", handler)
      .then("ExecutionCompleted", handler);
    expect(closed.columns).toMatchObject({ closedAs: "answered" });
    expect(closed.letters()).toContain("executed");
  });

  it("keeps a restriction until the person was told that it is lifted (GDPR 18(3))", () => {
    const story = aCase("restriction")
      .then("HandlerAssigned", handler)
      .then("IdentityConfirmed", handler)
      .then("DecisionProposed", handler)
      .then("DecisionApproved", approver)
      .then("ReplyGiven", system)
      .then("ExecutionCompleted", handler);
    expect(story.whyNot("RestrictionLifted", handler)).toBe("lifting-not-announced");
    const lifted = story.then("RestrictionLiftAnnounced", handler).then("RestrictionLifted", handler);
    expect(lifted.letters()).toContain("restriction-lifted");
  });
});

describe("withdrawing consent", () => {
  it("asks no identity beyond a confirmed address and no second signature", () => {
    const story = aCase("consent-withdrawal").then("HandlerAssigned", handler);
    expect(story.columns.stage).toBe("handling");
    expect(story.whyNot("TermExtended", handler)).toBe("not-extendable");
    expect(story.then("DecisionProposed", handler).columns.stage).toBe("reply");
    expect(story.columns.station).not.toBe("identity");
  });
});

import { describe, expect, it } from "vitest";
import { aCase, approver, content, handler, manager, requester, staff, system } from "./support/story";

const established = () => aCase("access").and("HandlerAssigned", handler).and("IdentityConfirmed", handler);
const proposed = () => established().and("DecisionProposed", handler);

describe("a request for access", () => {
  it("is taken from its submission to its answer", () => {
    const story = proposed().and("DecisionApproved", approver).and("ReplyGiven", system);
    expect(story.columns).toMatchObject({ closedAs: "answered", outcome: "granted", station: "closing" });
    expect(story.letters()).toEqual(["received", "decision"]);
  });

  it("counts from the moment of submission, also while the address is unconfirmed", () => {
    const story = aCase("access", { addressConfirmed: false });
    expect(story.columns).toMatchObject({
      confirmed: false,
      receivedOn: "2026-03-05",
      dueDate: "2026-04-07",
    });
    expect(story.letters()).toEqual(["confirm-address"]);
  });

  it("is decided only after it is established who asks", () => {
    const story = aCase("access").and("HandlerAssigned", handler);
    expect(story.whyNot("DecisionProposed", handler)).toBe("not-now");
    expect(story.and("IdentityConfirmed", handler, { level: 1 }).whyNot("DecisionProposed", handler)).toBe(
      "not-now",
    );
  });

  it("stops its clock while an identity question that was asked in time is open", () => {
    const asked = aCase("access").and("HandlerAssigned", handler).and("IdentityAsked", handler);
    expect(asked.columns).toMatchObject({ paused: true, dueDate: null, stage: "identity.asked" });
    const answered = asked.and("IdentityAnswered", requester, {}, "2026-03-16T09:00:00Z");
    expect(answered.columns).toMatchObject({ paused: false, dueDate: "2026-04-15" });
  });

  it("takes no answer from before its question", () => {
    const asked = aCase("access")
      .and("HandlerAssigned", handler)
      .and("IdentityAsked", handler, {}, "2026-03-09T09:00:00Z");
    const later = "2026-03-11T09:00:00Z";
    expect(asked.whyNot("IdentityAnswered", handler, { on: "2026-03-06" }, later)).toBe("before-question");
    expect(asked.whyNot("IdentityConfirmed", handler, { on: "2026-03-06" }, later)).toBe("before-question");
    expect(asked.and("IdentityConfirmed", handler, { on: "2026-03-09" }, later).columns.paused).toBe(false);
  });

  it("runs on when identity is asked too late and no approver takes responsibility", () => {
    const late = "2026-03-13T09:00:00Z";
    const story = aCase("access").and("HandlerAssigned", handler);
    expect(story.and("IdentityAsked", handler, {}, late).columns.paused).toBe(false);
    expect(story.whyNot("IdentityAsked", handler, { override: content }, late)).toBe("not-the-signing-role");
    expect(story.and("IdentityAsked", approver, { override: content }, late).columns.paused).toBe(true);
  });

  it("never asks again who someone is", () => {
    expect(established().whyNot("IdentityAsked", handler)).toBe("not-now");
    expect(established().offersTo(handler)).not.toContain("IdentityAsked");
  });

  it("is extended once, and only in time", () => {
    const extended = established().and("TermExtended", handler);
    expect(extended.columns).toMatchObject({ extended: true, dueDate: "2026-06-05" });
    expect(extended.whyNot("TermExtended", handler)).toBe("already-extended");
    expect(established().whyNot("TermExtended", handler, {}, "2026-04-08T09:00:00Z")).toBe(
      "extension-too-late",
    );
  });

  it("is never approved by the person who proposed it, nor by a manager", () => {
    const own = established().and("DecisionProposed", approver);
    expect(own.whyNot("DecisionApproved", approver)).toBe("own-proposal");
    expect(own.whyNot("DecisionApproved", manager)).toBe("not-the-signing-role");
    expect(own.offersTo(approver)).not.toContain("DecisionApproved");
    expect(proposed().offersTo(approver)).toContain("DecisionApproved");
  });

  it("loses its approval when the proposal is not what was read, was withdrawn or expired", () => {
    expect(proposed().whyNot("DecisionApproved", approver, { hash: "b".repeat(64) })).toBe(
      "approved-something-else",
    );
    expect(proposed().whyNot("DecisionApproved", approver, {}, "2027-02-01T09:00:00Z")).toBe(
      "proposal-expired",
    );
    const withdrawn = proposed().and("DecisionApproved", approver).and("ProposalWithdrawn", handler);
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
    expect(established().whyNot("DecisionProposed", handler, refusal, late)).toBe(
      "late-refusal-needs-reason",
    );
    expect(
      established().whyNot("DecisionProposed", handler, { ...refusal, lateRefusalReason: content }, late),
    ).toBe("taken");
  });

  it("lapses only after the reminders, signed by a person, and a late answer continues it with the days left", () => {
    const asked = aCase("access").and("HandlerAssigned", handler).and("IdentityAsked", handler);
    expect(asked.whyNot("CaseLapsed", approver)).toBe("lapse-not-offered");
    const lapsed = asked
      .and("AnswerReminderDue", system, {}, "2026-03-20T09:00:00Z")
      .and("LapseOffered", system, {}, "2026-04-03T09:00:00Z")
      .and("CaseLapsed", approver, {}, "2026-04-07T09:00:00Z");
    expect(lapsed.columns).toMatchObject({ closedAs: "lapsed", wakeAt: null });
    const reopened = lapsed.and("IdentityAnswered", requester, {}, "2026-05-06T09:00:00Z");
    expect(reopened.columns).toMatchObject({ closedAs: null, station: "identity", dueDate: "2026-06-05" });
  });

  it("is spam only when two people say so, and can come back for thirty days", () => {
    const suspected = aCase("access").and("SpamProposed", handler);
    expect(suspected.whyNot("SpamConfirmed", handler)).toBe("spam-by-same-person");
    const spam = suspected.and("SpamConfirmed", approver);
    expect(spam.whyNot("SpamRestored", handler, {}, "2026-04-10T09:00:00Z")).toBe(
      "spam-no-longer-restorable",
    );
    expect(spam.and("SpamRestored", handler).columns).toMatchObject({ closedAs: null, station: "intake" });
  });

  it("merges only among confirmed cases and keeps the earliest receipt date", () => {
    expect(aCase("access", { addressConfirmed: false }).whyNot("CaseMerged", handler)).toBe(
      "unconfirmed-cannot-merge",
    );
    expect(aCase("access").and("DuplicateAbsorbed", handler).columns.receivedOn).toBe("2026-03-01");
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
      .and("HandlerAssigned", handler)
      .and("IdentityConfirmed", handler)
      .and("DecisionProposed", handler, { items: ["item-1"], recipients: ["uwv"] })
      .and("DecisionApproved", approver)
      .and("ReplyGiven", system);

  it("closes only after every item is evidenced and every recipient is told", () => {
    const story = decided("erasure");
    expect(story.columns).toMatchObject({ station: "execution", closedAs: null });
    expect(story.whyNot("ExecutionCompleted", handler)).toBe("execution-incomplete");
    const executed = story.and("ItemExecuted", handler);
    expect(executed.whyNot("ExecutionCompleted", handler)).toBe("execution-incomplete");
    expect(executed.whyNot("RecipientSettled", handler, { as: "impossible" })).toBe("reason-needed");
    const closed = executed
      .and("RecipientNoticeSent", handler)
      .and("RecipientSettled", handler)
      .and("ExecutionCompleted", handler);
    expect(closed.columns).toMatchObject({ closedAs: "answered" });
    expect(closed.letters()).toContain("executed");
  });

  it("keeps a restriction until the person was told that it is lifted (GDPR 18(3))", () => {
    const story = aCase("restriction")
      .and("HandlerAssigned", handler)
      .and("IdentityConfirmed", handler)
      .and("DecisionProposed", handler)
      .and("DecisionApproved", approver)
      .and("ReplyGiven", system)
      .and("ExecutionCompleted", handler);
    expect(story.whyNot("RestrictionLifted", handler)).toBe("lifting-not-announced");
    const lifted = story.and("RestrictionLiftAnnounced", handler).and("RestrictionLifted", handler);
    expect(lifted.letters()).toContain("restriction-lifted");
  });
});

describe("withdrawing consent", () => {
  it("asks no identity beyond a confirmed address and no second signature", () => {
    const story = aCase("consent-withdrawal").and("HandlerAssigned", handler);
    expect(story.columns.stage).toBe("handling");
    expect(story.whyNot("TermExtended", handler)).toBe("not-extendable");
    expect(story.and("DecisionProposed", handler).columns.stage).toBe("reply");
    expect(story.columns.station).not.toBe("identity");
  });
});

describe("what a letter says stays true until it is given", () => {
  it("keeps receipt date, merges and extensions away from a waiting proposal", () => {
    expect(proposed().whyNot("ReceiptDateCorrected", approver)).toBe("proposal-open");
    expect(proposed().whyNot("DuplicateAbsorbed", handler)).toBe("proposal-open");
    expect(proposed().whyNot("TermExtended", handler)).toBe("proposal-open");
  });

  it("takes a posting that was in time when it is recorded a few days later, and none that was too late", () => {
    const approved = aCase("access", { replyChannel: "post" })
      .and("HandlerAssigned", handler)
      .and("IdentityConfirmed", handler)
      .and("DecisionProposed", handler, { validUntil: "2026-04-07T22:00:00Z" })
      .and("DecisionApproved", approver);
    const recordedAt = "2026-04-09T09:00:00Z";
    const posted = { by: "post", on: "2026-04-07" };
    expect(approved.and("ReplyGiven", handler, posted, recordedAt).columns.replyGivenOn).toBe("2026-04-07");
    expect(approved.whyNot("ReplyGiven", handler, { by: "post" }, recordedAt)).toBe("proposal-expired");
  });
});

describe("a case that was closed for want of an answer", () => {
  it("goes on when the address is confirmed after all", () => {
    const lapsed = aCase("access", { addressConfirmed: false })
      .and("LapseOffered", system, {}, "2026-03-27T09:00:00Z")
      .and("CaseLapsed", approver, {}, "2026-03-30T09:00:00Z");
    const back = lapsed.and("AddressConfirmed", requester, {}, "2026-04-02T09:00:00Z");
    expect(back.columns).toMatchObject({ closedAs: null, station: "intake", confirmed: true });
    expect(back.letters()).toContain("received");
  });

  it("runs its clock again when it comes back from spam with a question open", () => {
    const spam = aCase("access")
      .and("HandlerAssigned", handler)
      .and("IdentityAsked", handler)
      .and("SpamProposed", handler)
      .and("SpamConfirmed", approver);
    expect(spam.and("SpamRestored", handler, {}, "2026-03-16T09:00:00Z").columns).toMatchObject({
      paused: false,
      dueDate: "2026-04-15",
    });
  });

  it("forgets what was proposed before it ended", () => {
    const restored = proposed()
      .and("SpamProposed", handler)
      .and("SpamConfirmed", approver)
      .and("SpamRestored", handler);
    expect(restored.columns).toMatchObject({ station: "intake", proposedBy: null, outcome: null });
  });
});

describe("a refusal as unfounded or excessive", () => {
  const proposed = aCase("access")
    .and("HandlerAssigned", handler)
    .and("IdentityConfirmed", handler)
    .and("DecisionProposed", handler, { outcome: "refused", abusive: true });

  it("is signed only by somebody who writes down the facts that show it", () => {
    expect(proposed.whyNot("DecisionApproved", approver)).toBe("abuse-not-shown");
    expect(proposed.whyNot("DecisionApproved", approver, { abuseShownBy: content })).toBe("taken");
  });

  it("is offered to whoever may sign, so that they can", () => {
    expect(proposed.offersTo(approver)).toContain("DecisionApproved");
  });
});

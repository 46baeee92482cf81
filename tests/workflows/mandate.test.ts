import { describe, expect, it } from "vitest";
import { ageBandOf } from "../../workflows/mandate";
import { defaultPolicy } from "../../workflows/rules";
import { aCase, approver, content, handler, requester, type Story, subject, system } from "./support/story";

const TOLD = "2026-03-09T09:00:00Z";
/** The last day of the week in which the person may object, and the day after. */
const LAST_DAY = "2026-03-16T09:00:00Z";
const AFTER = "2026-03-17T09:00:00Z";

const byRepresentative = (kind: Parameters<typeof aCase>[0] = "access") =>
  aCase(kind, { capacity: "representative" })
    .and("HandlerAssigned", handler)
    .and("IdentityConfirmed", handler, { level: 2 });

const checked = (payload: object = {}): Story => byRepresentative().and("MandateChecked", handler, payload);
const told = (payload: object = {}): Story => checked(payload).and("SubjectTold", handler, {}, TOLD);
const proposed = (payload: object = {}, proposal: object = { answerTo: "subject" }): Story =>
  told(payload).and("DecisionProposed", handler, proposal, TOLD);

describe("somebody who acts for another", () => {
  it("gets nothing before the mandate was checked", () => {
    expect(byRepresentative().whyNot("DecisionProposed", handler)).toBe("mandate-not-checked");
    expect(checked().whyNot("DecisionProposed", handler)).toBe("subject-not-told");
  });

  it("can be refused without a mandate: that tells nothing", () => {
    const refused = byRepresentative().and("DecisionProposed", handler, {
      outcome: "refused",
      answerTo: "representative",
    });
    expect(refused.whyNot("DecisionApproved", approver)).toBe("taken");
  });

  it("is asked for the mandate with the clock standing still, and answers it", () => {
    const asked = byRepresentative().and("MandateAsked", handler);
    expect(asked.columns).toMatchObject({ paused: true, awaitingRequester: true });
    expect(asked.letters()).toContain("mandate-asked");
    const received = asked.and("MandateReceived", requester, {}, "2026-03-10T09:00:00Z");
    expect(received.columns).toMatchObject({ paused: false, dueDate: "2026-04-09" });
    expect(received.snapshot.context.mandate?.state).toBe("received");
  });

  it("is reminded of the mandate, and may still send it after the case lapsed", () => {
    const lapsed = byRepresentative()
      .and("MandateAsked", handler)
      .and("AnswerReminderDue", system, {}, "2026-03-20T09:00:00Z")
      .and("LapseOffered", system, {}, "2026-04-03T09:00:00Z")
      .and("CaseLapsed", approver, {}, "2026-04-03T10:00:00Z");
    expect(lapsed.columns.closedAs).toBe("lapsed");
    const again = lapsed.and("MandateReceived", requester, {}, "2026-04-10T09:00:00Z");
    expect(again.columns).toMatchObject({ closedAs: null, station: "intake" });
  });

  it("does not need one to ask a question or to stop a newsletter", () => {
    for (const kind of ["question", "opt-out"] as const) {
      expect(aCase(kind, { capacity: "representative" }).snapshot.context.mandate).toBeNull();
    }
    expect(aCase("access").whyNot("MandateAsked", handler)).toBe("no-representative");
  });

  it("may act only for the right that the mandate names, and as long as it holds", () => {
    const story = byRepresentative();
    expect(story.whyNot("MandateChecked", handler, { rights: ["erasure"] })).toBe("mandate-other-right");
    expect(story.whyNot("MandateChecked", handler, { validUntil: "2026-03-05" })).toBe("mandate-expired");
    const short = told({ validUntil: "2026-03-12" });
    expect(short.whyNot("DecisionProposed", handler, {}, AFTER)).toBe("mandate-expired");
  });
});

describe("the person whose data it is", () => {
  it("is told, and nothing leaves in the days in which they may object", () => {
    expect(told().letters()).toContain("subject-told");
    expect(proposed().whyNot("DecisionApproved", approver, {}, LAST_DAY)).toBe("subject-may-still-object");
    expect(proposed().whyNot("DecisionApproved", approver, {}, AFTER)).toBe("taken");
  });

  it("objects, and only a refusal is left, whatever was proposed or signed", () => {
    for (const story of [told(), proposed(), proposed().and("DecisionApproved", approver, {}, AFTER)]) {
      const objected = story.and("SubjectObjected", subject, {}, AFTER);
      expect(objected.columns.station).toBe("handling");
      expect(objected.snapshot.context.proposal).toBeNull();
      expect(objected.whyNot("DecisionProposed", handler, {}, AFTER)).toBe("subject-objected");
      expect(objected.whyNot("DecisionProposed", handler, { outcome: "refused" }, AFTER)).toBe("taken");
    }
  });

  it("cannot take back what was already given", () => {
    const given = proposed()
      .and("DecisionApproved", approver, {}, AFTER)
      .and("ReplyGiven", system, {}, AFTER);
    expect(given.whyNot("SubjectObjected", subject, {}, AFTER)).toBe("not-now");
    expect(given.letters()).toContain("answered-to-subject");
  });

  it("cannot do anything else with the case", () => {
    expect(told().offersTo(subject)).toEqual(["SubjectObjected"]);
  });

  it("gets the answer, unless the mandate says otherwise and an approver agrees apart", () => {
    const elsewhere = { answerTo: "representative" };
    expect(told().whyNot("DecisionProposed", handler, elsewhere, TOLD)).toBe("mandate-does-not-say-so");
    const story = proposed(elsewhere, elsewhere);
    expect(story.whyNot("DecisionApproved", approver, {}, AFTER)).toBe("answer-route-not-approved");
    const signed = story.and("DecisionApproved", approver, { routeApproved: true }, AFTER);
    expect(signed.and("ReplyGiven", system, {}, AFTER).letters()).not.toContain("answered-to-subject");
  });
});

describe("a parent", () => {
  it("acts for a child of 11 alone, who is not told", () => {
    const parent = checked({ basis: "parent", ageBand: "child", answerTo: "representative" });
    expect(parent.offersTo(handler)).not.toContain("SubjectTold");
    expect(parent.whyNot("DecisionProposed", handler, { answerTo: "representative" })).toBe("taken");
  });

  it("acts for a child of 13 who is told and may say no", () => {
    const parent = checked({ basis: "parent", ageBand: "youth" });
    expect(parent.whyNot("DecisionProposed", handler)).toBe("subject-not-told");
    const objected = parent.and("SubjectTold", handler).and("SubjectObjected", subject);
    expect(objected.whyNot("DecisionProposed", handler)).toBe("subject-objected");
  });

  it("does not act for a child of 16, nor for one whose age nobody knows", () => {
    const story = byRepresentative();
    expect(story.whyNot("MandateChecked", handler, { basis: "parent", ageBand: "of-age" })).toBe(
      "mandate-of-age",
    );
    expect(story.whyNot("MandateChecked", handler, { basis: "parent", ageBand: null })).toBe(
      "mandate-age-unknown",
    );
  });

  it.each([
    ["2015-03-06", "child"],
    ["2014-03-06", "youth"],
    ["2014-03-07", "child"],
    ["2010-03-07", "youth"],
    ["2010-03-06", "of-age"],
    [null, null],
  ])("of somebody born on %s speaks for: %s", (born, band) => {
    expect(ageBandOf(born, "2026-03-06", defaultPolicy.mandate)).toBe(band);
  });
});

describe("an employer", () => {
  it("gets nothing of an employee without a mandate that was given freely", () => {
    const story = byRepresentative();
    expect(story.whyNot("MandateChecked", handler, { basis: "employer" })).toBe("mandate-not-free");
    expect(story.whyNot("MandateChecked", handler, { basis: "employer", freely: true })).toBe("taken");
  });
});

it("a contact person of an employer is never matched to a client", () => {
  const story = aCase("access", { capacity: "employer-contact" }).and("HandlerAssigned", handler);
  expect(story.whyNot("RelationMatched", handler, { as: "client" })).toBe("employer-gets-no-client");
  expect(story.whyNot("RelationMatched", handler, { as: "contact-person" })).toBe("taken");
});

it("a mandate that was turned down is asked again", () => {
  const rejected = byRepresentative()
    .and("MandateReceived", requester, { content })
    .and("MandateRejected", handler);
  expect(rejected.whyNot("DecisionProposed", handler)).toBe("mandate-not-checked");
  expect(rejected.whyNot("MandateAsked", handler)).toBe("taken");
});

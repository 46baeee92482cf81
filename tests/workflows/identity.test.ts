import { describe, expect, it } from "vitest";
import { IDENTITY_METHODS, type IdentityMethod } from "../../workflows/events/identity";
import { methodRules } from "../../workflows/identity/methods";
import { aCase, approver, content, handler, manager, requester, system } from "./support/story";

const LATER = "2026-03-09T09:00:00Z";

/** A request for access that somebody took up: who asks is not established yet. */
const establishing = () => aCase("access").and("HandlerAssigned", handler);
/** What belongs to a method when nothing is wrong with it. */
const wellDone = (method: IdentityMethod, level = 2) => ({
  method,
  level,
  checked: methodRules(method).checklist,
  facts: method === "facts-from-file" ? { asked: ["employer", "counsellor", "address"], right: 3 } : null,
  checkId: "check-1",
});
/** Whoever brings the confirmation about. */
const prover = (method: IdentityMethod) =>
  ({ requester, subject: requester, system, staff: handler })[methodRules(method).confirmedBy[0] ?? "staff"];
const checking = (method: IdentityMethod) =>
  establishing().and("IdentityCheckStarted", handler, { checkId: "check-1", method });

describe("each way of showing who you are", () => {
  it("is confirmed by whoever can know: the requester a code, staff what they saw, the provider its sign-in", () => {
    const by = { requester, system, staff: handler };
    for (const method of IDENTITY_METHODS) {
      const { answersCheck, confirmedBy } = methodRules(method);
      const story = answersCheck === "never" ? establishing() : checking(method);
      for (const [name, actor] of Object.entries(by)) {
        const wrong = story.whyNot("IdentityConfirmed", actor, wellDone(method)) === "method-by-someone-else";
        const right = (confirmedBy as readonly string[]).includes(name);
        // Without a check to answer, a requester hears that first.
        if (name !== "requester" || answersCheck !== "never")
          expect([method, name, !wrong]).toEqual([method, name, right]);
        else expect(story.whyNot("IdentityConfirmed", actor, wellDone(method))).not.toBe("taken");
      }
    }
  });

  it.each(IDENTITY_METHODS)("%s proves its level and no more", (method) => {
    const { proves } = methodRules(method);
    const who = prover(method);
    const story = methodRules(method).answersCheck === "never" ? establishing() : checking(method);
    if (proves < 3) {
      expect(story.whyNot("IdentityConfirmed", who, wellDone(method, 3))).toBe("level-above-method");
    }
    if (method !== "masked-document") {
      const { columns } = story.and("IdentityConfirmed", who, wellDone(method, proves));
      expect(columns).toMatchObject({ station: "handling", level: proves });
    }
  });

  it("is complete only with everything checked that belongs to it", () => {
    const { checklist } = methodRules("at-office");
    for (const missing of checklist) {
      const checked = checklist.filter((check) => check !== missing);
      const shown = { method: "at-office", level: 3, checked };
      expect(establishing().whyNot("IdentityConfirmed", handler, shown)).toBe("checklist-incomplete");
    }
    const asked = ["employer", "counsellor", "address", "phone"];
    const facts = (right: number, topics = asked) => ({
      method: "facts-from-file",
      level: 2,
      facts: { asked: topics, right },
    });
    expect(establishing().whyNot("IdentityConfirmed", handler, facts(2))).toBe("too-few-facts");
    expect(establishing().whyNot("IdentityConfirmed", handler, facts(3, asked.slice(0, 2)))).toBe(
      "too-few-facts",
    );
    expect(establishing().whyNot("IdentityConfirmed", handler, facts(3))).toBe("taken");
  });

  it("by a code answers the check that was started, and no other", () => {
    const right = wellDone("code-to-phone");
    expect(establishing().whyNot("IdentityConfirmed", requester, right)).toBe("no-open-check");
    expect(establishing().whyNot("IdentityConfirmed", handler, right)).toBe("no-open-check");
    const phone = checking("code-to-phone");
    expect(phone.whyNot("IdentityConfirmed", requester, { ...right, checkId: "another" })).toBe(
      "no-open-check",
    );
    expect(phone.whyNot("IdentityConfirmed", requester, wellDone("code-by-letter"))).toBe("no-open-check");
    const spent = phone.and("IdentityCheckFailed", requester, { checkId: "check-1", why: "too-many-tries" });
    expect(spent.whyNot("IdentityConfirmed", requester, right)).toBe("no-open-check");
    expect(phone.and("IdentityConfirmed", requester, right).columns.level).toBe(2);
  });

  it("sends its code to the address or the telephone on file; a letter is posted by people", () => {
    const codes = (method: IdentityMethod) =>
      checking(method).effects.flatMap((effect) =>
        effect.type === "send-identity-code" ? [effect.over] : [],
      );
    expect(codes("address-on-file")).toEqual(["mail"]);
    expect(codes("code-to-phone")).toEqual(["sms"]);
    expect(codes("code-by-letter")).toEqual([]);
    expect(checking("code-by-letter").whyNot("IdentityLetterPosted", handler)).toBe("taken");
    expect(checking("code-to-phone").whyNot("IdentityLetterPosted", handler)).toBe("no-open-check");
    expect(establishing().whyNot("IdentityCheckStarted", handler, { method: "at-office" })).toBe(
      "method-by-someone-else",
    );
  });
});

describe("a step up the ladder", () => {
  it("past what was proposed has its reason written down", () => {
    const story = establishing();
    const start = { method: "code-by-letter", proposed: "address-on-file" };
    expect(story.whyNot("IdentityCheckStarted", handler, start)).toBe("step-up-needs-reason");
    expect(story.whyNot("IdentityCheckStarted", handler, { ...start, reason: content })).toBe("taken");
    const shown = { ...wellDone("at-office", 3), proposed: "code-to-phone" };
    expect(story.whyNot("IdentityConfirmed", handler, shown)).toBe("step-up-needs-reason");
    expect(story.whyNot("IdentityConfirmed", handler, { ...shown, reason: content })).toBe("taken");
  });

  it("down or straight on needs none, and neither does a way that was asked with its doubt", () => {
    const proposed = { proposed: "code-by-letter" };
    expect(
      establishing().whyNot("IdentityCheckStarted", handler, { ...proposed, method: "code-to-phone" }),
    ).toBe("taken");
    const asked = establishing().and("IdentityAsked", handler, { ways: ["call-back", "at-office"] });
    const shown = { ...wellDone("at-office", 3), ...proposed };
    expect(asked.whyNot("IdentityConfirmed", handler, shown)).toBe("taken");
    expect(asked.whyNot("IdentityConfirmed", handler, { ...wellDone("video", 3), ...proposed })).toBe(
      "step-up-needs-reason",
    );
  });

  it("is never asked of somebody who is at the level already", () => {
    const known = establishing().and("IdentityConfirmed", handler);
    for (const type of ["IdentityAsked", "IdentityCheckStarted", "IdentityConfirmed"] as const) {
      expect(known.whyNot(type, handler)).toBe("not-now");
      expect(known.offersTo(handler)).not.toContain(type);
    }
  });

  it("keeps the gate of the pause: a code alone stops no clock", () => {
    expect(checking("code-to-phone").columns).toMatchObject({ paused: false, dueDate: "2026-04-07" });
    const both = checking("code-to-phone").and("IdentityAsked", handler);
    expect(both.columns.paused).toBe(true);
    const typed = both.and("IdentityConfirmed", requester, wellDone("code-to-phone"), LATER);
    expect(typed.columns).toMatchObject({ paused: false, station: "handling", dueDate: "2026-04-08" });
  });
});

describe("health data in the answer", () => {
  const known = () => establishing().and("IdentityConfirmed", handler);

  it("lift the level to 3 and send a case below it back to identity", () => {
    const story = known().and("HealthDataRecorded", handler);
    expect(story.columns).toMatchObject({ station: "identity", requiredLevel: 3, level: 2 });
    expect(story.whyNot("DecisionProposed", handler)).toBe("not-now");
    expect(story.whyNot("IdentityCheckStarted", handler, { method: "code-to-phone" })).toBe(
      "method-too-weak",
    );
    const shown = story.and("IdentityConfirmed", handler, wellDone("at-office", 3));
    expect(shown.columns).toMatchObject({ station: "handling", level: 3 });
    expect(shown.whyNot("DecisionProposed", handler)).toBe("taken");
  });

  it("leave a case where it is that is at level 3", () => {
    const sure = establishing().and("IdentityConfirmed", handler, wellDone("video", 3));
    expect(sure.and("HealthDataRecorded", handler).columns.station).toBe("handling");
  });

  it("are taken back by an approver only, and then the case goes on", () => {
    const story = known().and("HealthDataRecorded", handler);
    expect(story.whyNot("HealthDataRecorded", handler, { involved: false })).toBe("not-the-signing-role");
    expect(story.and("HealthDataRecorded", approver, { involved: false }).columns).toMatchObject({
      station: "handling",
      requiredLevel: 2,
    });
  });

  it("stop the clock of a question about them only when it is asked in time", () => {
    const late = "2026-03-20T09:00:00Z";
    const story = known().and("HealthDataRecorded", handler, {}, late);
    expect(story.and("IdentityAsked", handler, {}, late).columns.paused).toBe(false);
  });

  it("are no matter of a kind that tells nothing from the file", () => {
    const story = aCase("consent-withdrawal").and("HandlerAssigned", handler);
    expect(story.whyNot("HealthDataRecorded", handler)).toBe("no-health-data-in-this-kind");
  });
});

describe("a masked copy of an identity document", () => {
  const allowed = () => establishing().and("MaskedDocumentAllowed", approver);
  const received = () => allowed().and("IdentityDocumentReceived", requester);
  const judged = wellDone("masked-document", 3);

  it("is allowed by an approver alone; before that nobody asks for one or hands one in", () => {
    const story = establishing();
    expect(story.whyNot("MaskedDocumentAllowed", handler)).toBe("not-yours");
    expect(story.whyNot("MaskedDocumentAllowed", manager)).toBe("not-yours");
    expect(story.whyNot("IdentityAsked", handler, { ways: ["at-office", "masked-document"] })).toBe(
      "masked-document-not-allowed",
    );
    expect(story.whyNot("IdentityDocumentReceived", requester)).toBe("masked-document-not-allowed");
    expect(story.whyNot("IdentityConfirmed", handler, judged)).toBe("masked-document-not-allowed");
  });

  it("waits for an approver once a handler asked, until it is allowed or another way is tried", () => {
    const proposed = establishing().and("MaskedDocumentProposed", handler);
    expect(proposed.columns.awaitsSignatureOf).toBe("approver");
    expect(proposed.effects).toMatchObject([{ notice: "masked-document-proposed", to: "approvers" }]);
    expect(proposed.whyNot("MaskedDocumentProposed", handler)).toBe("masked-document-proposed");
    const granted = proposed.and("MaskedDocumentAllowed", approver);
    expect(granted.columns.awaitsSignatureOf).toBeNull();
    expect(granted.whyNot("MaskedDocumentProposed", handler)).toBe("masked-document-proposed");
    const otherWay = proposed.and("IdentityCheckStarted", handler, { method: "code-by-letter" });
    expect(otherWay.columns.awaitsSignatureOf).toBeNull();
    expect(allowed().and("IdentityDocumentReceived", requester).columns.awaitsSignatureOf).toBeNull();
  });

  it("answers the question, so that the clock runs again", () => {
    const asked = allowed().and("IdentityAsked", handler, { ways: ["at-office", "masked-document"] });
    const { columns } = asked.and("IdentityDocumentReceived", requester, {}, LATER);
    expect(columns).toMatchObject({ paused: false, stage: "identity.establishing" });
  });

  it("is shown once, and judged by whoever saw it", () => {
    const shown = received().and("IdentityDocumentShown", handler);
    expect(shown.whyNot("IdentityDocumentShown", handler)).toBe("document-already-shown");
    expect(shown.whyNot("IdentityDocumentShown", approver)).toBe("document-already-shown");
    expect(received().whyNot("IdentityConfirmed", handler, judged)).toBe("document-not-seen");
    expect(shown.whyNot("IdentityConfirmed", approver, judged)).toBe("document-not-seen");
    expect(shown.whyNot("IdentityConfirmed", handler, { ...judged, checked: ["name"] })).toBe(
      "checklist-incomplete",
    );
    // Why nothing less would do, an approver wrote down when it was allowed.
    const proven = { ...judged, proposed: "address-on-file", evidence: ["copy-1"] };
    const { columns, effects } = shown.and("IdentityConfirmed", handler, proven);
    expect(columns).toMatchObject({ station: "handling", level: 3 });
    expect(effects).toContainEqual(expect.objectContaining({ type: "destroy-evidence" }));
  });

  it("is destroyed when it does not do, the requester is told, and may hand in another", () => {
    const unmasked = { why: "unmasked", evidence: ["copy-1"] };
    const story = received().and("IdentityDocumentShown", handler).and("IdentityRejected", handler, unmasked);
    expect(story.effects).toContainEqual(
      expect.objectContaining({ type: "destroy-evidence", contentIds: ["copy-1"] }),
    );
    expect(story.letters()).toContain("identity-rejected");
    expect(received().whyNot("IdentityDocumentReceived", requester)).toBe("document-waiting");
    expect(story.whyNot("IdentityDocumentReceived", requester, { fileId: "copy-2" })).toBe("taken");
  });
});

describe("a new pickup code", () => {
  const established = (method: IdentityMethod) =>
    (methodRules(method).answersCheck === "never" ? establishing() : checking(method)).and(
      "IdentityConfirmed",
      prover(method),
      wellDone(method, methodRules(method).proves),
    );

  it.each([
    ["code-to-phone", "sms"],
    ["code-by-letter", "letter"],
    ["call-back", "hand-over"],
    ["at-office", "hand-over"],
  ] as const)("goes to whoever was recognised by %s over %s alone", (method, over) => {
    const verdicts = ["sms", "letter", "hand-over"].map((channel) =>
      established(method).whyNot("PickupCodeReplaced", handler, { over: channel }),
    );
    expect(verdicts.filter((verdict) => verdict === "taken")).toHaveLength(1);
    expect(established(method).whyNot("PickupCodeReplaced", handler, { over })).toBe("taken");
  });

  it("does not go where only the mail was seen; whoever is looked at anew gets it there", () => {
    const story = established("address-on-file");
    for (const over of ["sms", "letter", "hand-over"])
      expect(story.whyNot("PickupCodeReplaced", handler, { over })).toBe("pickup-code-other-channel");
    const { checklist } = methodRules("at-office");
    const anew = { method: "at-office", checked: checklist };
    expect(story.whyNot("PickupCodeReplaced", handler, { over: "hand-over", anew })).toBe("taken");
    expect(story.whyNot("PickupCodeReplaced", handler, { over: "sms", anew })).toBe(
      "pickup-code-other-channel",
    );
    expect(
      story.whyNot("PickupCodeReplaced", handler, { over: "hand-over", anew: { ...anew, checked: [] } }),
    ).toBe("checklist-incomplete");
  });

  it("of the person for whom another asked goes by letter where they were told, or to whom is seen anew", () => {
    const theirs = { reader: "subject" };
    const asked = aCase("access", { capacity: "representative" })
      .and("HandlerAssigned", handler)
      .and("IdentityConfirmed", handler, { ...wellDone("at-office", 3), checkId: null })
      .and("MandateChecked", handler);
    expect(asked.whyNot("PickupCodeReplaced", handler, { ...theirs, over: "letter" })).toBe(
      "subject-not-told",
    );
    const told = asked.and("SubjectTold", handler);
    const over = (channel: string) =>
      told.whyNot("PickupCodeReplaced", handler, { ...theirs, over: channel });
    expect([over("letter"), over("sms"), over("hand-over")]).toEqual([
      "taken",
      "pickup-code-other-channel",
      "pickup-code-other-channel",
    ]);
    const anew = { method: "video", checked: methodRules("video").checklist };
    const seen = { ...theirs, over: "hand-over", anew };
    expect(told.whyNot("PickupCodeReplaced", handler, seen)).toBe("taken");
  });

  it("is given before the answer and after it, never below the level", () => {
    const answered = established("at-office")
      .and("DecisionProposed", handler)
      .and("DecisionApproved", approver)
      .and("ReplyGiven", system);
    expect(answered.whyNot("PickupCodeReplaced", handler, { over: "hand-over" })).toBe("taken");
    expect(establishing().whyNot("PickupCodeReplaced", handler)).toBe("level-not-reached");
  });
});

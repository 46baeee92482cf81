import { describe, expect, it } from "vitest";
import { proposalHash } from "../../app/commands/handling/proposal-hash";
import { validUntil } from "../../app/commands/handling/valid-until";
import { linesBetween } from "../../app/routes/staff/approval/differences";
import { ACTIONS, actionNames } from "../../app/routes/staff/case/actions";
import { INTENTIONS } from "../../app/routes/staff/case/intentions/index.server";
import { nextActions } from "../../app/routes/staff/case/next";
import { EVENT_TYPES } from "../../workflows/events";
import { PERMISSIONS } from "../../workflows/permissions";
import { defaultRules } from "../../workflows/rules";
import { aCase, handler, manager, type Story } from "../workflows/support/story";

describe("until when a proposal may be approved", () => {
  const now = new Date("2026-03-10T09:00:00.000Z");
  it("is the end of the due date while there is time", () => {
    expect(validUntil("2026-04-07", defaultRules, now)).toBe("2026-04-07T22:00:00Z");
  });
  it("is a few working days for an answer that is late anyway", () => {
    expect(validUntil("2026-03-02", defaultRules, now)).toBe("2026-03-17T23:00:00Z");
  });
});

describe("what approval covers", () => {
  const covered = {
    decision: "d",
    letter: "l",
    files: [
      { id: "b", sha256: "2" },
      { id: "a", sha256: "1" },
    ],
  };
  it("does not depend on the order of the files", () => {
    expect(proposalHash({ ...covered, files: [...covered.files].reverse() })).toBe(proposalHash(covered));
  });
  it("changes with every part of it", () => {
    const others = [
      { ...covered, decision: "x" },
      { ...covered, letter: "x" },
      { ...covered, files: [] },
      {
        ...covered,
        files: [
          { id: "b", sha256: "3" },
          { id: "a", sha256: "1" },
        ],
      },
    ];
    expect(new Set([covered, ...others].map(proposalHash)).size).toBe(5);
  });
});

describe("differences between two versions of a letter", () => {
  it("shows what came and went with a line around it", () => {
    const before = "Geachte heer,\nWij weigeren.\nOmdat het moet.\nGroet,\nJan";
    const after = "Geachte heer,\nWij willigen in.\nOmdat het moet.\nGroet,\nJan";
    expect(linesBetween(before, after)).toEqual([
      { state: "same", text: "Geachte heer," },
      { state: "removed", text: "Wij weigeren." },
      { state: "added", text: "Wij willigen in." },
      { state: "same", text: "Omdat het moet." },
    ]);
  });
  it("shows nothing when nothing changed", () => {
    expect(linesBetween("a\nb", "a\nb")).toEqual([]);
  });
});

describe("what the page offers", () => {
  /** Worked out in a place of their own on the page, or following from another command. */
  const ELSEWHERE = [
    "CaseSubmitted",
    "RulesChanged",
    "DuplicateAbsorbed",
    "DuplicateReleased",
    "DecisionProposed",
    "DecisionReturned",
    "CaseMerged",
    "RelationMatched",
    "RelationUnmatched",
    "IdentityCheckStarted",
    "IdentityCheckFailed",
    "IdentityLetterPosted",
    "IdentityDocumentShown",
    "PickupCodeReplaced",
    "GlassBroken",
  ];
  const byStaff = EVENT_TYPES.filter((type) => PERMISSIONS[type].staff && !ELSEWHERE.includes(type));

  it.each(byStaff)("has a form and a name in both languages for %s", (type) => {
    expect(ACTIONS[type]).toBeDefined();
    expect(actionNames.nl[type]).toBeTruthy();
    expect(actionNames.en[type]).toBeTruthy();
  });

  it.each(Object.values(ACTIONS).flatMap(({ intentions }) => intentions))("knows what %s means", (name) => {
    expect(INTENTIONS[name]).toBeDefined();
  });
});

describe("what the page asks first of a complaint", () => {
  const first = (story: Story, who = manager) =>
    nextActions({
      offers: story.offersTo(who),
      stage: story.columns.stage,
      letters: [],
      execution: null,
      complaint: null,
      mandate: null,
      identity: null,
    }).next[0];
  const unread = aCase("complaint");
  const read = unread.and("ComplaintSubjectsRecorded", manager, { staffIds: [] });

  it("is whom it is about, and once it is about nobody, to take it up and to acknowledge it", () => {
    expect(first(unread)).toBe("ComplaintSubjectsRecorded");
    expect(first(read)).toBe("HandlerAssigned");
    expect(first(read.and("HandlerAssigned", handler), handler)).toBe("ComplaintAcknowledged");
  });
});

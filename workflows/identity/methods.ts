import type { Actor } from "../actors";
import type { IdentityCheck, IdentityMethod, PickupChannel } from "../events/identity";
import { IDENTITY_METHODS } from "../events/identity";
import type { Level } from "../kinds";

export interface MethodRules {
  /** The highest level that it proves: 2 matched to the file, 3 strong enough for health data. */
  proves: Extract<Level, 2 | 3>;
  /** What is kept of the person for it; method, level, date and who checked are kept of every method. */
  stores: "nothing" | "code-hash" | "count-of-right-answers" | "checklist" | "encrypted-copy";
  /** How long that is kept. */
  keptFor: "not-at-all" | "until-used-or-expired" | "as-long-as-the-case" | "until-judged";
  /** What of the register it works with; null when it works without. */
  needs: "email" | "phone" | "address" | "relation" | null;
  /** Who brings the confirmation about: whoever types a code, staff who looked, or the provider's answer. */
  confirmedBy: readonly Actor["type"][];
  /**
   * Whether a confirmation answers a check that staff started: always, only when the requester brings it about
   * (staff may also see for themselves), or never.
   */
  answersCheck: "always" | "by-requester" | "never";
  /** What staff must have checked. */
  checklist: readonly IdentityCheck[];
  /** Over what a new pickup code goes to whoever was recognised in this way; null: not over this channel. */
  pickup: PickupChannel | null;
}

const byCode = {
  proves: 2,
  stores: "code-hash",
  keptFor: "until-used-or-expired",
  confirmedBy: ["requester", "staff"],
  answersCheck: "always",
  checklist: [],
} as const;
const byLooking = {
  stores: "checklist",
  keptFor: "as-long-as-the-case",
  confirmedBy: ["staff"],
  answersCheck: "never",
  pickup: "hand-over",
} as const;

const RULES: Record<IdentityMethod, MethodRules> = {
  // Whoever reads that mail has the first of two codes already: the second never goes there.
  "address-on-file": { ...byCode, needs: "email", answersCheck: "by-requester", pickup: null },
  "code-to-phone": { ...byCode, needs: "phone", pickup: "sms" },
  "code-by-letter": { ...byCode, needs: "address", pickup: "letter" },
  "facts-from-file": {
    ...byLooking,
    proves: 2,
    stores: "count-of-right-answers",
    needs: "relation",
    checklist: [],
  },
  "call-back": {
    ...byLooking,
    proves: 2,
    needs: "phone",
    checklist: ["number-on-file", "name", "made-the-request"],
  },
  video: {
    ...byLooking,
    proves: 3,
    needs: null,
    checklist: ["document-valid", "face-matches", "name", "birth-date", "made-the-request"],
  },
  "at-office": {
    ...byLooking,
    proves: 3,
    needs: null,
    checklist: ["document-valid", "face-matches", "name", "birth-date"],
  },
  "external-provider": {
    proves: 3,
    stores: "nothing",
    keptFor: "not-at-all",
    needs: "relation",
    confirmedBy: ["system"],
    answersCheck: "always",
    checklist: [],
    pickup: null,
  },
  "masked-document": {
    proves: 3,
    stores: "encrypted-copy",
    keptFor: "until-judged",
    needs: null,
    confirmedBy: ["staff"],
    answersCheck: "never",
    checklist: ["name", "birth-date", "bsn-masked", "photo-masked", "mrz-masked"],
    pickup: null,
  },
};

/** The least of the questions from the file that must be answered rightly. */
export const LEAST_FACTS = 3;

export const methodRules = (method: IdentityMethod): MethodRules => RULES[method];

/** How far up the ladder a method stands: 0 is the least intrusive. */
export const rungOf = (method: IdentityMethod): number => IDENTITY_METHODS.indexOf(method);

/** Methods that staff can start and the requester finishes. */
export const STARTED_METHODS = IDENTITY_METHODS.filter((method) => RULES[method].answersCheck !== "never");

import type { CaseEvent, EventOf } from "../events";
import type { IdentityMethod } from "../events/identity";
import type { AgeBand, AnswerTo, MandateBasis } from "../events/mandate";
import type { Kind, Level, Outcome } from "../kinds";
import type { Policy, Rules } from "../rules";

export interface OpenQuestion {
  id: string;
  about: "identity" | "mandate" | "clarification";
  askedOn: string;
  remindedOn: string | null;
  /** Whether asking stopped the clock (R8, R9). */
  paused: boolean;
}

export interface Proposal {
  by: string;
  outcome: Outcome;
  hash: string;
  letterId: string;
  validUntil: string;
  somethingWithheld: boolean;
  items: string[];
  recipients: string[];
  answerTo: AnswerTo | null;
  abusive: boolean;
}

/** The right to act for another, as far as the case knows it. */
export interface Mandate {
  state: "needed" | "received" | "checked" | "rejected";
  basis: MandateBasis | null;
  ageBand: AgeBand | null;
  validUntil: string | null;
  /** To whom the mandate lets the answer go; to the subject unless it says so. */
  answerTo: AnswerTo;
  subjectToldOn: string | null;
  subjectObjectedOn: string | null;
}

export type PauseEvent = {
  type: "pause";
  reason: "identity" | "clarification";
  from: string;
  to: string | null;
  accepted: boolean;
};
export type ExtensionEvent = { type: "extension"; noticeAt: string; months?: 1 | 2 };

/** How it stands with who asks; the level itself is `level`. */
export interface IdentityMemory {
  /** How it was last established. */
  method: IdentityMethod | null;
  /** A check that waits for the requester: a code, or a sign-in elsewhere. */
  check: { id: string; method: IdentityMethod } | null;
  /** Ways that were offered together with the doubt: no step up among them needs another reason. */
  ways: IdentityMethod[];
  /** A handler asked an approver whether a masked copy may be handed in. */
  maskedProposed: boolean;
  maskedAllowed: boolean;
  /** A masked copy that was handed in and not judged yet; it is shown once. */
  document: { fileId: string; shownTo: string | null } | null;
}

export const CLOSED_AS = [
  "answered",
  "withdrawn",
  "lapsed",
  "merged",
  "spam",
  "stopped",
  "converted",
] as const;
export type ClosedAs = (typeof CLOSED_AS)[number];

/** What a case remembers: facts for its guards and its clock, never prose, never a name. */
export interface CaseContext {
  kind: Kind;
  channel: EventOf<"CaseSubmitted">["channel"];
  replyChannel: EventOf<"CaseSubmitted">["replyChannel"];
  capacity: EventOf<"CaseSubmitted">["capacity"];
  language: "nl" | "en";
  receivedAt: string;
  submittedAt: string;
  hasEmail: boolean;
  confirmed: boolean;
  level: Level;
  /** Who this is in the register of relations, by the judgement of staff. */
  relationId: string | null;
  /** Relations that were proposed and are somebody else. */
  otherRelationIds: string[];
  /** Identity was established while the case was matched: another match would void what was proved. */
  relationProven: boolean;
  identity: IdentityMemory;
  /** The answer holds health data: level 3 is needed. */
  healthData: boolean;
  handlerId: string | null;
  /** Team of the handler when the case was given to them: who else may see it. */
  team: string | null;
  aboutStaffIds: string[];
  clockEvents: (PauseEvent | ExtensionEvent)[];
  question: OpenQuestion | null;
  /** Null unless somebody acts for another in a matter that needs it. */
  mandate: Mandate | null;
  addressReminders: number;
  lapseOffered: boolean;
  /** Warnings already given, each bound to the date it warned about, so that a moved date warns again. */
  warned: string[];
  proposal: Proposal | null;
  approvedBy: string | null;
  outcome: Outcome | null;
  replyLetterId: string | null;
  replyGivenOn: string | null;
  items: { id: string; executed: boolean }[];
  recipients: { id: string; noticeSent: boolean; settled: boolean }[];
  protection: "suppression" | "consent-stopped" | "restriction" | "lifting" | null;
  complaint: {
    terms: Policy["complaint"];
    /** Whom it is about was recorded; about nobody too. Until then anybody at the desk may be. */
    subjectsRecorded: boolean;
    acknowledgedOn: string | null;
    hearing: "none" | "offered" | "held" | "declined";
  } | null;
  /** Opt-out: the brands that must stop; empty means all. */
  brands: string[];
  systems: Record<string, "pending" | "stopped" | "failed">;
  spamProposedBy: string | null;
  closedAs: ClosedAs | null;
  closedOn: string | null;
}

/** A complaint of which nobody has recorded yet whom it is about. */
export const isUnread = ({ complaint }: CaseContext): boolean => complaint?.subjectsRecorded === false;

/** The machine sees each event together with the rules it is judged by; only their version is stored. */
export type MachineEvent = CaseEvent & { rules: Rules };
export type Args<Type extends CaseEvent["type"]> = {
  context: CaseContext;
  event: EventOf<Type> & { rules: Rules };
};

/** What XState keeps between events, without the parts that can be derived. Plain JSON. */
export interface CaseSnapshot {
  value: string | Record<string, unknown>;
  context: CaseContext;
}

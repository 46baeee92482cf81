import type { Station } from "./stations";

/** What a person can file. One kind is one right and one clock. */
export const KINDS = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "consent-withdrawal",
  "opt-out",
  "complaint",
  "question",
] as const;
export type Kind = (typeof KINDS)[number];

export const OUTCOMES = [
  "granted",
  "partial",
  "refused",
  "nothing-found",
  "upheld",
  "partly-upheld",
  "dismissed",
  "inadmissible",
  "answered",
  "converted",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type MachineName = "statutory" | "opt-out" | "complaint" | "question";
export type ClockName = "statutory" | "complaint" | "marketing" | "question";

/** 0 nothing, 1 the address is confirmed, 2 matched to the file, 3 strong enough for health data. */
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

export interface KindRules {
  machine: MachineName;
  clock: ClockName;
  /** Identity level below which nothing about a person is disclosed, changed or erased. */
  level: Level;
  mayAskIdentity: boolean;
  mayAskClarification: boolean;
  extendable: boolean;
  outcomes: readonly Outcome[];
  /** Who signs the decision; null where no second person is needed. */
  approvedBy: "approver" | "manager" | null;
  /** Work on data that must be evidenced after the answer (GDPR 16, 17, 18, 21, 7(3)). */
  executes: boolean;
  /** Whether recipients must be told (GDPR 19). */
  notifiesRecipients: boolean;
  /** Works from the moment of submission; only the answer is handled afterwards. */
  protectsAtOnce: "suppression" | "consent-stopped" | "restriction" | null;
  referencePrefix: "VZ" | "KL";
}

const DECISIONS = ["granted", "partial", "refused", "nothing-found"] as const;

const statutory: KindRules = {
  machine: "statutory",
  clock: "statutory",
  level: 2,
  mayAskIdentity: true,
  mayAskClarification: true,
  extendable: true,
  outcomes: DECISIONS,
  approvedBy: "approver",
  executes: false,
  notifiesRecipients: false,
  protectsAtOnce: null,
  referencePrefix: "VZ",
};
const changesData = { executes: true, notifiesRecipients: true } as const;

const RULES_BY_KIND: Record<Kind, KindRules> = {
  access: statutory,
  rectification: { ...statutory, ...changesData },
  erasure: { ...statutory, ...changesData },
  restriction: { ...statutory, ...changesData, protectsAtOnce: "restriction" },
  portability: statutory,
  objection: { ...statutory, executes: true, protectsAtOnce: "restriction" },
  "consent-withdrawal": {
    ...statutory,
    level: 1,
    mayAskClarification: false,
    extendable: false,
    outcomes: ["granted", "partial", "nothing-found"],
    approvedBy: null,
    executes: true,
    protectsAtOnce: "consent-stopped",
  },
  "opt-out": {
    ...statutory,
    machine: "opt-out",
    clock: "marketing",
    level: 0,
    mayAskIdentity: false,
    mayAskClarification: false,
    extendable: false,
    outcomes: ["granted"],
    approvedBy: null,
    protectsAtOnce: "suppression",
  },
  complaint: {
    ...statutory,
    machine: "complaint",
    clock: "complaint",
    level: 1,
    mayAskIdentity: false,
    extendable: true,
    outcomes: ["upheld", "partly-upheld", "dismissed", "inadmissible"],
    approvedBy: "manager",
    referencePrefix: "KL",
  },
  question: {
    ...statutory,
    machine: "question",
    clock: "question",
    level: 0,
    mayAskIdentity: false,
    extendable: false,
    outcomes: ["answered", "converted"],
    approvedBy: null,
  },
};

/** What a kind may do: its clock, level and outcomes (outcome matrix of the replies note, section 4). */
export function kindOf(kind: Kind): KindRules {
  return RULES_BY_KIND[kind];
}

/** The identity level that a case needs now: health data in the answer ask for a surer identity than its kind does. */
export function requiredLevel({ kind, healthData }: { kind: Kind; healthData: boolean }): Level {
  const { level } = kindOf(kind);
  return healthData && mayHoldHealthData(kind) ? 3 : level;
}

/** Kinds whose answer tells or changes what is on file. */
export const mayHoldHealthData = (kind: Kind): boolean => kindOf(kind).level >= 2;

/** Outcomes that grant something which has to be carried out afterwards. */
export function needsExecution(kind: Kind, outcome: Outcome): boolean {
  return kindOf(kind).executes && (outcome === "granted" || outcome === "partial");
}

/** Decisions that may only be taken within month one (GDPR 12(4)); later they need a written reason. */
export function isRefusal(outcome: Outcome): boolean {
  return outcome === "partial" || outcome === "refused";
}

/** The stations a kind can pass, in order: the path that is drawn on its pages. */
export function stationsOf(kind: Kind): Station[] {
  const { machine, executes, approvedBy, mayAskIdentity } = kindOf(kind);
  if (machine === "opt-out") return ["intake", "execution", "closing"];
  if (machine === "question") return ["intake", "handling", "reply", "closing"];
  return [
    "intake",
    ...(mayAskIdentity ? (["identity"] as const) : []),
    "handling",
    ...(approvedBy ? (["approval"] as const) : []),
    "reply",
    ...(executes ? (["execution"] as const) : []),
    "closing",
  ];
}

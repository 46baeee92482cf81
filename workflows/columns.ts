import type { Role } from "./actors";
import { clockOf, receivedOn } from "./clock";
import { type Kind, kindOf, type Level, type Outcome, requiredLevel } from "./kinds";
import { type CaseContext, type CaseSnapshot, type ClosedAs, isUnread } from "./machines/context";
import type { Rules } from "./rules";
import type { Station } from "./stations";
import { nextTimer } from "./timers";

/** What lists sort and filter by; everything in it follows from the snapshot and the rules. */
export interface CaseColumns {
  kind: Kind;
  station: Station;
  /** Finer than the station: `identity.asked`, `execution.failed`. */
  stage: Stage;
  channel: CaseContext["channel"];
  replyChannel: CaseContext["replyChannel"];
  capacity: CaseContext["capacity"];
  language: CaseContext["language"];
  receivedAt: string;
  receivedOn: string;
  /** Local date; null while the clock is paused (R12). */
  dueDate: string | null;
  /** The date that holds if the pause is challenged. */
  riskDate: string | null;
  /** Until when the receipt of a complaint must still be acknowledged; null once it was, or the case ended. */
  ackBy: string | null;
  internalTarget: string | null;
  extensionNoticeBy: string | null;
  extended: boolean;
  paused: boolean;
  wakeAt: string | null;
  handlerId: string | null;
  team: string | null;
  /** The role whose yes it waits for: to a decision, a masked copy, or a lapse that may be decided. */
  awaitsSignatureOf: Role | null;
  proposedBy: string | null;
  approvedBy: string | null;
  confirmed: boolean;
  level: Level;
  relationId: string | null;
  requiredLevel: Level;
  awaitingRequester: boolean;
  outcome: Outcome | null;
  replyGivenOn: string | null;
  closedAs: ClosedAs | null;
  closedOn: string | null;
  aboutStaffIds: string[];
  /** A complaint of which nobody recorded whom it is about: it stays closed to all who might be. */
  unread: boolean;
  spam: boolean;
}

export const STAGES = [
  "intake",
  "intake.unread",
  "identity.establishing",
  "identity.asked",
  "clarification",
  "handling",
  "complaint.unacknowledged",
  "complaint.hearing",
  "approval",
  "reply",
  "execution",
  "execution.stopping",
  "execution.failed",
  "closing",
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Reads the stage from the state value; what a complaint waits for and a failed stop show as stages of their own.
 */
export function stageOf({ value, context }: CaseSnapshot): Stage {
  if (value === "closed") return "closing";
  if (value === "stopping") {
    const overdue = context.warned.some((warning) => warning.startsWith("stop-check:"));
    const failed = overdue || Object.values(context.systems).includes("failed");
    return failed ? "execution.failed" : "execution.stopping";
  }
  const open = typeof value === "object" ? value.open : value;
  if (typeof open === "object" && open !== null) {
    return "identity" in open && open.identity === "asked" ? "identity.asked" : "identity.establishing";
  }
  const state = open as "intake" | "clarification" | "handling" | "approval" | "reply" | "execution";
  if (state === "intake" && isUnread(context)) return "intake.unread";
  if (context.complaint && state === "handling") {
    if (context.complaint.hearing === "offered") return "complaint.hearing";
    if (!context.complaint.acknowledgedOn) return "complaint.unacknowledged";
  }
  return state;
}

function awaitsSignatureOf(stage: Stage, { kind, lapseOffered, identity }: CaseContext): Role | null {
  if (stage === "approval") return kindOf(kind).approvedBy;
  if (identity.maskedProposed && stage.startsWith("identity")) return "approver";
  return lapseOffered ? (kindOf(kind).approvedBy ?? "approver") : null;
}

const stationOf = (stage: Stage): Station => stage.split(".")[0] as Station;

/** Derives every column; called after each event and again by verification. */
export function project(snapshot: CaseSnapshot, rules: Rules): CaseColumns {
  const { context } = snapshot;
  const clock = clockOf(context, rules);
  const stage = stageOf(snapshot);
  return {
    kind: context.kind,
    station: stationOf(stage),
    stage,
    channel: context.channel,
    replyChannel: context.replyChannel,
    capacity: context.capacity,
    language: context.language,
    receivedAt: context.receivedAt,
    receivedOn: receivedOn(context),
    dueDate: clock.dueDate,
    riskDate: clock.riskDate,
    ackBy: context.complaint?.acknowledgedOn || context.closedAs ? null : clock.ackBy,
    internalTarget: clock.internalTarget,
    extensionNoticeBy: clock.extensionNoticeBy,
    extended: clock.extensionEffective === true,
    paused: clock.dueDate === null,
    wakeAt: nextTimer(snapshot, rules, clock)?.at ?? null,
    handlerId: context.handlerId,
    team: context.team,
    awaitsSignatureOf: awaitsSignatureOf(stage, context),
    proposedBy: context.proposal?.by ?? null,
    approvedBy: context.approvedBy,
    confirmed: context.confirmed,
    level: context.level,
    relationId: context.relationId,
    requiredLevel: requiredLevel(context),
    awaitingRequester: context.question !== null && context.closedAs === null,
    outcome: context.outcome,
    replyGivenOn: context.replyGivenOn,
    closedAs: context.closedAs,
    closedOn: context.closedOn,
    aboutStaffIds: context.aboutStaffIds,
    unread: isUnread(context),
    spam: context.spamProposedBy !== null,
  };
}

import fc from "fast-check";
import type { Executor } from "../../db/client";
import { keepContent } from "../../db/content/keep";
import type { Actor } from "../../workflows/actors";
import { type CaseEvent, type CaseEventType, EVENT_TYPES } from "../../workflows/events";
import type { ContentRef } from "../../workflows/events/shared";
import { KINDS, kindOf } from "../../workflows/kinds";
import type { CaseSnapshot } from "../../workflows/machines/context";
import { offers } from "../../workflows/offers";
import type { Rules } from "../../workflows/rules";
import { usualEvent } from "../workflows/support/story";
import { APPROVER, HANDLER, MANAGER, REQUESTER, SYSTEM, when } from "./cases";

const HOUR = 3_600_000;

/** How a random case begins. */
export const beginnings = fc.record({
  kind: fc.constantFrom(...KINDS),
  channel: fc.constantFrom("portal", "letter"),
  replyChannel: fc.constantFrom("portal", "post"),
  addressConfirmed: fc.boolean(),
  hasEmail: fc.boolean(),
  capacity: fc.constantFrom("client", "client", "employer-contact", "representative"),
  /** Hours between 1 January and the receipt: in winter and summer time, on holidays and at night. */
  startsAt: fc.nat({ max: 8000 }),
});

/**
 * One attempt: a step towards the answer, something else that is offered, or a shot in the dark. The choices are
 * numbers, so that they shrink.
 */
export const attempts = fc.record({
  how: fc.constantFrom("onward", "onward", "offered", "wild"),
  by: fc.constantFrom(HANDLER, APPROVER, MANAGER, REQUESTER, SYSTEM),
  choice: fc.nat({ max: 999 }),
  hoursLater: fc.oneof(fc.constant(0), fc.nat({ max: 30 }), fc.nat({ max: 20 * 24 })),
  daysBack: fc.constantFrom(0, 0, 0, 1, 4),
});
export type Attempt = typeof attempts extends fc.Arbitrary<infer One> ? One : never;

/** The road to an answer, furthest first: without a preference most random cases would never be decided. */
const ONWARD: readonly CaseEventType[] = [
  "ExecutionCompleted",
  "RecipientSettled",
  "ItemExecuted",
  "ReplyGiven",
  "DecisionApproved",
  "QuestionAnswered",
  "DecisionProposed",
  "HearingOffered",
  "ComplaintAcknowledged",
  "SubjectTold",
  "MandateChecked",
  "IdentityConfirmed",
  "AddressConfirmed",
  "HandlerAssigned",
  "ComplaintSubjectsRecorded",
];

export const startOf = (hours: number): string =>
  new Date(Date.parse("2026-01-01T00:00:00Z") + hours * HOUR).toISOString();

/** What this attempt stands for, by what the case offers at that moment, and who does it. */
export function chosen(
  attempt: Attempt,
  snapshot: CaseSnapshot,
  at: string,
  rules: Rules,
): { type: CaseEventType; by: Actor } {
  const { how, by, choice } = attempt;
  const offeredTo = (actor: Actor) => offers(snapshot, actor, when(at), rules);
  if (how === "onward") {
    for (const actor of [HANDLER, APPROVER, MANAGER]) {
      const offered = offeredTo(actor);
      const type = ONWARD.find((step) => offered.includes(step));
      if (type && (type !== "HandlerAssigned" || snapshot.context.handlerId === null))
        return { type, by: actor };
    }
  }
  const offered = how === "wild" ? [] : offeredTo(by);
  const list = offered.length > 0 ? offered : EVENT_TYPES.filter((type) => type !== "CaseSubmitted");
  return { type: list[choice % list.length] ?? "InformationAdded", by };
}

/** A complete event, with content that exists and ids that the case knows. */
export async function eventFor(
  trx: Executor,
  { type, by, at, on, choice }: { type: CaseEventType; by: Actor; at: string; on: string; choice: number },
  snapshot: CaseSnapshot,
  { caseId, otherCaseId, rulesVersions }: { caseId: string; otherCaseId: string; rulesVersions: number[] },
): Promise<CaseEvent> {
  const { context } = snapshot;
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[choice % Math.max(list.length, 1)];
  const fresh = (name: string) => `${name}-${at}-${choice}`;
  const known: Partial<Record<CaseEventType, object>> = {
    HandlerAssigned: { handlerId: pick([HANDLER.id, APPROVER.id, null]) },
    IdentityAsked: { questionId: fresh("question") },
    MandateAsked: { questionId: fresh("question") },
    IdentityConfirmed: pick([
      { level: 1 },
      { level: 2 },
      { method: "at-office", level: 3, checked: ["document-valid", "face-matches", "name", "birth-date"] },
      { method: "code-to-phone", level: 2, checkId: context.identity.check?.id ?? "none" },
    ]),
    IdentityCheckStarted: { checkId: fresh("check") },
    IdentityCheckFailed: { checkId: context.identity.check?.id ?? null, why: "too-many-tries" },
    IdentityLetterPosted: { checkId: context.identity.check?.id ?? "none" },
    IdentityDocumentReceived: { fileId: fresh("copy") },
    IdentityDocumentShown: { fileId: context.identity.document?.fileId ?? "none" },
    HealthDataRecorded: { involved: choice % 2 === 0 },
    PickupCodeReplaced: { codeId: fresh("code"), over: pick(["sms", "letter", "hand-over"]) },
    ClarificationAsked: { questionId: fresh("question"), largeQuantity: choice % 3 > 0 },
    IdentityAnswered: { questionId: context.question?.id ?? "none" },
    ClarificationAnswered: { questionId: context.question?.id ?? "none" },
    QuestionDropped: { questionId: context.question?.id ?? "none" },
    AnswerReminderDue: { questionId: context.question?.id ?? "none" },
    DecisionProposed: {
      outcome: pick(kindOf(context.kind).outcomes),
      items: choice % 2 ? [fresh("item")] : [],
      recipients: choice % 3 ? [fresh("recipient")] : [],
      hash: choice.toString(16).padStart(64, "0"),
      validUntil: new Date(Date.parse(at) + (5 + (choice % 30)) * 24 * HOUR).toISOString(),
      lateRefusalReason: null,
    },
    DecisionApproved: { hash: context.proposal?.hash ?? "f".repeat(64) },
    ReplyGiven: { letterId: context.replyLetterId ?? "none", by: pick(["portal", "post"]) },
    ItemExecuted: { itemId: context.items.find((item) => !item.executed)?.id ?? "none" },
    RecipientNoticeSent: { recipientId: context.recipients.find((one) => !one.noticeSent)?.id ?? "none" },
    RecipientSettled: { recipientId: context.recipients.find((one) => !one.settled)?.id ?? "none" },
    SystemStopped: { system: pick(Object.keys(context.systems)) ?? "none" },
    SystemFailed: { system: pick(Object.keys(context.systems)) ?? "none", error: "unreachable" },
    ComplaintSubjectsRecorded: { staffIds: pick([[], [HANDLER.id], [MANAGER.id]]) },
    ReceiptDateCorrected: {
      receivedAt: new Date(Date.parse(context.receivedAt) - (choice % 90) * HOUR).toISOString(),
    },
    RulesChanged: { rulesVersion: pick(rulesVersions) },
    CaseMerged: { into: otherCaseId },
    DuplicateAbsorbed: { caseId: otherCaseId, receivedAt: context.receivedAt },
    MergeUndone: { from: otherCaseId },
    DuplicateReleased: { caseId: otherCaseId, receivedAt: context.receivedAt },
    OutcomeObjected: { caseId: otherCaseId },
    QuestionConverted: { caseIds: [otherCaseId] },
    DueSoon: { dueDate: on },
    BecameOverdue: { dueDate: on },
  };
  const letterId = fresh("letter");
  const raw = { actor: by, at, on, ...usualEvent(type), letterId, ...known[type], type };
  return (await withRealContent(trx, caseId, raw)) as CaseEvent;
}

/** Every reference in the example payloads becomes one to content of this case. */
async function withRealContent(trx: Executor, caseId: string, raw: object): Promise<object> {
  const entries = await Promise.all(
    Object.entries(raw).map(async ([name, value]) => [
      name,
      isReference(value) ? await keepContent(trx, prose(caseId)) : value,
    ]),
  );
  return Object.fromEntries(entries);
}

const isReference = (value: unknown): value is ContentRef =>
  typeof value === "object" && value !== null && "contentId" in value;

export const prose = (caseId: string) =>
  ({
    caseId,
    station: "handling",
    kind: "prose",
    body: { text: "Iets wat iemand schreef." },
    frozen: true,
  }) as const;

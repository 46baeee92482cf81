import type { Actor, Role } from "../../../workflows/actors";
import { type Advanced, advance, type CaseSnapshot } from "../../../workflows/advance";
import { localDateOf } from "../../../workflows/deadlines";
import type { Effect } from "../../../workflows/effects";
import { type CaseEventType, parseEvent } from "../../../workflows/events";
import { KINDS, type Kind } from "../../../workflows/kinds";
import { offers } from "../../../workflows/offers";
import { defaultRules, type Rules } from "../../../workflows/rules";

const HASH = "a".repeat(64);
export const content = { contentId: "content-1", hash: HASH };

export const requester: Actor = { type: "requester" };
export const subject: Actor = { type: "subject" };
export const system: Actor = { type: "system" };
export const staff = (id: string, ...roles: Role[]): Actor => ({ type: "staff", id, roles });
export const handler = staff("jansen", "handler");
export const approver = staff("bakker", "handler", "approver");
export const manager = staff("de-vries", "manager");

/** What an event carries when a test does not care. */
const usual: Partial<Record<CaseEventType, object>> = {
  AddressConfirmed: { by: "link" },
  HandlerAssigned: { handlerId: "jansen" },
  RelationMatched: { relationId: "11111111-1111-4111-8111-111111111111", reasons: ["client-number"] },
  RelationUnmatched: { relationIds: ["22222222-2222-4222-8222-222222222222"] },
  IdentityAsked: {
    questionId: "q1",
    ways: ["address-on-file", "call-back"],
    doubt: content,
    letterId: "l-identity",
  },
  IdentityAnswered: { questionId: "q1", content },
  IdentityConfirmed: { method: "address-on-file", level: 2, checked: [] },
  IdentityRejected: { reason: content },
  MandateAsked: { questionId: "q1", letterId: "l-mandate" },
  MandateReceived: { content },
  MandateChecked: {
    basis: "lawyer",
    ageBand: "of-age",
    rights: KINDS,
    signedOn: "2026-03-01",
    validUntil: null,
    answerTo: "subject",
    freely: false,
    check: content,
  },
  MandateRejected: { reason: content },
  SubjectTold: { letterId: "l-told" },
  SubjectObjected: { reason: content },
  IdentityCheckStarted: { checkId: "check-1", method: "code-to-phone" },
  IdentityLetterPosted: { checkId: "check-1" },
  IdentityCheckFailed: { method: "call-back", why: "checks-failed" },
  MaskedDocumentProposed: { reason: content },
  MaskedDocumentAllowed: { reason: content },
  IdentityDocumentReceived: { fileId: "copy-1" },
  IdentityDocumentShown: { fileId: "copy-1" },
  HealthDataRecorded: { involved: true },
  PickupCodeReplaced: { codeId: "code-1", over: "sms" },
  ClarificationAsked: { questionId: "q2", question: content, largeQuantity: true, letterId: "l-clarify" },
  ClarificationAnswered: { questionId: "q2", content },
  QuestionDropped: { questionId: "q1" },
  TermExtended: { months: 2, reason: content, letterId: "l-extended" },
  DecisionProposed: {
    outcome: "granted",
    decision: content,
    letterId: "l-decision",
    hash: HASH,
    somethingWithheld: false,
    validUntil: "2027-01-01T00:00:00Z",
  },
  GlassBroken: { reason: content },
  DecisionApproved: { hash: HASH },
  DecisionReturned: { reason: content },
  ReplyGiven: { letterId: "l-decision", by: "portal" },
  QuestionConverted: { caseIds: ["other"], letterId: "l-converted" },
  ItemExecuted: { itemId: "item-1", evidence: content },
  RecipientNoticeSent: { recipientId: "uwv", letterId: "l-recipient" },
  RecipientSettled: { recipientId: "uwv", as: "confirmed" },
  ExecutionCompleted: { letterId: "l-executed" },
  RestrictionLiftAnnounced: { reason: content, letterId: "l-lift" },
  SystemStopped: { system: "suppression-list" },
  SystemFailed: { system: "suppression-list", error: "unreachable" },
  CaseLapsed: { reason: content, letterId: "l-lapsed" },
  CaseMerged: { into: "other" },
  DuplicateAbsorbed: { caseId: "other", receivedAt: "2026-03-01T10:00:00Z" },
  MergeUndone: { from: "other" },
  DuplicateReleased: { caseId: "other", receivedAt: "2026-03-05T09:00:00Z" },
  OutcomeObjected: { caseId: "other" },
  ComplaintSubjectsRecorded: { staffIds: [] },
  ComplaintAcknowledged: { letterId: "l-ack" },
  HearingHeld: { report: content },
  ComplaintExtended: { reason: content, letterId: "l-complaint-extended" },
  InformationAdded: { content },
  SpamProposed: { reason: content },
  ReceiptDateCorrected: { receivedAt: "2026-03-04T09:00:00Z", reason: content },
  RulesChanged: { rulesVersion: 2 },
  QuestionAnswered: { answer: content, letterId: "l-answer" },
  DueSoon: { dueDate: "2026-04-07" },
  BecameOverdue: { dueDate: "2026-04-07" },
  AcknowledgementDueSoon: { ackBy: "2026-03-12" },
  AcknowledgementOverdue: { ackBy: "2026-03-12" },
  StopCheckDue: { dueDate: "2026-03-07" },
  AddressReminderDue: { number: 1 },
  AnswerReminderDue: { questionId: "q1" },
};

export const usualEvent = (type: CaseEventType): object => usual[type] ?? {};

export function aCase(kind: Kind, submission: object = {}, rules: Rules = defaultRules): Story {
  const at = "2026-03-05T09:00:00Z";
  const first = parseEvent({
    type: "CaseSubmitted",
    actor: requester,
    at,
    on: localDateOf(at),
    kind,
    channel: "portal",
    replyChannel: "portal",
    capacity: "client",
    language: "nl",
    receivedAt: at,
    addressConfirmed: true,
    hasEmail: true,
    request: content,
    systems: kind === "opt-out" ? ["suppression-list"] : [],
    ...submission,
  });
  const result = advance(null, first, rules);
  if (result.kind === "rejected") throw new Error(`the case itself was rejected: ${result.code}`);
  return new Story(result, rules);
}

/** A case told event by event; each telling answers a new story, so that a test can branch. */
export class Story {
  constructor(
    private readonly last: Advanced,
    private readonly rules: Rules,
    readonly allEffects: Effect[] = last.effects,
  ) {}

  get snapshot(): CaseSnapshot {
    return this.last.snapshot;
  }
  get columns() {
    return this.last.columns;
  }
  get effects(): Effect[] {
    return this.last.effects;
  }

  private tell(type: CaseEventType, actor: Actor, payload: object, at: string) {
    const event = parseEvent({ actor, at, on: localDateOf(at), ...usual[type], ...payload, type });
    return advance(this.last.snapshot, event, this.rules);
  }

  /** The event is taken. */
  and(type: CaseEventType, actor: Actor, payload: object = {}, at = "2026-03-06T09:00:00Z"): Story {
    const result = this.tell(type, actor, payload, at);
    if (result.kind === "rejected") throw new Error(`${type} was rejected: ${result.code}`);
    return new Story(result, this.rules, [...this.allEffects, ...result.effects]);
  }

  /** The reason why the event is not taken, or "taken". */
  whyNot(type: CaseEventType, actor: Actor, payload: object = {}, at = "2026-03-06T09:00:00Z"): string {
    const result = this.tell(type, actor, payload, at);
    return result.kind === "rejected" ? result.code : "taken";
  }

  offersTo(actor: Actor, at = "2026-03-06T09:00:00Z"): CaseEventType[] {
    return offers(this.last.snapshot, actor, { at, on: localDateOf(at) }, this.rules);
  }

  /** The letters that go out: an effect recorded twice under one key is one effect. */
  letters(): string[] {
    const once = new Map(this.allEffects.map((effect) => [effect.key, effect]));
    return [...once.values()].flatMap((effect) => (effect.type === "send-letter" ? [effect.letter] : []));
  }
}

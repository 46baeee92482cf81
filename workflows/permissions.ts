import { type Actor, hasRole, type Role } from "./actors";
import type { CaseEventType } from "./events";

interface Permission {
  requester?: true;
  subject?: true;
  system?: true;
  staff?: readonly Role[];
}

const desk = ["handler", "approver", "manager"] as const;
const byStaff: Permission = { staff: desk };
const bySystem: Permission = { system: true };
const byRequesterOrStaff: Permission = { requester: true, staff: desk };
const byAnyone: Permission = { requester: true, system: true, staff: desk };
const bySigner: Permission = { staff: ["approver", "manager"] };

/** Who may bring about each event. Which station takes it, and from whom exactly, the machines decide. */
export const PERMISSIONS: Record<CaseEventType, Permission> = {
  CaseSubmitted: byRequesterOrStaff,
  AddressConfirmed: byRequesterOrStaff,
  AddressReminderDue: bySystem,
  HandlerAssigned: byStaff,
  ReceiptDateCorrected: { staff: ["approver"] },
  InformationAdded: byRequesterOrStaff,
  SpamProposed: byStaff,
  SpamRejected: byStaff,
  SpamConfirmed: byStaff,
  SpamRestored: byStaff,
  RulesChanged: { system: true, staff: ["administrator", "approver"] },
  DueSoon: bySystem,
  BecameOverdue: bySystem,
  RelationMatched: byStaff,
  RelationUnmatched: byStaff,
  IdentityAsked: byStaff,
  IdentityAnswered: byRequesterOrStaff,
  IdentityCheckStarted: byStaff,
  IdentityLetterPosted: byStaff,
  IdentityCheckFailed: byAnyone,
  MaskedDocumentProposed: byStaff,
  MaskedDocumentAllowed: { staff: ["approver"] },
  IdentityDocumentReceived: { requester: true },
  IdentityDocumentShown: byStaff,
  IdentityConfirmed: byAnyone,
  IdentityRejected: byStaff,
  MandateAsked: byStaff,
  MandateReceived: byRequesterOrStaff,
  MandateChecked: byStaff,
  MandateRejected: byStaff,
  SubjectTold: byStaff,
  SubjectObjected: { subject: true, staff: desk },
  HealthDataRecorded: byStaff,
  PickupCodeReplaced: byStaff,
  ClarificationAsked: byStaff,
  ClarificationAnswered: byRequesterOrStaff,
  AnswerReminderDue: bySystem,
  QuestionDropped: byStaff,
  LapseOffered: bySystem,
  TermExtended: byStaff,
  DecisionProposed: byStaff,
  ProposalWithdrawn: byStaff,
  GlassBroken: byStaff,
  DecisionApproved: bySigner,
  DecisionReturned: bySigner,
  ApprovalExpired: bySystem,
  ReplyGiven: { system: true, staff: desk },
  QuestionAnswered: byStaff,
  QuestionConverted: byStaff,
  ItemExecuted: byStaff,
  RecipientNoticeSent: byStaff,
  RecipientSettled: byStaff,
  ExecutionCompleted: byStaff,
  RestrictionLiftAnnounced: byStaff,
  RestrictionLifted: byStaff,
  SystemStopped: { system: true, staff: desk },
  SystemFailed: bySystem,
  StopCheckDue: bySystem,
  SubscriptionRestored: { requester: true },
  CaseWithdrawn: byRequesterOrStaff,
  CaseLapsed: bySigner,
  CaseMerged: byStaff,
  DuplicateAbsorbed: byStaff,
  MergeUndone: byStaff,
  DuplicateReleased: byStaff,
  OutcomeObjected: { requester: true },
  ComplaintSubjectsRecorded: byStaff,
  ComplaintAcknowledged: byStaff,
  AcknowledgementDueSoon: bySystem,
  AcknowledgementOverdue: bySystem,
  HearingOffered: byStaff,
  HearingHeld: byStaff,
  HearingDeclined: byRequesterOrStaff,
  ComplaintExtended: byStaff,
};

export function mayBringAbout(type: CaseEventType, actor: Actor): boolean {
  const { requester, subject, system, staff } = PERMISSIONS[type];
  if (actor.type === "requester") return requester === true;
  if (actor.type === "subject") return subject === true;
  if (actor.type === "system") return system === true;
  return staff !== undefined && hasRole(actor, ...staff);
}

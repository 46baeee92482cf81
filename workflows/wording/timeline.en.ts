import { staffIdOf } from "../actors";
import { localDateOf } from "../deadlines";
import type { EventOf } from "../events";
import { en } from "./en";
import type { Timeline } from "./types";

const given = { portal: "published on the status page", post: "posted" };

const listed = new Intl.ListFormat("en", { type: "conjunction" });

/** What a sign-in elsewhere told, without what it told about the person. */
function elsewhere({ elsewhere: told }: EventOf<"IdentityConfirmed" | "IdentityCheckFailed">): string {
  if (!told) return "";
  const sure = told.level === null ? "no level that we know" : `level ${told.level}`;
  const compared = [
    ...told.reasons.map((reason) => en.matchReasons[reason]),
    ...told.disagreements.map((disagreement) => en.disagreements[disagreement]),
  ];
  const found = compared.length > 0 ? listed.format(compared) : "nothing that agrees";
  return ` ${told.provider}: ${sure}; ${found}.`;
}

/** Every event as a sentence, date first, as in a log. */
export const timelineEn: Timeline = {
  CaseSubmitted: ({ event, on }) =>
    `On ${on} this was received by ${en.channels[event.channel]}: ${en.kinds[event.kind]}.`,
  AddressConfirmed: ({ on, who, event }) =>
    event.by === "link"
      ? `On ${on} the requester confirmed the e-mail address.`
      : `On ${on} ${who} recorded that the address is right.`,
  AddressReminderDue: ({ on, event }) =>
    `On ${on} reminder ${event.number} to confirm the e-mail address was sent.`,
  HandlerAssigned: ({ on, who, event, nameOf }) =>
    event.handlerId && event.handlerId === staffIdOf(event.actor)
      ? `On ${on} ${who} took up the case.`
      : event.handlerId
        ? `On ${on} ${who} assigned the case to ${nameOf(event.handlerId)}.`
        : `On ${on} ${who} removed the assignment.`,
  ReceiptDateCorrected: ({ on, who, event, date }) =>
    `On ${on} ${who} corrected the receipt date to ${date(localDateOf(event.receivedAt))}. The term was computed again.`,
  InformationAdded: ({ on, who }) => `On ${on} ${who} added information.`,
  SpamProposed: ({ on, who }) => `On ${on} ${who} proposed to close this as spam.`,
  SpamRejected: ({ on, who }) => `On ${on} ${who} decided that this is not spam.`,
  SpamConfirmed: ({ on, who }) => `On ${on} ${who} confirmed that this is spam.`,
  SpamRestored: ({ on, who }) => `On ${on} ${who} restored this case: it was not spam.`,
  RulesChanged: ({ on, event }) =>
    `On ${on} the policy changed (version ${event.rulesVersion}). The term was computed again.`,
  DueSoon: ({ on, event, date }) => `On ${on} the system warned: the due date is ${date(event.dueDate)}.`,
  BecameOverdue: ({ on, event, date }) =>
    `On ${on} the answer was late: the due date was ${date(event.dueDate)}.`,
  RelationMatched: ({ on, who, event }) =>
    `On ${on} ${who} matched this case to a person in the register: ${listed.format(
      event.reasons.map((reason) => en.matchReasons[reason]),
    )}.`,
  RelationUnmatched: ({ on, who, event }) =>
    event.relationIds.length === 1
      ? `On ${on} ${who} recorded that this is not the person proposed from the register.`
      : `On ${on} ${who} recorded that this is none of the ${event.relationIds.length} people proposed from the register.`,
  IdentityAsked: ({ on, who, paused }) =>
    `On ${on} ${who} asked for proof of identity, because there was a concrete doubt. ${
      paused ? "The clock stands still." : "The clock runs on."
    }`,
  IdentityAnswered: ({ on, who }) =>
    `On ${on} the reply about identity came in (${who}). The clock runs again.`,
  IdentityCheckStarted: ({ on, who, event }) =>
    `On ${on} ${who} started a check of identity: ${en.identityMethods[event.method]}.${
      event.reason ? " Why a less intrusive way is not enough stands in the case." : ""
    }`,
  IdentityLetterPosted: ({ on, who }) => `On ${on} the letter with the code was posted (${who}).`,
  IdentityCheckFailed: ({ on, event }) =>
    `On ${on} the check of identity failed (${en.identityMethods[event.method]}), because ${en.checkFailures[event.why]}.${elsewhere(event)}`,
  MaskedDocumentProposed: ({ on, who }) =>
    `On ${on} ${who} asked an approver whether the requester may hand in a masked copy of an identity document.`,
  MaskedDocumentAllowed: ({ on, who }) =>
    `On ${on} ${who} allowed a masked copy of an identity document, and recorded why nothing else works.`,
  IdentityDocumentReceived: ({ on }) =>
    `On ${on} the requester handed in a masked copy of an identity document.`,
  IdentityDocumentShown: ({ on, who }) => `On ${on} ${who} looked at the masked copy. That is possible once.`,
  IdentityConfirmed: ({ on, who, event }) =>
    event.actor.type === "system"
      ? `On ${on} the identity was established: ${en.identityMethods[event.method]} (level ${event.level}).${elsewhere(event)}`
      : `On ${on} ${who} established the identity: ${en.identityMethods[event.method]} (level ${event.level}).`,
  IdentityRejected: ({ on, who }) =>
    `On ${on} ${who} recorded that the proof was not sufficient. It was destroyed.`,
  HealthDataRecorded: ({ on, who, event }) =>
    event.involved
      ? `On ${on} ${who} recorded that health data are involved. They need level 3.`
      : `On ${on} ${who} recorded that no health data are involved after all.`,
  PickupCodeReplaced: ({ on, who, event }) =>
    `On ${on} ${who} gave a new pickup code${event.reader === "subject" ? ` to ${en.subject}` : ""}, ${en.pickupChannels[event.over]}. The old one no longer works.`,
  MandateAsked: ({ on, who, paused }) =>
    `On ${on} ${who} asked for a mandate. ${paused ? "The term stands still." : "The term runs on."}`,
  MandateReceived: ({ on, who }) => `On ${on} a mandate came in (${who}).`,
  MandateChecked: ({ on, who, event }) =>
    `On ${on} ${who} checked the mandate: ${en.mandateBases[event.basis]}. The answer may go to ${
      event.answerTo === "subject" ? "the person concerned" : "the representative"
    }.`,
  MandateRejected: ({ on, who }) => `On ${on} ${who} rejected the mandate.`,
  SubjectTold: ({ on, who }) => `On ${on} ${who} told the person concerned who made this request.`,
  SubjectObjected: ({ on, who }) =>
    `On ${on} the person concerned objected to this request (recorded by ${who}). Nothing may leave.`,
  ClarificationAsked: ({ on, who, paused }) =>
    `On ${on} ${who} asked the requester to clarify. ${paused ? "The clock stands still." : "The clock runs on."}`,
  ClarificationAnswered: ({ on, who }) =>
    `On ${on} the clarification came in (${who}). The clock runs again.`,
  AnswerReminderDue: ({ on }) => `On ${on} a reminder of our question was sent.`,
  QuestionDropped: ({ on, who }) =>
    `On ${on} ${who} decided to go on without the answer. The clock runs again.`,
  LapseOffered: ({ on }) => `Since ${on} a member of staff may let this request lapse: no reply came.`,
  TermExtended: ({ on, who, event }) =>
    `On ${on} ${who} extended the term by ${event.months === 1 ? "one month" : "two months"}, with reasons.`,
  DecisionProposed: ({ on, who, event }) =>
    `On ${on} ${who} proposed a decision: ${en.outcomes[event.outcome]}.`,
  ProposalWithdrawn: ({ on, who }) => `On ${on} ${who} withdrew the proposal.`,
  GlassBroken: ({ on, who }) =>
    `On ${on} ${who} broke the glass: this case is no part of their work. The privacy officer was told.`,
  DecisionApproved: ({ on, who }) => `On ${on} ${who} approved the decision and the letter.`,
  DecisionReturned: ({ on, who }) => `On ${on} ${who} returned the proposal to the handler.`,
  ApprovalExpired: ({ on }) => `On ${on} the proposal was no longer valid. It is with the handler again.`,
  ReplyGiven: ({ on, event }) => `On ${on} the answer was ${given[event.by]}.`,
  QuestionAnswered: ({ on, who }) => `On ${on} ${who} answered the question.`,
  QuestionConverted: ({ on, who }) =>
    `On ${on} ${who} turned the question into a request, with the original receipt date.`,
  ItemExecuted: ({ on, who }) => `On ${on} ${who} recorded that an item was carried out.`,
  RecipientNoticeSent: ({ on, who }) => `On ${on} ${who} notified a recipient of the data.`,
  RecipientSettled: ({ on, who, event }) =>
    event.as === "impossible"
      ? `On ${on} ${who} recorded why a recipient could not be told.`
      : `On ${on} ${who} settled the notice to a recipient.`,
  ExecutionCompleted: ({ on, who }) => `On ${on} ${who} completed the execution.`,
  RestrictionLiftAnnounced: ({ on, who }) => `On ${on} ${who} announced that the restriction will be lifted.`,
  RestrictionLifted: ({ on, who }) => `On ${on} ${who} lifted the restriction.`,
  SystemStopped: ({ on, event }) => `On ${on} ${event.system} stopped sending.`,
  SystemFailed: ({ on, event }) => `On ${on} ${event.system} could not be made to stop.`,
  StopCheckDue: ({ on }) => `On ${on} not every system had stopped yet.`,
  SubscriptionRestored: ({ on }) => `On ${on} the requester subscribed again.`,
  CaseWithdrawn: ({ on, who }) => `On ${on} the request was withdrawn (${who}).`,
  CaseLapsed: ({ on, who }) => `On ${on} ${who} let the request lapse: no reply to our question came.`,
  CaseMerged: ({ on, who }) => `On ${on} ${who} merged this case with another.`,
  DuplicateAbsorbed: ({ on, who }) =>
    `On ${on} ${who} added a duplicate case. The earliest receipt date counts.`,
  MergeUndone: ({ on, who }) => `On ${on} ${who} took this case apart again: it was about something else.`,
  DuplicateReleased: ({ on, who }) =>
    `On ${on} ${who} took a merged case out again. Its own receipt date counts again.`,
  OutcomeObjected: ({ on }) => `On ${on} the requester disagreed with the outcome.`,
  ComplaintSubjectsRecorded: ({ on, who }) => `On ${on} ${who} recorded whom the complaint is about.`,
  ComplaintAcknowledged: ({ on, who }) => `On ${on} ${who} acknowledged the complaint.`,
  AcknowledgementDueSoon: ({ on, event, date }) =>
    `On ${on} the system warned: receipt must be acknowledged by ${date(event.ackBy)}.`,
  AcknowledgementOverdue: ({ on, event, date }) =>
    `On ${on} receipt was not yet acknowledged: it had to be by ${date(event.ackBy)}.`,
  HearingOffered: ({ on, who }) => `On ${on} ${who} offered a hearing.`,
  HearingHeld: ({ on, who }) => `On ${on} the hearing took place; ${who} wrote a report.`,
  HearingDeclined: ({ on }) => `On ${on} the complainant did not want a hearing.`,
  ComplaintExtended: ({ on, who }) => `On ${on} ${who} extended the term of the complaint, with a reason.`,
};

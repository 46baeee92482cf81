import { staffIdOf } from "../actors";
import { pauseAccepted } from "../clock";
import type { CaseEventType } from "../events";
import { kindOf, type Level, needsExecution } from "../kinds";
import { needsMandate } from "../mandate";
import type { Args, CaseContext, ClosedAs, MachineEvent, Mandate, OpenQuestion } from "./context";

type Memory = { [Type in CaseEventType]: (args: Args<Type>) => Partial<CaseContext> };

const nothing = () => ({});
const atLeast = (level: Level, context: CaseContext): Level =>
  level > context.level ? level : context.level;

const closed = (closedAs: ClosedAs, on: string) => ({
  closedAs,
  closedOn: on,
  question: null,
  lapseOffered: false,
});

const withoutProposal = { proposal: null, approvedBy: null, outcome: null, replyLetterId: null } as const;

/** Closed before an answer was given: what was proposed until then is void, also when the case comes back. */
const endedUnanswered = (closedAs: ClosedAs, on: string) => ({ ...closed(closedAs, on), ...withoutProposal });

const NO_MANDATE: Mandate = {
  state: "needed",
  basis: null,
  ageBand: null,
  validUntil: null,
  answerTo: "subject",
  subjectToldOn: null,
  subjectObjectedOn: null,
};

/** A case as its first event tells it. */
export function firstMemory(event: Args<"CaseSubmitted">["event"]): CaseContext {
  const { machine, protectsAtOnce } = kindOf(event.kind);
  return {
    kind: event.kind,
    channel: event.channel,
    replyChannel: event.replyChannel,
    capacity: event.capacity,
    language: event.language,
    receivedAt: event.receivedAt,
    submittedAt: event.at,
    hasEmail: event.hasEmail,
    confirmed: event.addressConfirmed,
    level: event.addressConfirmed ? 1 : 0,
    relationId: null,
    otherRelationIds: [],
    relationProven: false,
    identity: {
      method: null,
      check: null,
      ways: [],
      maskedProposed: false,
      maskedAllowed: false,
      document: null,
    },
    healthData: false,
    handlerId: event.handlerId,
    team: event.team,
    aboutStaffIds: event.aboutStaffIds,
    clockEvents: [],
    question: null,
    mandate: needsMandate(event.kind, event.capacity) ? NO_MANDATE : null,
    addressReminders: 0,
    lapseOffered: false,
    warned: [],
    ...withoutProposal,
    replyGivenOn: null,
    items: [],
    recipients: [],
    protection: protectsAtOnce,
    complaint:
      machine === "complaint"
        ? { terms: event.rules.complaint, subjectsRecorded: false, acknowledgedOn: null, hearing: "none" }
        : null,
    brands: event.brands,
    systems: Object.fromEntries(event.systems.map((system) => [system, "pending" as const])),
    spamProposedBy: null,
    closedAs: null,
    closedOn: null,
  };
}

function asked(about: OpenQuestion["about"]) {
  return ({
    context,
    event,
  }: Args<"IdentityAsked"> | Args<"MandateAsked"> | Args<"ClarificationAsked">): Partial<CaseContext> => {
    const paused = kindOf(context.kind).clock === "statutory" && pauseAccepted(context, event);
    return {
      question: { id: event.questionId, about, askedOn: event.on, remindedOn: null, paused },
      clockEvents: [
        ...context.clockEvents,
        {
          type: "pause",
          reason: about === "mandate" ? "identity" : about,
          from: event.on,
          to: null,
          accepted: paused,
        },
      ],
    };
  };
}

/** An answer ends every open pause on the day it came; after a lapse too, so that the days left remain. */
function answered({ context, event }: { context: CaseContext; event: { on: string } }): Partial<CaseContext> {
  return {
    question: null,
    lapseOffered: false,
    closedAs: null,
    closedOn: null,
    clockEvents: context.clockEvents.map((entry) =>
      entry.type === "pause" && entry.to === null ? { ...entry, to: event.on } : entry,
    ),
  };
}

const mandate = (context: CaseContext, change: Partial<Mandate>): Partial<CaseContext> => ({
  mandate: context.mandate && { ...context.mandate, ...change },
});
/** A code that went to somebody else's telephone or door proves nothing any more. */
const withoutCheck = ({ identity }: CaseContext) => ({ identity: { ...identity, check: null } });

const settle = (context: CaseContext, id: string, change: Partial<CaseContext["recipients"][number]>) => ({
  recipients: context.recipients.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)),
});

/** Whom a complaint is about neither sees it nor handles it. */
const keptFrom = ({ handlerId, team }: CaseContext, aboutStaffIds: string[]) => ({
  aboutStaffIds,
  ...(handlerId !== null && aboutStaffIds.includes(handlerId)
    ? { handlerId: null, team: null }
    : { handlerId, team }),
});

const hearing = (state: NonNullable<CaseContext["complaint"]>["hearing"]) => {
  return ({ context }: { context: CaseContext }): Partial<CaseContext> => ({
    complaint: context.complaint && { ...context.complaint, hearing: state },
  });
};

const extended = ({ context, event }: Args<"TermExtended"> | Args<"ComplaintExtended">) => ({
  clockEvents: [
    ...context.clockEvents,
    {
      type: "extension" as const,
      noticeAt: event.at,
      ...(event.type === "TermExtended" ? { months: event.months } : {}),
    },
  ],
});

const systemIs = (state: "stopped" | "failed") => {
  return ({ context, event }: Args<"SystemStopped"> | Args<"SystemFailed">) => ({
    systems: { ...context.systems, [event.system]: state },
  });
};

/** What a case remembers of each event, wherever it happens. */
const memory: Memory = {
  CaseSubmitted: nothing,
  AddressConfirmed: ({ context }) => ({
    confirmed: true,
    level: atLeast(1, context),
    lapseOffered: false,
    closedAs: null,
    closedOn: null,
  }),
  AddressReminderDue: ({ event }) => ({ addressReminders: event.number }),
  HandlerAssigned: ({ event }) => ({ handlerId: event.handlerId, team: event.team }),
  ReceiptDateCorrected: ({ event }) => ({ receivedAt: event.receivedAt }),
  InformationAdded: nothing,
  SpamProposed: ({ event }) => ({ spamProposedBy: event.actor.type === "staff" ? event.actor.id : null }),
  SpamRejected: () => ({ spamProposedBy: null }),
  SpamConfirmed: ({ event }) => endedUnanswered("spam", event.on),
  SpamRestored: (args) => ({ ...answered(args), spamProposedBy: null }),
  RulesChanged: nothing,
  DueSoon: ({ context, event }) => ({ warned: [...context.warned, `due-soon:${event.dueDate}`] }),
  BecameOverdue: ({ context, event }) => ({ warned: [...context.warned, `overdue:${event.dueDate}`] }),

  RelationMatched: ({ context, event }) => ({
    relationId: event.relationId,
    ...withoutCheck(context),
    otherRelationIds: context.otherRelationIds.filter((id) => id !== event.relationId),
  }),
  RelationUnmatched: ({ context, event }) => ({
    relationId: event.relationIds.includes(context.relationId ?? "") ? null : context.relationId,
    otherRelationIds: [...new Set([...context.otherRelationIds, ...event.relationIds])],
    ...(event.relationIds.includes(context.relationId ?? "") ? withoutCheck(context) : {}),
  }),
  IdentityAsked: (args) => ({
    ...asked("identity")(args),
    identity: { ...args.context.identity, maskedProposed: false, ways: args.event.ways },
  }),
  IdentityAnswered: answered,
  IdentityCheckStarted: ({ context, event }) => ({
    identity: {
      ...context.identity,
      maskedProposed: false,
      check: { id: event.checkId, method: event.method },
    },
  }),
  IdentityLetterPosted: nothing,
  IdentityCheckFailed: ({ context, event }) => ({
    identity: event.checkId ? { ...context.identity, check: null } : context.identity,
  }),
  MaskedDocumentProposed: ({ context }) => ({ identity: { ...context.identity, maskedProposed: true } }),
  MaskedDocumentAllowed: ({ context }) => ({
    identity: { ...context.identity, maskedProposed: false, maskedAllowed: true },
  }),
  IdentityDocumentReceived: ({ context, event }) => ({
    ...(context.question?.about === "identity" ? answered({ context, event }) : {}),
    identity: { ...context.identity, document: { fileId: event.fileId, shownTo: null } },
  }),
  IdentityDocumentShown: ({ context, event }) => ({
    identity: { ...context.identity, document: { fileId: event.fileId, shownTo: staffIdOf(event.actor) } },
  }),
  IdentityConfirmed: ({ context, event }) => ({
    ...(context.question?.about === "identity" ? answered({ context, event }) : {}),
    level: atLeast(event.level, context),
    confirmed: true,
    relationProven: context.relationProven || (event.level >= 2 && context.relationId !== null),
    identity: {
      method: event.method,
      check: null,
      ways: [],
      maskedProposed: false,
      maskedAllowed: false,
      document: null,
    },
  }),
  IdentityRejected: ({ context }) => ({ identity: { ...context.identity, document: null } }),
  HealthDataRecorded: ({ event }) => ({ healthData: event.involved }),
  PickupCodeReplaced: nothing,

  MandateAsked: asked("mandate"),
  MandateReceived: ({ context, event }) => ({
    ...(context.question?.about === "mandate" ? answered({ context, event }) : {}),
    ...(context.mandate?.state === "checked" ? {} : mandate(context, { state: "received" })),
  }),
  MandateChecked: ({ context, event }) => ({
    ...(context.question?.about === "mandate" ? answered({ context, event }) : {}),
    ...mandate(context, {
      state: "checked",
      basis: event.basis,
      ageBand: event.ageBand,
      validUntil: event.validUntil,
      answerTo: event.answerTo,
    }),
  }),
  MandateRejected: ({ context }) => mandate(context, { state: "rejected" }),
  SubjectTold: ({ context, event }) => mandate(context, { subjectToldOn: event.on }),
  // Whatever was proposed was to leave on the word of somebody whom the person does not want.
  SubjectObjected: ({ context, event }) => ({
    ...mandate(context, { subjectObjectedOn: event.on }),
    ...withoutProposal,
  }),

  ClarificationAsked: asked("clarification"),
  ClarificationAnswered: answered,
  AnswerReminderDue: ({ context, event }) => ({
    question: context.question && { ...context.question, remindedOn: event.on },
  }),
  QuestionDropped: answered,
  LapseOffered: () => ({ lapseOffered: true }),

  TermExtended: extended,
  ComplaintExtended: extended,

  DecisionProposed: ({ event }) => ({
    outcome: event.outcome,
    replyLetterId: event.letterId,
    approvedBy: null,
    proposal: {
      by: event.actor.type === "staff" ? event.actor.id : "",
      outcome: event.outcome,
      hash: event.hash,
      letterId: event.letterId,
      validUntil: event.validUntil,
      somethingWithheld: event.somethingWithheld,
      items: event.items,
      recipients: event.recipients,
      answerTo: event.answerTo,
      abusive: event.abusive,
    },
  }),
  ProposalWithdrawn: () => withoutProposal,
  GlassBroken: nothing,
  DecisionApproved: ({ event }) => ({ approvedBy: event.actor.type === "staff" ? event.actor.id : null }),
  DecisionReturned: () => withoutProposal,
  ApprovalExpired: () => withoutProposal,

  ReplyGiven: ({ context, event }) => ({
    replyGivenOn: event.on,
    ...(context.outcome && needsExecution(context.kind, context.outcome) ? {} : closed("answered", event.on)),
    items: (context.proposal?.items ?? []).map((id) => ({ id, executed: false })),
    recipients: (context.proposal?.recipients ?? []).map((id) => ({ id, noticeSent: false, settled: false })),
  }),
  QuestionAnswered: ({ event }) => ({ outcome: "answered", replyLetterId: event.letterId }),
  QuestionConverted: ({ event }) => ({
    outcome: "converted",
    replyLetterId: event.letterId,
    replyGivenOn: event.on,
    ...closed("converted", event.on),
  }),

  ItemExecuted: ({ context, event }) => ({
    items: context.items.map((item) => (item.id === event.itemId ? { ...item, executed: true } : item)),
  }),
  RecipientNoticeSent: ({ context, event }) => settle(context, event.recipientId, { noticeSent: true }),
  RecipientSettled: ({ context, event }) => settle(context, event.recipientId, { settled: true }),
  ExecutionCompleted: ({ event }) => closed("answered", event.on),
  RestrictionLiftAnnounced: () => ({ protection: "lifting" }),
  RestrictionLifted: () => ({ protection: null }),
  SystemStopped: ({ context, event }) => {
    const { systems } = systemIs("stopped")({ context, event });
    const last = Object.values(systems).every((state) => state === "stopped");
    return last ? { systems, outcome: "granted", ...closed("stopped", event.on) } : { systems };
  },
  SystemFailed: systemIs("failed"),
  StopCheckDue: ({ context, event }) => ({ warned: [...context.warned, `stop-check:${event.dueDate}`] }),
  SubscriptionRestored: () => ({ protection: null }),

  CaseWithdrawn: ({ event }) => endedUnanswered("withdrawn", event.on),
  CaseLapsed: ({ event }) => {
    const { question: _, ...rest } = endedUnanswered("lapsed", event.on);
    return rest;
  },
  CaseMerged: ({ event }) => endedUnanswered("merged", event.on),
  DuplicateAbsorbed: ({ context, event }) => ({
    ...keptFrom(context, [...new Set([...context.aboutStaffIds, ...event.aboutStaffIds])]),
    receivedAt:
      Date.parse(event.receivedAt) < Date.parse(context.receivedAt) ? event.receivedAt : context.receivedAt,
  }),
  MergeUndone: answered,
  DuplicateReleased: ({ event }) => ({ receivedAt: event.receivedAt }),
  OutcomeObjected: nothing,

  ComplaintSubjectsRecorded: ({ context, event }) => ({
    ...keptFrom(context, event.staffIds),
    complaint: context.complaint && { ...context.complaint, subjectsRecorded: true },
  }),
  ComplaintAcknowledged: ({ context, event }) => ({
    complaint: context.complaint && { ...context.complaint, acknowledgedOn: event.on },
  }),
  AcknowledgementDueSoon: ({ context, event }) => ({
    warned: [...context.warned, `ack-soon:${event.ackBy}`],
  }),
  AcknowledgementOverdue: ({ context, event }) => ({
    warned: [...context.warned, `ack-overdue:${event.ackBy}`],
  }),
  HearingOffered: hearing("offered"),
  HearingHeld: hearing("held"),
  HearingDeclined: hearing("declined"),
};

export function remember(context: CaseContext, event: MachineEvent): Partial<CaseContext> {
  const recall = memory[event.type] as (args: {
    context: CaseContext;
    event: MachineEvent;
  }) => Partial<CaseContext>;
  return recall({ context, event });
}

import { hasRole } from "../../actors";
import { mandateBlocks, mandateHolds, subjectIsTold, tellsNothing } from "../../mandate";
import type { RejectionCode } from "../../rejections";
import type { Args, CaseContext } from "../context";
import { letter, notifyHandler } from "../effects";
import { takes } from "../setup";
import { proposalOpen } from "./anywhere";

const actsForSelf = ({ context }: { context: CaseContext }) => context.mandate === null;
const checked = ({ context }: { context: CaseContext }) => context.mandate?.state === "checked";
const otherQuestion = ({ context }: { context: CaseContext }) => context.question?.about !== "mandate";

/**
 * Acting for another: the mandate is asked, read and checked, the person is told and may object, wherever the
 * open case stands. None of it moves the case; an objection takes a proposal back.
 */
export function mandate(exits: { returned: string }) {
  return {
    ...takes("MandateAsked", {
      refuse: [
        ["no-representative", actsForSelf],
        ["mandate-already-checked", checked],
        ["question-open", ({ context }) => context.question !== null],
        ["proposal-open", proposalOpen],
        ["not-the-signing-role", ({ event }) => Boolean(event.override) && !hasRole(event.actor, "approver")],
      ],
      effects: ({ event }) => [letter("mandate-asked", event.letterId)],
    }),
    ...takes("MandateReceived", {
      refuse: [
        ["no-representative", actsForSelf],
        ["mandate-already-checked", checked],
      ],
      effects: ({ context, event }) => [
        event.actor.type === "requester" ? notifyHandler(context, "information-added", event.at) : null,
      ],
    }),
    ...takes("MandateChecked", {
      refuse: [
        ["no-representative", actsForSelf],
        ["mandate-already-checked", checked],
        ["mandate-other-right", ({ context, event }) => event.rights?.includes(context.kind) === false],
        [
          "mandate-expired",
          ({ event }) =>
            event.validUntil !== undefined && event.validUntil !== null && event.validUntil < event.on,
        ],
        ["mandate-age-unknown", ({ event }) => event.basis === "parent" && event.ageBand === null],
        ["mandate-of-age", ({ event }) => event.basis === "parent" && event.ageBand === "of-age"],
        ["mandate-not-free", ({ event }) => event.basis === "employer" && !event.freely],
      ],
    }),
    ...takes("MandateRejected", {
      refuse: [
        ["no-representative", actsForSelf],
        ["mandate-already-checked", checked],
      ],
    }),
    ...takes("SubjectTold", {
      refuse: [
        ["no-representative", actsForSelf],
        ["mandate-not-checked", (args) => !checked(args)],
        ["not-now", ({ context }) => !subjectIsTold(context)],
        ["subject-already-told", ({ context }) => context.mandate?.subjectToldOn !== null],
      ],
      effects: ({ event }) => [letter("subject-told", event.letterId)],
    }),
    ...takes("SubjectObjected", {
      refuse: [
        ["no-representative", actsForSelf],
        [
          "not-now",
          ({ context }) => context.replyGivenOn !== null || context.mandate?.subjectObjectedOn !== null,
        ],
      ],
      to: [[proposalOpen, exits.returned]],
      effects: ({ context, event }) => [notifyHandler(context, "subject-objected", event.at)],
    }),
    ...takes("AnswerReminderDue", {
      refuse: [["not-now", otherQuestion]],
      effects: ({ event }) => [letter("reminder", null, event.questionId)],
    }),
    ...takes("QuestionDropped", { refuse: [["not-now", otherQuestion]] }),
  };
}

type Proposed = Args<"DecisionProposed">;
type Approved = Args<"DecisionApproved">;

const BEFORE_PROPOSAL: RejectionCode[] = [
  "mandate-not-checked",
  "mandate-expired",
  "subject-not-told",
  "subject-objected",
];

/** What tells something waits for the mandate; where nobody signs, also for the days in which to object. */
export const proposalNeedsMandate = (signed: (context: CaseContext) => boolean) =>
  [...BEFORE_PROPOSAL, "subject-may-still-object" as const].map(
    (code): [RejectionCode, (args: Proposed) => boolean] => [
      code,
      ({ context, event }) =>
        event.outcome !== undefined &&
        !tellsNothing(event.outcome) &&
        (signed(context)
          ? mandateBlocks(context, event.on)
          : mandateHolds(context, event.on, event.rules.mandate)) === code,
    ],
  );

/** The answer goes to the person, unless the mandate says otherwise. */
export const routeFollowsMandate: [RejectionCode, (args: Proposed) => boolean] = [
  "mandate-does-not-say-so",
  ({ context, event }) =>
    event.answerTo === "representative" &&
    !tellsNothing(event.outcome) &&
    context.mandate?.answerTo !== "representative",
];

/** Nothing leaves before the person could object; an answer to the representative is approved as such. */
export const approvalNeedsMandate = [
  ...[...BEFORE_PROPOSAL, "subject-may-still-object" as const].map(
    (code): [RejectionCode, (args: Approved) => boolean] => [
      code,
      ({ context, event }) =>
        !tellsNothing(context.proposal?.outcome) &&
        mandateHolds(context, event.on, event.rules.mandate) === code,
    ],
  ),
  [
    "answer-route-not-approved",
    ({ context, event }: Approved) =>
      event.routeApproved === false &&
      context.proposal?.answerTo === "representative" &&
      !tellsNothing(context.proposal.outcome),
  ] as [RejectionCode, (args: Approved) => boolean],
];

import { hasRole, staffIdOf } from "../../actors";
import type { RejectionCode } from "../../rejections";
import { type Args, type CaseContext, isUnread } from "../context";
import { acknowledgement, letter, notify, notifyHandler } from "../effects";
import { takes } from "../setup";
import { breaksGlass } from "./glass";
import { replacesPickupCode } from "./pickup-code";

/** A letter that waits for its signature or its posting states facts; they may not change under it. */
export const proposalOpen = ({ context }: { context: CaseContext }) => context.proposal !== null;
const answered = ({ context }: { context: CaseContext }) => context.replyGivenOn !== null;

/** Nobody handles a complaint about themselves, so none is taken up before it is known whom it is about. */
export const mayNotHandle: [RejectionCode, (args: Args<"HandlerAssigned">) => boolean][] = [
  ["complained-about", ({ context, event }) => context.aboutStaffIds.includes(event.handlerId ?? "")],
  ["subjects-not-recorded", ({ context, event }) => event.handlerId !== null && isUnread(context)],
];

/** What an open case takes at every station: people change, information arrives, time passes. */
export function anywhere(exits: { closed: string }) {
  return {
    ...takes("AddressConfirmed", {
      refuse: [["already-confirmed", ({ context }) => context.confirmed]],
      effects: ({ context }) => [acknowledgement(context)],
    }),
    ...takes("AddressReminderDue", {
      refuse: [["already-confirmed", ({ context }) => context.confirmed]],
      effects: ({ event }) => [letter("confirm-address", null, `reminder-${event.number}`)],
    }),
    ...takes("HandlerAssigned", {
      refuse: mayNotHandle,
      effects: ({ context, event }) => [
        event.handlerId && event.handlerId !== staffIdOf(event.actor)
          ? notifyHandler(context, "assigned", event.at)
          : null,
      ],
    }),
    ...takes("RelationMatched", {
      refuse: [
        [
          "relation-already-matched",
          ({ context, event }) => context.relationId !== null && context.relationId === event.relationId,
        ],
        ["relation-proven", ({ context }) => context.relationProven],
        // An employer's contact person asks about themselves; a client's file is never theirs.
        [
          "employer-gets-no-client",
          ({ context, event }) => context.capacity === "employer-contact" && event.as === "client",
        ],
      ],
    }),
    ...takes("RelationUnmatched", {
      refuse: [
        [
          "relation-proven",
          ({ context, event }) =>
            context.relationProven && event.relationIds?.includes(context.relationId ?? "") !== false,
        ],
      ],
    }),
    ...takes("ReceiptDateCorrected", {
      refuse: [
        ["not-the-signing-role", ({ event }) => !hasRole(event.actor, "approver")],
        [
          "no-receipt-after-registration",
          ({ context, event }) => Date.parse(event.receivedAt) > Date.parse(context.submittedAt),
        ],
        ["proposal-open", proposalOpen],
      ],
    }),
    ...takes("InformationAdded", {
      effects: ({ context, event }) => [
        event.actor.type === "requester" ? notifyHandler(context, "information-added", event.at) : null,
      ],
    }),
    // What was answered was a request; closing it as spam would leave the answer without one.
    ...takes("SpamProposed", { refuse: [["not-now", answered]] }),
    ...takes("SpamRejected", {
      refuse: [["spam-not-proposed", ({ context }) => context.spamProposedBy === null]],
    }),
    ...takes("SpamConfirmed", {
      refuse: [
        ["spam-not-proposed", ({ context }) => context.spamProposedBy === null],
        ["spam-by-same-person", ({ context, event }) => context.spamProposedBy === staffIdOf(event.actor)],
      ],
      to: exits.closed,
    }),
    ...takes("RulesChanged"),
    ...replacesPickupCode(),
    ...breaksGlass(),
    ...takes("DueSoon", {
      effects: ({ context, event }) => [notifyHandler(context, "due-soon", event.dueDate)],
    }),
    ...takes("BecameOverdue", {
      effects: ({ context, event }) => [
        notifyHandler(context, "overdue", event.dueDate),
        notify("managers", "overdue", `managers:${event.dueDate}`),
      ],
    }),
    ...takes("LapseOffered", {
      effects: ({ context, event }) => [notifyHandler(context, "lapse-offered", event.at)],
    }),
    ...takes("CaseWithdrawn", {
      refuse: [["not-now", answered]],
      to: exits.closed,
      effects: ({ event }) => [letter("withdrawn", event.letterId)],
    }),
    ...takes("CaseMerged", {
      refuse: [
        ["unconfirmed-cannot-merge", ({ context }) => !context.confirmed],
        ["subjects-not-recorded", ({ context }) => isUnread(context)],
        ["not-now", answered],
      ],
      to: exits.closed,
      effects: () => [letter("merged")],
    }),
    ...takes("DuplicateAbsorbed", {
      refuse: [
        ["unconfirmed-cannot-merge", ({ context }) => !context.confirmed],
        ["proposal-open", proposalOpen],
      ],
    }),
    ...takes("DuplicateReleased", { refuse: [["proposal-open", proposalOpen]] }),
    ...takes("CaseLapsed", {
      refuse: [
        ["not-now", answered],
        ["lapse-not-offered", ({ context }) => !context.lapseOffered],
      ],
      to: exits.closed,
      effects: ({ event }) => [letter("lapsed", event.letterId)],
    }),
  };
}

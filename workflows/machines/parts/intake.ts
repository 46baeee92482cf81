import { requiredLevel } from "../../kinds";
import { type CaseContext, isUnread } from "../context";
import { acknowledgement, letter, notifyHandler } from "../effects";
import { caseSetup, takes } from "../setup";
import { mayNotHandle } from "./anywhere";

/** Received, and not yet taken up by anyone. The clock runs, also while the address is unconfirmed. */
export function intake(exits: { takenUp: string; belowLevel?: string }) {
  const { takenUp, belowLevel } = exits;
  const notYetKnown = ({ context }: { context: CaseContext }) => context.level < requiredLevel(context);
  return caseSetup.createStateConfig({
    on: takes("HandlerAssigned", {
      refuse: mayNotHandle,
      to: [
        [({ event }) => event.handlerId === null, "intake"],
        ...(belowLevel ? ([[notYetKnown, belowLevel]] as [typeof notYetKnown, string][]) : []),
        takenUp,
      ],
      effects: ({ context, event }) => [
        event.actor.type === "staff" && event.actor.id === event.handlerId
          ? null
          : notifyHandler(context, "assigned", event.at),
      ],
    }),
  });
}

/** What the world learns of a new case: the acknowledgement or the confirmation link, and protection first. */
export const onSubmission = ({ context }: { context: CaseContext }) => ({
  effects: [
    context.hasEmail && !context.confirmed ? letter("confirm-address") : null,
    context.confirmed ? acknowledgement(context) : null,
    context.protection ? notifyHandler(context, "protection-needed", "submission") : null,
    isUnread(context) ? notifyHandler(context, "complaint-unread", "submission") : null,
  ].filter((effect) => effect !== null),
});

import { kindOf } from "../../kinds";
import { letter, notifyHandler } from "../effects";
import { caseSetup, takes } from "../setup";

/** Received, and not yet taken up by anyone. The clock runs, also while the address is unconfirmed. */
export function intake(exits: { takenUp: string; levelReached?: string }) {
  return caseSetup.createStateConfig({
    on: takes("HandlerAssigned", {
      refuse: [
        ["complained-about", ({ context, event }) => context.aboutStaffIds.includes(event.handlerId ?? "")],
      ],
      to: [
        [({ event }) => event.handlerId === null, "intake"],
        [({ context }) => context.level < kindOf(context.kind).level, exits.takenUp],
        [() => true, exits.levelReached ?? exits.takenUp],
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
export const onSubmission = ({ context }: { context: Parameters<typeof notifyHandler>[0] }) => ({
  effects: [
    context.hasEmail && !context.confirmed ? letter("confirm-address") : null,
    context.hasEmail && context.confirmed ? letter("received") : null,
    context.protection ? notifyHandler(context, "protection-needed", "submission") : null,
  ].filter((effect) => effect !== null),
});

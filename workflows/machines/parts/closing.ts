import { addDays } from "../../deadlines";
import type { CaseContext, OpenQuestion } from "../context";
import { acknowledgement, letter, notifyHandler } from "../effects";
import { caseSetup, takes } from "../setup";
import { breaksGlass } from "./glass";
import { replacesPickupCode } from "./pickup-code";

const lapsed = ({ context }: { context: CaseContext }) => context.closedAs === "lapsed";

const lateAnswer = (
  type: "IdentityAnswered" | "MandateReceived" | "ClarificationAnswered",
  about: OpenQuestion["about"],
  target: string,
) =>
  takes(type, {
    refuse: [["not-now", ({ context }) => !lapsed({ context }) || context.question?.about !== about]],
    to: target,
    effects: ({ context, event }) => [notifyHandler(context, "information-added", event.at)],
  });

/**
 * Closed, and still reachable: a late answer after a lapse, spam that was none, an objection to the outcome.
 * Timers do nothing here.
 */
export function closing(
  exits: { reopened: string; identity?: string; mandate?: string; answered: string },
  alsoTakes: ReturnType<typeof takes> = {},
) {
  const { reopened, identity, mandate, answered } = exits;
  return caseSetup.createStateConfig({
    on: {
      ...takes("SpamRestored", {
        refuse: [
          ["not-now", ({ context }) => context.closedAs !== "spam"],
          [
            "spam-no-longer-restorable",
            ({ context, event }) =>
              event.on > addDays(context.closedOn ?? event.on, event.rules.spam.restorableDays),
          ],
        ],
        to: reopened,
      }),
      ...takes("MergeUndone", {
        refuse: [["not-now", ({ context }) => context.closedAs !== "merged"]],
        to: reopened,
        effects: ({ event }) => [letter("separated", null, event.at)],
      }),
      ...objects(),
      ...replacesPickupCode(),
      ...breaksGlass(),
      ...takes("AddressConfirmed", {
        refuse: [["not-now", ({ context }) => !lapsed({ context }) || context.confirmed]],
        to: reopened,
        effects: ({ context, event }) => [
          acknowledgement(context),
          notifyHandler(context, "information-added", event.at),
        ],
      }),
      ...(identity ? lateAnswer("IdentityAnswered", "identity", identity) : {}),
      ...(mandate ? lateAnswer("MandateReceived", "mandate", mandate) : {}),
      ...lateAnswer("ClarificationAnswered", "clarification", answered),
      ...alsoTakes,
    },
  });
}

/** Disagreeing opens a linked case; this one only remembers that. */
export const objects = () =>
  takes("OutcomeObjected", { refuse: [["not-now", ({ context }) => context.replyGivenOn === null]] });

/** A restriction outlives the answer: the person is told before it ends (GDPR 18(3)). */
export const liftsRestriction = () => ({
  ...takes("RestrictionLiftAnnounced", {
    refuse: [["not-restricted", ({ context }) => context.protection !== "restriction"]],
    effects: ({ event }) => [letter("restriction-lifted", event.letterId)],
  }),
  ...takes("RestrictionLifted", {
    refuse: [["lifting-not-announced", ({ context }) => context.protection !== "lifting"]],
  }),
});

import { hasRole } from "../../actors";
import { kindOf, type Level } from "../../kinds";
import type { Args } from "../context";
import { acknowledgement, destroyEvidence, letter, notifyHandler } from "../effects";
import { caseSetup, takes } from "../setup";

const reached = (level: Level, context: Args<"IdentityConfirmed">["context"]) =>
  level >= kindOf(context.kind).level;

/** Asking for identity: only on doubt, only below the level that the kind needs (GDPR 12(6)). */
const asksIdentity = (exits: { asked: string }) =>
  takes("IdentityAsked", {
    refuse: [
      ["identity-not-asked-for-this-kind", ({ context }) => !kindOf(context.kind).mayAskIdentity],
      ["level-already-reached", ({ context }) => reached(context.level, context)],
      ["question-open", ({ context }) => context.question !== null],
      ["not-the-signing-role", ({ event }) => Boolean(event.override) && !hasRole(event.actor, "approver")],
    ],
    to: exits.asked,
    effects: ({ event }) => [letter("identity-asked", event.letterId)],
  });

/** Who asks is established here, before anything about a person is disclosed, changed or erased. */
export function identity(exits: { established: string }) {
  const established = takes("IdentityConfirmed", {
    refuse: [["level-already-reached", ({ context }) => reached(context.level, context)]],
    to: [
      [
        ({ context, event }) => reached(Math.max(event.level ?? 3, context.level) as Level, context),
        exits.established,
      ],
      ".establishing",
    ],
    effects: ({ context, event }) => [acknowledgement(context), destroyEvidence(event.evidence, event.at)],
  });
  return caseSetup.createStateConfig({
    initial: "establishing",
    on: {
      ...established,
      ...takes("IdentityRejected", { effects: ({ event }) => [destroyEvidence(event.evidence, event.at)] }),
      ...takes("AddressConfirmed", {
        refuse: [["already-confirmed", ({ context }) => context.confirmed]],
        to: [[({ context }) => reached(1, context), exits.established]],
        effects: ({ context }) => [acknowledgement(context)],
      }),
    },
    states: {
      establishing: { on: asksIdentity({ asked: "asked" }) },
      asked: {
        on: {
          ...takes("IdentityAnswered", {
            refuse: [
              [
                "no-such-question",
                ({ context, event }) =>
                  event.questionId !== undefined && context.question?.id !== event.questionId,
              ],
            ],
            to: "establishing",
            effects: ({ context, event }) => [notifyHandler(context, "information-added", event.at)],
          }),
          ...takes("AnswerReminderDue", {
            effects: ({ event }) => [letter("reminder", null, event.questionId)],
          }),
          ...takes("QuestionDropped", { to: "establishing" }),
        },
      },
    },
  });
}

import { hasRole } from "../../actors";
import { kindOf } from "../../kinds";
import { letter, notifyHandler } from "../effects";
import { caseSetup, takes } from "../setup";

/** Asking to specify is optional for the requester and possible only with a large quantity of data (recital 63). */
export const asksClarification = (exits: { asked: string }) =>
  takes("ClarificationAsked", {
    refuse: [
      ["clarification-not-for-this-kind", ({ context }) => !kindOf(context.kind).mayAskClarification],
      ["question-open", ({ context }) => context.question !== null],
      [
        "clarification-needs-large-quantity",
        ({ context, event }) => kindOf(context.kind).clock === "statutory" && event.largeQuantity === false,
      ],
      ["not-the-signing-role", ({ event }) => Boolean(event.override) && !hasRole(event.actor, "approver")],
    ],
    to: exits.asked,
    effects: ({ event }) => [letter("clarification-asked", event.letterId)],
  });

/** Waiting for the requester's answer; the handler may always go on without it. */
export function clarification(exits: { answered: string }) {
  return caseSetup.createStateConfig({
    on: {
      ...takes("ClarificationAnswered", {
        refuse: [
          [
            "no-such-question",
            ({ context, event }) =>
              event.questionId !== undefined && context.question?.id !== event.questionId,
          ],
        ],
        to: exits.answered,
        effects: ({ context, event }) => [notifyHandler(context, "information-added", event.at)],
      }),
      ...takes("AnswerReminderDue", {
        effects: ({ event }) => [letter("reminder", null, event.questionId)],
      }),
      ...takes("QuestionDropped", { to: exits.answered }),
    },
  });
}

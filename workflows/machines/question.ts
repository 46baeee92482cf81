import { letter } from "./effects";
import { anywhere } from "./parts/anywhere";
import { asksClarification, clarification } from "./parts/clarification";
import { closing } from "./parts/closing";
import { intake, onSubmission } from "./parts/intake";
import { reply } from "./parts/reply";
import { caseSetup, newContext, takes } from "./setup";

/** A question or remark: answered, or turned into the request that it really is, with its receipt date. */
export const question = caseSetup.createMachine({
  id: "question",
  context: newContext,
  entry: { type: "cause", params: onSubmission },
  initial: "open",
  states: {
    open: {
      initial: "intake",
      on: anywhere({ closed: "#question.closed" }),
      states: {
        intake: intake({ takenUp: "handling" }),
        handling: {
          on: {
            ...asksClarification({ asked: "clarification" }),
            ...takes("QuestionAnswered", {
              to: "reply",
              effects: ({ event }) => [letter("question-answered", event.letterId)],
            }),
            ...takes("QuestionConverted", {
              to: "#question.closed",
              effects: ({ event }) => [letter("question-converted", event.letterId)],
            }),
          },
        },
        clarification: clarification({ answered: "handling" }),
        reply: reply({ closed: "#question.closed" }),
      },
    },
    closed: closing({ reopened: "open.intake", answered: "open.handling" }),
  },
});

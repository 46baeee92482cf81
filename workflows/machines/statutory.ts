import { anywhere } from "./parts/anywhere";
import { approval } from "./parts/approval";
import { asksClarification, clarification } from "./parts/clarification";
import { closing, liftsRestriction } from "./parts/closing";
import { execution } from "./parts/execution";
import { proposesDecision } from "./parts/handling";
import { identity, recordsHealthData } from "./parts/identity";
import { intake, onSubmission } from "./parts/intake";
import { mandate } from "./parts/mandate";
import { reply } from "./parts/reply";
import { extendsTerm } from "./parts/term";
import { caseSetup, newContext } from "./setup";

/** The rights of GDPR 15-21 and 7(3): one clock, one answer, one signature. */
export const statutory = caseSetup.createMachine({
  id: "statutory",
  context: newContext,
  entry: { type: "cause", params: onSubmission },
  initial: "open",
  states: {
    open: {
      initial: "intake",
      on: {
        ...anywhere({ closed: "#statutory.closed" }),
        ...mandate({ returned: "#statutory.open.handling" }),
        ...extendsTerm(),
      },
      states: {
        intake: intake({ takenUp: "handling", belowLevel: "identity" }),
        identity: identity({ established: "handling" }),
        handling: {
          on: {
            ...asksClarification({ asked: "clarification" }),
            ...recordsHealthData({ belowLevel: "identity" }),
            ...proposesDecision({ forApproval: "approval", decided: "reply" }),
          },
        },
        clarification: clarification({ answered: "handling" }),
        approval: approval({ approved: "reply", returned: "handling" }),
        reply: reply({ closed: "#statutory.closed", execution: "execution", returned: "handling" }),
        execution: execution({ done: "#statutory.closed" }),
      },
    },
    closed: closing(
      {
        reopened: "open.intake",
        identity: "open.identity",
        mandate: "open.intake",
        answered: "open.handling",
      },
      liftsRestriction(),
    ),
  },
});

import { anywhere } from "./parts/anywhere";
import { approval } from "./parts/approval";
import { asksClarification, clarification } from "./parts/clarification";
import { closing } from "./parts/closing";
import { acknowledges, hears, recordsSubjects } from "./parts/complaint";
import { proposesDecision } from "./parts/handling";
import { intake, onSubmission } from "./parts/intake";
import { mandate } from "./parts/mandate";
import { reply } from "./parts/reply";
import { extendsComplaint } from "./parts/term";
import { caseSetup, newContext } from "./setup";

/** The complaints procedure: acknowledged, heard, judged per point, signed by a manager. */
export const complaint = caseSetup.createMachine({
  id: "complaint",
  context: newContext,
  entry: { type: "cause", params: onSubmission },
  initial: "open",
  states: {
    open: {
      initial: "intake",
      on: {
        ...anywhere({ closed: "#complaint.closed" }),
        ...mandate({ returned: "#complaint.open.handling" }),
        ...extendsComplaint(),
        ...recordsSubjects(),
        ...acknowledges(),
      },
      states: {
        intake: intake({ takenUp: "handling" }),
        handling: {
          on: {
            ...hears(),
            ...asksClarification({ asked: "clarification" }),
            ...proposesDecision({ forApproval: "approval" }),
          },
        },
        clarification: clarification({ answered: "handling" }),
        approval: approval({ approved: "reply", returned: "handling" }),
        reply: reply({ closed: "#complaint.closed", returned: "handling" }),
      },
    },
    closed: closing({ reopened: "open.intake", mandate: "open.intake", answered: "open.handling" }),
  },
});

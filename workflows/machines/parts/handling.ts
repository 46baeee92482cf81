import { clockOf } from "../../clock";
import { isRefusal, kindOf, requiredLevel } from "../../kinds";
import type { Args } from "../context";
import { letter, notify } from "../effects";
import { takes } from "../setup";
import { proposalNeedsMandate, routeFollowsMandate } from "./mandate";

type Proposed = Args<"DecisionProposed">;

/** After month one a refusal, whole or in part, needs a reason for its lateness (GDPR 12(4), R7). */
function refusesLate({ context, event }: Proposed): boolean {
  if (kindOf(context.kind).clock !== "statutory" || !event.outcome || !isRefusal(event.outcome)) return false;
  const { refusalBy } = clockOf(context, event.rules);
  return refusalBy !== null && event.on > refusalBy && !event.lateRefusalReason;
}

/** The handler's decision. Where no second person signs, it goes straight to the reply. */
export const proposesDecision = (exits: { forApproval: string; decided?: string }) =>
  takes("DecisionProposed", {
    refuse: [
      ["complained-about", ({ context, event }) => isAbout(context, event.actor)],
      ["level-not-reached", ({ context }) => context.level < requiredLevel(context)],
      ["question-open", ({ context }) => context.question !== null],
      [
        "not-acknowledged",
        ({ context }) => context.complaint !== null && context.complaint.acknowledgedOn === null,
      ],
      [
        "hearing-not-offered",
        ({ context, event }) =>
          context.complaint?.terms.hearing === true &&
          context.complaint.hearing === "none" &&
          event.outcome !== "inadmissible",
      ],
      [
        "outcome-not-for-this-kind",
        ({ context, event }) =>
          Boolean(event.outcome) && !kindOf(context.kind).outcomes.includes(event.outcome),
      ],
      [
        "granted-with-something-withheld",
        ({ event }) => event.outcome === "granted" && event.somethingWithheld,
      ],
      ["late-refusal-needs-reason", refusesLate],
      ...proposalNeedsMandate(({ kind }) => kindOf(kind).approvedBy !== null),
      routeFollowsMandate,
    ],
    to: exits.decided
      ? [[({ context }) => kindOf(context.kind).approvedBy !== null, exits.forApproval], exits.decided]
      : exits.forApproval,
    effects: ({ context, event }) => {
      const { approvedBy } = kindOf(context.kind);
      return [
        approvedBy === null
          ? letter("decision", event.letterId)
          : notify(approvedBy === "manager" ? "managers" : "approvers", "approval-requested", event.letterId),
      ];
    },
  });

const isAbout = (context: Proposed["context"], actor: Proposed["event"]["actor"]) =>
  actor.type === "staff" && context.aboutStaffIds.includes(actor.id);

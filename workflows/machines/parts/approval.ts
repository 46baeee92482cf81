import { hasRole, staffIdOf } from "../../actors";
import { kindOf } from "../../kinds";
import type { RejectionCode } from "../../rejections";
import type { Args } from "../context";
import { letter, notifyHandler } from "../effects";
import { caseSetup, takes } from "../setup";
import { approvalNeedsMandate } from "./mandate";

type Signing = Args<"DecisionApproved"> | Args<"DecisionReturned">;

/** Nobody signs their own proposal, and nobody signs about themselves. */
const notTheSigner: [RejectionCode, (args: Signing) => boolean][] = [
  ["own-proposal", ({ context, event }) => context.proposal?.by === staffIdOf(event.actor)],
  ["complained-about", ({ context, event }) => context.aboutStaffIds.includes(staffIdOf(event.actor) ?? "")],
  [
    "not-the-signing-role",
    ({ context, event }) => !hasRole(event.actor, kindOf(context.kind).approvedBy ?? "approver"),
  ],
];

export const expires = (exits: { returned: string }) =>
  takes("ApprovalExpired", {
    to: exits.returned,
    effects: ({ context, event }) => [notifyHandler(context, "returned", event.at)],
  });

/** A second person reads exactly what will be sent. Any change afterwards voids the approval. */
export function approval(exits: { approved: string; returned: string }) {
  return caseSetup.createStateConfig({
    on: {
      ...takes("DecisionApproved", {
        refuse: [
          ...notTheSigner,
          [
            "approved-something-else",
            ({ context, event }) => event.hash !== undefined && context.proposal?.hash !== event.hash,
          ],
          [
            "proposal-expired",
            ({ context, event }) => Date.parse(event.at) >= Date.parse(context.proposal?.validUntil ?? ""),
          ],
          // The one who signs shows it, not the one who handles; nothing decides it by itself (GDPR 12(5)).
          [
            "abuse-not-shown",
            ({ context, event }) => context.proposal?.abusive === true && event.abuseShownBy === null,
          ],
          ...approvalNeedsMandate,
        ],
        to: exits.approved,
        effects: ({ context }) => [
          letter(context.complaint ? "complaint-decided" : "decision", context.replyLetterId),
        ],
      }),
      ...takes("DecisionReturned", {
        refuse: notTheSigner,
        to: exits.returned,
        effects: ({ context, event }) => [notifyHandler(context, "returned", event.at)],
      }),
      ...takes("ProposalWithdrawn", { to: exits.returned }),
      ...expires(exits),
    },
  });
}

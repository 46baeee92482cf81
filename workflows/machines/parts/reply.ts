import { localDateOf } from "../../deadlines";
import { kindOf, needsExecution } from "../../kinds";
import type { Args } from "../context";
import { letter } from "../effects";
import { caseSetup, takes } from "../setup";
import { expires } from "./approval";

/** What a letter says of its own date holds until `validUntil`; posted later, it would say something untrue. */
const postedTooLate = ({ context, event }: Args<"ReplyGiven">) =>
  event.by === "post" &&
  kindOf(context.kind).approvedBy !== null &&
  context.proposal !== null &&
  event.on >= localDateOf(context.proposal.validUntil);

/** The letter is signed and on its way. It counts as given when the mail server took the notice, or it was posted. */
export function reply(exits: { closed: string; execution?: string; returned?: string }) {
  const { execution, returned } = exits;
  return caseSetup.createStateConfig({
    on: {
      ...takes("ReplyGiven", {
        refuse: [
          [
            "no-such-letter",
            ({ context, event }) => event.letterId !== undefined && context.replyLetterId !== event.letterId,
          ],
          ["proposal-expired", postedTooLate],
        ],
        to: execution
          ? [
              [
                ({ context }) => context.outcome !== null && needsExecution(context.kind, context.outcome),
                execution,
              ],
              exits.closed,
            ]
          : exits.closed,
        // Whoever asked for another hears that it was answered, and nothing of the answer.
        effects: ({ context }) => [
          context.proposal?.answerTo === "subject" ? letter("answered-to-subject") : null,
        ],
      }),
      ...(returned ? { ...takes("ProposalWithdrawn", { to: returned }), ...expires({ returned }) } : {}),
    },
  });
}

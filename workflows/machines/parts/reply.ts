import { needsExecution } from "../../kinds";
import { caseSetup, takes } from "../setup";
import { expires } from "./approval";

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
      }),
      ...(returned ? { ...takes("ProposalWithdrawn", { to: returned }), ...expires({ returned }) } : {}),
    },
  });
}

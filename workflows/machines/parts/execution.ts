import { letter, recipientLetter } from "../effects";
import { caseSetup, takes } from "../setup";
import { objects } from "./closing";

/** What was promised is carried out and evidenced, item by item, and recipients are told (GDPR 19, R14). */
export function execution(exits: { done: string }) {
  return caseSetup.createStateConfig({
    on: {
      ...takes("ItemExecuted", {
        refuse: [
          [
            "no-such-item",
            ({ context, event }) =>
              event.itemId === undefined
                ? context.items.every((item) => item.executed)
                : !context.items.some((item) => item.id === event.itemId && !item.executed),
          ],
        ],
      }),
      ...takes("RecipientNoticeSent", {
        refuse: [
          [
            "no-such-recipient",
            ({ context, event }) =>
              !context.recipients.some(
                (entry) =>
                  !entry.noticeSent &&
                  !entry.settled &&
                  (!event.recipientId || entry.id === event.recipientId),
              ),
          ],
        ],
        effects: ({ event }) => [recipientLetter(event.letterId, event.recipientId)],
      }),
      ...takes("RecipientSettled", {
        refuse: [
          [
            "no-such-recipient",
            ({ context, event }) =>
              !context.recipients.some(
                (entry) => !entry.settled && (!event.recipientId || entry.id === event.recipientId),
              ),
          ],
          ["reason-needed", ({ event }) => event.as === "impossible" && event.reason === null],
        ],
      }),
      ...objects(),
      ...takes("ExecutionCompleted", {
        refuse: [
          [
            "execution-incomplete",
            ({ context }) =>
              context.items.some((item) => !item.executed) ||
              context.recipients.some((entry) => !entry.settled),
          ],
        ],
        to: exits.done,
        effects: ({ event }) => [letter("executed", event.letterId)],
      }),
    },
  });
}

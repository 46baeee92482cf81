import { methodRules } from "../../identity/methods";
import { requiredLevel } from "../../kinds";
import type { Args } from "../context";
import { takes } from "../setup";

/** A new code goes over the channel that proved identity, or is handed over after looking anew. */
function overAnotherChannel({ context, event: { over, anew } }: Args<"PickupCodeReplaced">): boolean {
  if (!over) return false;
  if (!anew) return context.identity.method === null || methodRules(context.identity.method).pickup !== over;
  return over !== "hand-over" || methodRules(anew.method).pickup !== "hand-over";
}

/** Whoever lost the pickup code gets a new one, before the answer and after it. */
export const replacesPickupCode = () =>
  takes("PickupCodeReplaced", {
    refuse: [
      ["level-not-reached", ({ context }) => context.level < requiredLevel(context)],
      ["pickup-code-other-channel", overAnotherChannel],
      [
        "checklist-incomplete",
        ({ event: { anew } }) =>
          anew != null && methodRules(anew.method).checklist.some((check) => !anew.checked.includes(check)),
      ],
    ],
    effects: ({ event: { over, codeId } }) => [
      over === "sms" ? { type: "send-pickup-code", key: `pickup-code:${codeId}`, codeId } : null,
    ],
  });

import { methodRules } from "../../identity/methods";
import { requiredLevel } from "../../kinds";
import type { Args } from "../context";
import { takes } from "../setup";

/** A new code goes over the channel that proved identity, or is handed over after looking anew. */
function overAnotherChannel({ context, event: { over, anew, reader } }: Args<"PickupCodeReplaced">): boolean {
  if (!over) return false;
  if (anew) return over !== "hand-over" || methodRules(anew.method).pickup !== "hand-over";
  const { method } = context.identity;
  const proved = method !== null && methodRules(method).pickup === over;
  if (reader !== "subject") return !proved;
  // By letter where they were told; whoever showed a document at the desk may have been the one who asked for them.
  return over !== "letter" && (!proved || over === "hand-over");
}

/** Whoever lost the pickup code gets a new one, before the answer and after it. */
export const replacesPickupCode = () =>
  takes("PickupCodeReplaced", {
    refuse: [
      ["level-not-reached", ({ context }) => context.level < requiredLevel(context)],
      [
        "subject-not-told",
        ({ context, event }) => event.reader === "subject" && context.mandate?.subjectToldOn == null,
      ],
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

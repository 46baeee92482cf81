import type { Effect } from "../effects";
import type { CaseContext } from "./context";
import { letter, notifyHandler } from "./effects";
import { breaksGlass } from "./parts/glass";
import { caseSetup, newContext, takes } from "./setup";

const push = (context: CaseContext): Effect[] =>
  Object.keys(context.systems).map((system) => ({ type: "push-suppression", key: `stop:${system}`, system }));

const pending = (context: CaseContext, except?: string) =>
  Object.entries(context.systems).some(([system, state]) => state !== "stopped" && system !== except);

/**
 * Always accepted, at once, without identity, reason or delay (GDPR 21(3), R13). The suppression itself is
 * written with the submission; here every mailing system proves that it stopped. Staff see a failure only.
 */
export const optOut = caseSetup.createMachine({
  id: "opt-out",
  context: newContext,
  entry: {
    type: "cause",
    params: ({ context }) => ({
      effects: [...push(context), ...(context.hasEmail ? [letter("opted-out")] : [])],
    }),
  },
  initial: "stopping",
  states: {
    stopping: {
      on: {
        ...takes("SystemStopped", {
          to: [[({ context, event }) => pending(context, event.system), "stopping"], "closed"],
        }),
        ...takes("SystemFailed", {
          effects: ({ context, event }) => [notifyHandler(context, "system-failed", event.system)],
        }),
        ...takes("StopCheckDue", {
          effects: ({ context, event }) => [notifyHandler(context, "system-failed", event.dueDate)],
        }),
        ...takes("HandlerAssigned"),
        ...takes("RulesChanged"),
        ...breaksGlass(),
      },
    },
    closed: {
      on: {
        ...breaksGlass(),
        ...takes("SubscriptionRestored", {
          refuse: [["not-restricted", ({ context }) => context.protection !== "suppression"]],
          effects: ({ context }) =>
            Object.keys(context.systems).map((system) => ({
              type: "restore-subscription",
              key: `restore:${system}`,
              system,
            })),
        }),
      },
    },
  },
});

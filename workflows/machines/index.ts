import type { AnyStateMachine } from "xstate";
import { type Kind, kindOf, type MachineName } from "../kinds";
import { complaint } from "./complaint";
import { optOut } from "./opt-out";
import { question } from "./question";
import { statutory } from "./statutory";

export const MACHINES = {
  statutory: withoutIdleStart(statutory),
  "opt-out": withoutIdleStart(optOut),
  complaint: withoutIdleStart(complaint),
  question: withoutIdleStart(question),
} as const satisfies Record<MachineName, unknown>;

/**
 * For every pure transition XState makes an actor, and that actor first starts the machine without input: it fails
 * on the missing input, nobody looks at it, and it took two thirds of the time. Here such a start is a state made
 * once.
 */
function withoutIdleStart<Machine extends AnyStateMachine>(machine: Machine): Machine {
  const idle = machine.resolveState({ value: "closed", context: {} });
  const start: Machine["getInitialSnapshot"] = (scope, input) =>
    input === undefined ? idle : machine.getInitialSnapshot(scope, input);
  return Object.create(machine, { getInitialSnapshot: { value: start } });
}

/** Typed as one of them: all four are made from the same setup and differ in their states only. */
export const machineFor = (kind: Kind) => MACHINES[kindOf(kind).machine] as typeof statutory;

import { type Kind, kindOf, type MachineName } from "../kinds";
import { complaint } from "./complaint";
import { optOut } from "./opt-out";
import { question } from "./question";
import { statutory } from "./statutory";

export const MACHINES = { statutory, "opt-out": optOut, complaint, question } as const satisfies Record<
  MachineName,
  unknown
>;

/** Typed as one of them: all four are made from the same setup and differ in their states only. */
export const machineFor = (kind: Kind) => MACHINES[kindOf(kind).machine] as typeof statutory;

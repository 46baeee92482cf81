import { assign, setup } from "xstate";
import type { Effect } from "../effects";
import type { CaseEventType } from "../events";
import type { RejectionCode } from "../rejections";
import type { Args, CaseContext, MachineEvent } from "./context";
import { firstMemory, remember } from "./memory";

/** One setup for every machine: the context, the events and the three things a transition can do. */
export const caseSetup = setup({
  types: {
    context: {} as CaseContext,
    events: {} as MachineEvent,
    input: {} as Args<"CaseSubmitted">["event"],
  },
  actions: {
    remember: assign(({ context, event }) => remember(context, event)),
    refuse: (_, _params: { code: RejectionCode }) => {},
    cause: (_, _params: { effects: Effect[] }) => {},
  },
});

export type PartConfig = Parameters<typeof caseSetup.createStateConfig>[0];
type Transitions = NonNullable<PartConfig["on"]>;

type Judgement<Type extends CaseEventType> = (args: Args<Type>) => boolean;

interface Step<Type extends CaseEventType> {
  /** Reasons not to take the event, in the order in which a person should hear them. */
  refuse?: [RejectionCode, Judgement<Type>][];
  /** Where the case goes: one place, or the first whose condition holds, else the last named. None: it stays. */
  to?: string | [...[Judgement<Type>, string][], string] | [Judgement<Type>, string][];
  effects?: (args: Args<Type>) => (Effect | null)[];
}

/**
 * One event that a state takes: refusals first, then where it leads. What the case remembers of it is the
 * same everywhere (memory.ts); what the world must do is computed after remembering.
 */
export function takes<Type extends CaseEventType>(type: Type, step: Step<Type> = {}): Transitions {
  const actions = [
    { type: "remember" },
    {
      type: "cause",
      params: (args: Args<Type>) => ({
        effects: (step.effects?.(args) ?? []).filter((effect): effect is Effect => effect !== null),
      }),
    },
  ];
  const refusals = (step.refuse ?? []).map(([code, guard]) => ({
    guard,
    actions: { type: "refuse", params: { code } },
  }));
  const ways = (typeof step.to === "string" ? [step.to] : (step.to ?? [])) as (
    | [Judgement<Type>, string]
    | string
  )[];
  const branches = ways.map((way) =>
    typeof way === "string" ? { target: way, actions } : { guard: way[0], target: way[1], actions },
  );
  const last = typeof ways.at(-1) === "string" ? [] : [{ actions }];
  // XState narrows the event per key only inside literal configs; here the key is a type parameter.
  return { [type]: [...refusals, ...branches, ...last] } as unknown as Transitions;
}

/**
 * The context of a new case. XState asks for one without any case too, before each transition, and drops it:
 * to fail there would take longer than the transition.
 */
export const newContext = ({ input }: { input?: Args<"CaseSubmitted">["event"] }): CaseContext =>
  input ? firstMemory(input) : ({} as CaseContext);

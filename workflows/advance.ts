import { initialTransition, transition } from "xstate";
import { receivedOn } from "./clock";
import { type CaseColumns, project } from "./columns";
import { localDateOf } from "./deadlines";
import type { Effect } from "./effects";
import type { CaseEvent } from "./events";
import { machineFor } from "./machines";
import type { CaseContext, CaseSnapshot, MachineEvent } from "./machines/context";
import { mayBringAbout } from "./permissions";
import type { RejectionCode } from "./rejections";
import type { Rules } from "./rules";

export interface Advanced {
  kind: "advanced";
  snapshot: CaseSnapshot;
  effects: Effect[];
  columns: CaseColumns;
}
export interface Rejected {
  kind: "rejected";
  code: RejectionCode;
}

type Actions = readonly { type: string; params?: unknown }[];
export type MachineState = ReturnType<ReturnType<typeof machineFor>["resolveState"]>;

const rejected = (code: RejectionCode): Rejected => ({ kind: "rejected", code });

/** A stored snapshot as the machine's own state; raw JSON would crash a transition. */
export const restore = (snapshot: CaseSnapshot): MachineState =>
  machineFor(snapshot.context.kind).resolveState(snapshot as never);

/**
 * Takes one event: the case after it and what the world must do, or the reason why not. Pure: no
 * database, no clock, no environment. `snapshot` is null for the first event only.
 */
export function advance(snapshot: CaseSnapshot | null, event: CaseEvent, rules: Rules): Advanced | Rejected {
  if (!mayBringAbout(event.type, event.actor)) return rejected("not-yours");
  if (event.on > localDateOf(event.at)) return rejected("in-the-future");
  const judged: MachineEvent = { ...event, rules };
  if (snapshot === null) {
    if (judged.type !== "CaseSubmitted") return rejected("not-now");
    if (Date.parse(judged.receivedAt) > Date.parse(judged.at))
      return rejected("no-receipt-after-registration");
    if (judged.kind === "complaint" && judged.handlerId !== null) return rejected("subjects-not-recorded");
    const [state, actions] = initialTransition(machineFor(judged.kind), judged);
    return advanced(state, actions, rules);
  }
  if (event.on < receivedOn(snapshot.context)) return rejected("before-receipt");
  if (answersBeforeAsked(snapshot.context, event)) return rejected("before-question");
  const before = restore(snapshot);
  const [after, actions] = transition(machineFor(snapshot.context.kind), before, judged);
  const refusal = actions.find((action) => action.type === "refuse");
  if (refusal) return rejected((refusal.params as { code: RejectionCode }).code);
  // An accepted event that changes nothing returns the same state, and so does one that is not taken.
  if (!before.can(judged)) return rejected("not-now");
  return advanced(after, actions, rules);
}

/** A pause cannot end before it began: somebody mistyped the day on which the answer came. */
function answersBeforeAsked(context: CaseContext, event: CaseEvent): boolean {
  const answers =
    event.type === "IdentityAnswered" ||
    event.type === "IdentityDocumentReceived" ||
    event.type === "ClarificationAnswered" ||
    ((event.type === "MandateReceived" || event.type === "MandateChecked") &&
      context.question?.about === "mandate") ||
    event.type === "QuestionDropped" ||
    (event.type === "IdentityConfirmed" && context.question?.about === "identity");
  return (
    answers &&
    context.clockEvents.some((entry) => entry.type === "pause" && entry.to === null && event.on < entry.from)
  );
}

function advanced(state: MachineState, actions: Actions, rules: Rules): Advanced {
  const snapshot: CaseSnapshot = { value: state.value, context: state.context };
  const effects = actions
    .filter((action) => action.type === "cause")
    .flatMap((action) => (action.params as { effects: Effect[] }).effects);
  return {
    kind: "advanced",
    snapshot,
    effects,
    // Derived when asked for: of many events in a row only the last one's count.
    get columns() {
      return project(snapshot, rules);
    },
  };
}

export type { CaseColumns } from "./columns";
export { project } from "./columns";
export type { CaseSnapshot } from "./machines/context";
export { timerFor } from "./timers";

import { type Actor, isStaff } from "./actors";
import { type MachineState, restore } from "./advance";
import { type CaseEventType, EVENT_TYPES, TIMER_EVENTS } from "./events";
import type { CaseSnapshot, MachineEvent } from "./machines/context";
import { mayBringAbout } from "./permissions";
import type { Rules } from "./rules";

export interface Moment {
  /** ISO instant. */
  at: string;
  /** Local date, Europe/Amsterdam. */
  on: string;
}

/** Events that follow from another command, or come from outside the case: never a button of its page. */
const FOLLOW_UPS: readonly CaseEventType[] = [
  "CaseSubmitted",
  "DuplicateAbsorbed",
  "DuplicateReleased",
  "GlassBroken",
  "RulesChanged",
  "SystemFailed",
  ...TIMER_EVENTS,
];

/**
 * What this person may do with this case now, in the order of the event list: exactly the buttons that the
 * case page and the status page show. Guards judge state, actor and time, so an event without its payload
 * is enough to ask.
 */
export function offers(snapshot: CaseSnapshot, actor: Actor, moment: Moment, rules: Rules): CaseEventType[] {
  const { context } = snapshot;
  if (isStaff(actor) && context.aboutStaffIds.includes(actor.id)) return [];
  const state = restore(snapshot);
  return EVENT_TYPES.filter(
    (type) =>
      !FOLLOW_UPS.includes(type) &&
      mayBringAbout(type, actor) &&
      takes(state, { type, actor, ...moment, rules } as unknown as MachineEvent),
  );
}

/** An event that no transition takes, or whose transition refuses, is no offer. */
function takes(state: MachineState, event: MachineEvent): boolean {
  const transitions = state.machine.getTransitionData(state, event);
  const actions = transitions.flatMap((transition) => [...transition.actions]);
  return (
    transitions.length > 0 &&
    !actions.some((action) => typeof action === "object" && action.type === "refuse")
  );
}

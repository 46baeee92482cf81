import { type Actor, isStaff } from "./actors";
import { restore } from "./advance";
import { type CaseEvent, type CaseEventType, EVENT_TYPES, TIMER_EVENTS } from "./events";
import type { CaseSnapshot, MachineEvent } from "./machines/context";
import { mayBringAbout } from "./permissions";
import type { RejectionCode } from "./rejections";
import type { Rules } from "./rules";

export interface Moment {
  /** ISO instant. */
  at: string;
  /** Local date, Europe/Amsterdam. */
  on: string;
}

/** Events that follow from another command and are never a button of their own. */
const FOLLOW_UPS: readonly CaseEventType[] = [
  "CaseSubmitted",
  "DuplicateAbsorbed",
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
  return EVENT_TYPES.filter(
    (type) =>
      !FOLLOW_UPS.includes(type) &&
      mayBringAbout(type, actor) &&
      judge(snapshot, { type, actor, ...moment, rules } as unknown as MachineEvent) === null,
  );
}

/** Why this event type is not offered now; null when it is. For a sentence beside a missing button. */
export function whyNot(
  snapshot: CaseSnapshot,
  type: CaseEvent["type"],
  actor: Actor,
  moment: Moment,
  rules: Rules,
): RejectionCode | null {
  if (!mayBringAbout(type, actor)) return "not-yours";
  return judge(snapshot, { type, actor, ...moment, rules } as unknown as MachineEvent);
}

function judge(snapshot: CaseSnapshot, event: MachineEvent): RejectionCode | null {
  const state = restore(snapshot);
  const transitions = state.machine.getTransitionData(state, event);
  if (transitions.length === 0) return "not-now";
  for (const { actions } of transitions) {
    for (const action of actions) {
      if (typeof action === "object" && action.type === "refuse") {
        return (action as unknown as { params: { code: RejectionCode } }).params.code;
      }
    }
  }
  return null;
}

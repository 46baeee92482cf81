import type { z } from "zod";
import type { Executor } from "../../db/client";
import {
  CaseRejected,
  type Dispatched,
  dispatch,
  type EventToAppend,
  type LockedCase,
} from "../../db/dispatch";
import type { Role, StaffActor } from "../../workflows/actors";
import { localDateOf } from "../../workflows/deadlines";
import type { caseEventSchema } from "../../workflows/events";

/** Who acts, and when: taken once at the edge, never inside a command. */
export interface Desk {
  db: Executor;
  actor: StaffActor;
  now: Date;
  /** Stands under the letters that this person writes. */
  staff: { id: string; name: string; roles: readonly Role[]; privacyOfficer: boolean };
  /** Where the site is reached, for the address in letters. */
  origin: string;
}

/** What the edge of the site knows of a signed-in person and a request, as a desk. */
export function deskOf(
  { db, settings, now }: { db: Executor; settings: { origin: string }; now: () => Date },
  staff: Desk["staff"] & { actor: StaffActor },
): Desk {
  return { db, actor: staff.actor, now: now(), staff, origin: settings.origin };
}

/** What every form of the case page carries. */
export interface CaseForm {
  caseId: string;
  /** The last event by a person that the form knew of; null when the form does not mind (a note). */
  expectedPersonVersion: number | null;
}

type EventInput = z.input<typeof caseEventSchema>;
type WithoutEnvelope<Event> = Event extends EventInput
  ? Omit<Event, "actor" | "at" | "on"> & { on?: string }
  : never;
/** An event as a command names it; who and when are the desk's. `on` only when it happened earlier. */
export type CaseFact = WithoutEnvelope<EventInput>;

type Decide = (trx: Executor, current: LockedCase) => Promise<CaseFact | CaseFact[]>;

/** Completes facts with the person and the moment. */
export const factsToAppend = (desk: Desk, caseId: string, facts: CaseFact | CaseFact[]): EventToAppend[] => {
  const at = desk.now.toISOString();
  return [facts].flat().map((fact) => ({
    caseId,
    event: { ...fact, actor: desk.actor, at, on: fact.on ?? localDateOf(at) } as EventInput,
  }));
};

/**
 * One person's intention about one case: content and events in one transaction.
 * @throws CaseMoved, CaseRejected, CaseNotFound
 */
export function record(desk: Desk, form: CaseForm, decide: Decide): Promise<Dispatched> {
  return dispatch(
    desk.db,
    [form.caseId],
    async (trx, [current]) => {
      if (!current) throw new Error("dispatch locked no case");
      refuseAbout(desk, current);
      return factsToAppend(desk, form.caseId, await decide(trx, current));
    },
    { expectedPersonVersion: form.expectedPersonVersion ?? undefined },
  );
}

/** Whoever is complained about takes no part, not even by a note (policy: the case does not exist for them). */
export function refuseAbout(desk: Desk, current: LockedCase): void {
  if (current.snapshot.context.aboutStaffIds.includes(desk.actor.id)) {
    throw new CaseRejected("complained-about", current.id, "InformationAdded");
  }
}

import type { z } from "zod";
import type { Executor } from "../../db/client";
import {
  CaseNotFound,
  type Dispatched,
  dispatch,
  type EventToAppend,
  type LockedCase,
} from "../../db/dispatch";
import { findVisibleById, type Reader, type VisibleCaseId } from "../../db/reader";
import type { Role, StaffActor } from "../../workflows/actors";
import { localDateOf } from "../../workflows/deadlines";
import type { caseEventSchema } from "../../workflows/events";
import type { Settings } from "../settings.server";

/** Who acts, and when: taken once at the edge, never inside a command. */
export interface Desk {
  db: Executor;
  actor: StaffActor;
  now: Date;
  /** Stands under the letters that this person writes. */
  staff: { id: string; name: string; roles: readonly Role[]; team: string | null; privacyOfficer: boolean };
  /** Where the site is reached, for the address in letters. */
  origin: string;
  settings: DeskSettings;
}

/** What a desk knows of its installation. */
export type DeskSettings = Pick<Settings, "sessionSecret" | "sms" | "identityOidc">;

/** What the edge of the site knows of a signed-in person and a request, as a desk. */
export function deskOf(
  { db, settings, now }: { db: Executor; settings: DeskSettings & { origin: string }; now: () => Date },
  staff: Desk["staff"] & { actor: StaffActor },
): Desk {
  return { db, actor: staff.actor, now: now(), staff, origin: settings.origin, settings };
}

/** The same person as one who reads. */
export const readerOf = ({ staff, now }: Pick<Desk, "staff" | "now">): Reader => ({
  staffId: staff.id,
  roles: staff.roles,
  team: staff.team,
  privacyOfficer: staff.privacyOfficer,
  now,
});

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
      await mustSee(trx, desk, current.id);
      return factsToAppend(desk, form.caseId, await decide(trx, current));
    },
    { expectedPersonVersion: form.expectedPersonVersion ?? undefined },
  );
}

/**
 * Nobody changes a case that they may not see, whatever their page asked.
 * @throws CaseNotFound
 */
export async function mustSee(trx: Executor, desk: Desk, caseId: string): Promise<VisibleCaseId> {
  const seen = await findVisibleById(trx, caseId, readerOf(desk));
  if (!seen) throw new CaseNotFound(caseId);
  return seen.id;
}

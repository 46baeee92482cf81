import type { z } from "zod";
import type { CaseColumns } from "../workflows/columns";
import type { CaseEvent, caseEventSchema } from "../workflows/events";
import type { CaseSnapshot } from "../workflows/machines/context";
import type { Executor } from "./client";
import { fixReferredContent } from "./content/referred";
import { type EffectToRecord, recordEffects } from "./effects";
import { appendEvents, parsedEvent } from "./events";
import { type LockedCase, lockCases } from "./locked-cases";
import { type MovingCase, movingCase, openingCase, saveCase, take } from "./moving-case";

export { CaseNotFound, type LockedCase } from "./locked-cases";
export { CaseRejected } from "./moving-case";

export interface EventToAppend {
  caseId: string;
  event: z.input<typeof caseEventSchema>;
}

/** What a command does within dispatch: writes content, and names what happened. */
export type Decide = (trx: Executor, cases: LockedCase[]) => Promise<EventToAppend[]> | EventToAppend[];

/** A case after dispatch: where it is now, and what was recorded for it. */
export interface DispatchedCase {
  id: string;
  reference: string;
  version: number;
  personVersion: number;
  snapshot: CaseSnapshot;
  columns: CaseColumns;
  events: CaseEvent[];
}

export interface Dispatched {
  /** The cases that moved, in the order in which they were asked for or opened. */
  cases: DispatchedCase[];
  /** Ids of the effects that are new. */
  effectIds: string[];
}

export interface DispatchOptions {
  /** The `personVersion` that the form carried, for the first of the cases. */
  expectedPersonVersion?: number;
}

/** Another person acted on the case after this form was drawn. Answer with a fresh page that keeps the text. */
export class CaseMoved extends Error {
  override name = "CaseMoved";
  constructor(readonly caseId: string) {
    super(`case ${caseId} moved since the form was drawn`);
  }
}

/**
 * The one way in which anything happens to a case. In one transaction it
 *
 * 1. locks the cases, in the order of their ids;
 * 2. lets `decide` write content and name events, with the same transaction and the cases as they stand;
 * 3. runs each event through `advance` by the rules of its case. A case id that does not exist yet is a case to
 *    open: by the current rules, with a fresh reference, its first event `CaseSubmitted`;
 * 4. freezes the content that events refer to;
 * 5. saves snapshot, columns and wake-up of each case, and appends the events to its chain;
 * 6. records the effects, each with a job.
 *
 * All or nothing: a rejection, or anything else that throws, undoes what `decide` wrote too. Given a
 * transaction, it takes part in that one. Only cases in `caseIds` and cases it opens can move.
 *
 * @throws CaseRejected the workflow does not take an event
 * @throws CaseMoved the form is older than the last action by a person
 * @throws CaseNotFound; ZodError for a payload that cannot be
 */
export function dispatch(
  db: Executor,
  caseIds: string[],
  decide: Decide,
  { expectedPersonVersion }: DispatchOptions = {},
): Promise<Dispatched> {
  return inTransaction(db, async (trx) => {
    const locked = await lockCases(trx, caseIds);
    const first = locked[0];
    if (first && expectedPersonVersion !== undefined && expectedPersonVersion !== first.personVersion) {
      throw new CaseMoved(first.id);
    }
    const decided = await decide(trx, locked);

    const cases = new Map(locked.map((found) => [found.id, movingCase(found)]));
    const effects: EffectToRecord[] = [];
    for (const { caseId, event: raw } of decided) {
      const event = parsedEvent(raw);
      const moving = cases.get(caseId) ?? (await openingCase(trx, caseId, event));
      cases.set(caseId, moving);
      const caused = await take(trx, moving, event);
      effects.push(...caused.map((effect) => ({ caseId, seq: moving.version, effect })));
    }

    const moved = [...cases.values()].filter((moving) => moving.events.length > 0);
    await fixReferredContent(
      trx,
      moved.flatMap((moving) => moving.events),
    );
    for (const moving of moved) await saveCase(trx, moving);
    await appendEvents(
      trx,
      moved.flatMap((moving) => moving.rows),
    );
    const effectIds = await recordEffects(trx, effects);
    return { cases: moved.map(dispatchedCase), effectIds };
  });
}

/** Kysely opens no transaction inside another; the caller's own is used as it is. */
export function inTransaction<T>(db: Executor, run: (trx: Executor) => Promise<T>): Promise<T> {
  return db.isTransaction ? run(db) : db.transaction().execute(run);
}

function dispatchedCase(moving: MovingCase): DispatchedCase {
  const { id, reference, version, personVersion, snapshot, columns, events } = moving;
  if (!snapshot || !columns) throw new Error(`case ${id} moved without a snapshot`);
  return { id, reference, version, personVersion, snapshot, columns, events };
}

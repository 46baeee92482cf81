import type { Kysely } from "kysely";
import type { CaseEvent } from "../workflows/events";
import { timerFor } from "../workflows/timers";
import type { Executor } from "./client";
import { dispatch } from "./dispatch";
import type { Database } from "./schema";

/** More than any case has at one moment; reaching it means that a timer does not change its case. */
const MOST_TIMERS_AT_ONCE = 50;

export interface Woken {
  /** Cases on which a timer went off. */
  cases: number;
  /** Timer events that were recorded. */
  events: number;
  /** Cases whose timer threw. They keep their wake-up and are tried again next time. */
  failed: { caseId: string; error: unknown }[];
}

/**
 * Cases whose moment has come, longest waiting first, locked until the transaction ends. A case that another
 * worker or a person holds is skipped: it will be there next time.
 */
export async function claimDueCases(
  trx: Executor,
  now: Date,
  limit: number,
  except: string[] = [],
): Promise<string[]> {
  const rows = await trx
    .selectFrom("cases")
    .select("id")
    .where("wake_at", "<=", now)
    .$if(except.length > 0, (query) => query.where("id", "not in", except))
    .orderBy("wake_at")
    .limit(limit)
    .forNoKeyUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => row.id);
}

/**
 * Wakes up to `limit` cases whose moment has come, each in a transaction of its own: one that fails holds up
 * none of the others. Any number of workers may do this at once.
 */
export async function wakeDueCases(db: Kysely<Database>, now: Date, limit = 100): Promise<Woken> {
  const woken: Woken = { cases: 0, events: 0, failed: [] };
  for (let turn = 0; turn < limit; turn += 1) {
    let caseId: string | undefined;
    try {
      const events = await db.transaction().execute(async (trx) => {
        const failed = woken.failed.map((failure) => failure.caseId);
        [caseId] = await claimDueCases(trx, now, 1, failed);
        return caseId === undefined ? null : fireTimers(trx, caseId, now);
      });
      if (events === null) break;
      woken.cases += 1;
      woken.events += events.length;
    } catch (error) {
      if (caseId === undefined) throw error;
      woken.failed.push({ caseId, error });
    }
  }
  return woken;
}

/**
 * Lets every timer of a case go off that is due at `now`, one after the other: after a long stop a reminder,
 * the offer to let the case lapse and a passed due date may all be waiting.
 * @throws Error when a timer is due but does not move the case
 */
export async function fireTimers(trx: Executor, caseId: string, now: Date): Promise<CaseEvent[]> {
  const fired: CaseEvent[] = [];
  while (fired.length < MOST_TIMERS_AT_ONCE) {
    const { cases } = await dispatch(trx, [caseId], (_trx, [due]) => {
      const timer = due && timerFor(due.snapshot, due.rules, now.toISOString());
      return timer ? [{ caseId, event: timer }] : [];
    });
    const events = cases[0]?.events ?? [];
    fired.push(...events);
    if (events.length === 0) break;
  }
  if (fired.length === 0 || fired.length === MOST_TIMERS_AT_ONCE) {
    throw new Error(`the timers of case ${caseId} do not come to rest`);
  }
  return fired;
}

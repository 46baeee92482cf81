import { type Selectable, sql } from "kysely";
import type { Effect } from "../workflows/effects";
import type { Executor } from "./client";
import type { EffectTable } from "./schema/effects";

export type EffectRow = Selectable<EffectTable>;

/** An effect as the worker takes it up: the effect itself, with the row it came from. */
export interface RecordedEffect {
  id: string;
  caseId: string;
  seq: number;
  effect: Effect;
  state: EffectRow["state"];
  attempts: number;
  messageId: string | null;
}

export interface EffectToRecord {
  caseId: string;
  seq: number;
  effect: Effect;
}

/**
 * Records effects and a job for each, in the caller's transaction. A key that the case already has is the
 * same effect and is left alone.
 * @returns ids of the effects that are new
 */
export async function recordEffects(trx: Executor, effects: EffectToRecord[]): Promise<string[]> {
  if (effects.length === 0) return [];
  const rows = effects.map(({ caseId, seq, effect: { type, key, ...data } }) => ({
    id: crypto.randomUUID(),
    case_id: caseId,
    seq,
    key,
    type,
    data,
  }));
  const { rows: recorded } = await sql<{ id: string }>`
    with recorded as (
      insert into effects (id, case_id, seq, key, type, data)
      select id, case_id, seq, key, type, data
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as effect (id uuid, case_id uuid, seq integer, key text, type text, data jsonb)
      on conflict (case_id, key) do nothing
      returning id
    )
    select id, enqueue_effect(id) from recorded
  `.execute(trx);
  return recorded.map((row) => row.id);
}

/**
 * Takes up an effect: counts the attempt and fixes its Message-ID at the first one, so that a repeat after a
 * crash carries the same. Serialises workers that hold the same job until the transaction ends.
 * @returns null when the effect is done already or does not exist
 */
export async function beginEffect(
  db: Executor,
  id: string,
  { now, mailDomain }: { now: Date; mailDomain: string },
): Promise<RecordedEffect | null> {
  const row = await db
    .updateTable("effects")
    .set({
      attempts: sql`attempts + 1`,
      last_attempt_at: now,
      message_id: sql`coalesce(message_id, ${`<${id}@${mailDomain}>`})`,
    })
    .where("id", "=", id)
    .where("state", "<>", "done")
    .returningAll()
    .executeTakeFirst();
  return row ? recordedEffect(row) : null;
}

export async function completeEffect(db: Executor, id: string, now: Date): Promise<void> {
  await db
    .updateTable("effects")
    .set({ state: "done", error_code: null, done_at: now })
    .where("id", "=", id)
    .execute();
}

/**
 * Notes a failure. `final` means that nothing tries again by itself: staff see it with "try again".
 * @param errorCode a short code; never the text of a mail server, which may hold an address
 */
export async function failEffect(
  db: Executor,
  id: string,
  { errorCode, final }: { errorCode: string; final: boolean },
): Promise<void> {
  await db
    .updateTable("effects")
    .set({ state: final ? "failed" : "pending", error_code: errorCode.slice(0, 60) })
    .where("id", "=", id)
    .where("state", "<>", "done")
    .execute();
}

/** "Try again": a failed effect becomes pending and gets a fresh job. Answers whether there was one. */
export async function retryEffect(db: Executor, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    with again as (
      update effects set state = 'pending' where id = ${id} and state <> 'done' returning id
    )
    select id, enqueue_effect(id) from again
  `.execute(db);
  return rows.length > 0;
}

/**
 * Gives a job to every effect that has waited longer than it should: whatever lost its job (a restored
 * backup, a queue cleared by hand) is picked up again. An existing job is replaced, not doubled.
 */
export async function requeueStaleEffects(db: Executor, olderThan: Date, limit = 500): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    with stale as (
      select id from effects
      where state = 'pending' and created_at < ${olderThan}
        and (last_attempt_at is null or last_attempt_at < ${olderThan})
      order by created_at, id limit ${limit}
    )
    select id, enqueue_effect(id) from stale
  `.execute(db);
  return rows.length;
}

/** A case's effects, newest first. */
export async function findEffectsOfCase(db: Executor, caseId: string): Promise<EffectRow[]> {
  return db
    .selectFrom("effects")
    .selectAll()
    .where("case_id", "=", caseId)
    .orderBy("created_at", "desc")
    .orderBy("key")
    .execute();
}

export function recordedEffect(row: EffectRow): RecordedEffect {
  return {
    id: row.id,
    caseId: row.case_id,
    seq: row.seq,
    effect: { ...row.data, type: row.type, key: row.key } as Effect,
    state: row.state,
    attempts: row.attempts,
    messageId: row.message_id,
  };
}

import type { Insertable, Selectable } from "kysely";
import { type CaseEvent, parseEvent } from "../workflows/events";
import { chainHash } from "./chain";
import type { Executor } from "./client";
import type { EventTable } from "./schema/cases";

export type EventRow = Selectable<EventTable>;

/** An event with its place in the case: what timelines show and verification refolds. */
export interface RecordedEvent {
  seq: number;
  event: CaseEvent;
  rulesVersion: number;
}

/** The row that continues a chain. `event.at` must be UTC with milliseconds, as parsedEvent() gives it. */
export function chainedRow(
  link: { caseId: string; seq: number; rulesVersion: number; previousHash: string },
  event: CaseEvent,
): Insertable<EventTable> & { hash: string } {
  const { type, at, on, actor, ...data } = event;
  return {
    case_id: link.caseId,
    seq: link.seq,
    type,
    at,
    on_date: on,
    actor: JSON.stringify(actor),
    data: JSON.stringify(data),
    rules_version: link.rulesVersion,
    previous_hash: link.previousHash,
    hash: chainHash({ ...link, type, at, on, actor, data }),
  };
}

/**
 * Checks an event and brings it into the form in which it is judged, hashed and read back: defaults filled
 * in, `at` as UTC with milliseconds. Throws a ZodError that names the offending field.
 */
export function parsedEvent(raw: unknown): CaseEvent {
  const event = parseEvent(raw);
  return { ...event, at: new Date(event.at).toISOString() };
}

/** The event a row holds, as it was judged. */
export function eventOf(row: EventRow): CaseEvent {
  return parsedEvent({
    ...row.data,
    type: row.type,
    at: row.at.toISOString(),
    on: row.on_date,
    actor: row.actor,
  });
}

/** The hash a row should have, recomputed from what it says. */
export function expectedHash(row: EventRow): string {
  return chainHash({
    caseId: row.case_id,
    seq: row.seq,
    type: row.type,
    at: row.at.toISOString(),
    on: row.on_date,
    actor: row.actor,
    data: row.data,
    rulesVersion: row.rules_version,
    previousHash: row.previous_hash,
  });
}

export async function appendEvents(db: Executor, rows: Insertable<EventTable>[]): Promise<void> {
  if (rows.length > 0) await db.insertInto("events").values(rows).execute();
}

/** Everything that happened to a case, oldest first. */
export async function findEvents(db: Executor, caseId: string): Promise<RecordedEvent[]> {
  const rows = await db
    .selectFrom("events")
    .selectAll()
    .where("case_id", "=", caseId)
    .orderBy("seq")
    .execute();
  return rows.map((row) => ({ seq: row.seq, event: eventOf(row), rulesVersion: row.rules_version }));
}

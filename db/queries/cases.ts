import type { CaseEvent } from "../../workflows/events";
import type { CaseSnapshot } from "../../workflows/machines/context";
import type { Rules } from "../../workflows/rules";
import type { CaseRow } from "../case-row";
import type { Executor } from "../client";
import { type Party, partiesOf } from "../content/parties";
import { contentRefsIn } from "../content/referred";
import { findEvents } from "../events";
import { parseReference } from "../references";
import { findRules } from "../rules";

/** A case as its pages need it: the row, the fold, the rules it is judged by and the people around it. */
export interface LoadedCase {
  row: CaseRow;
  snapshot: CaseSnapshot;
  rules: Rules;
  parties: Party[];
}

/** The case's row, or null. */
export async function findCase(db: Executor, caseId: string): Promise<CaseRow | null> {
  const row = await db.selectFrom("cases").selectAll().where("id", "=", caseId).executeTakeFirst();
  return row ?? null;
}

/** By a reference as a person types it; null when it is none, or belongs to no case. */
export async function findCaseByReference(db: Executor, typed: string): Promise<CaseRow | null> {
  const reference = parseReference(typed);
  if (reference === null) return null;
  const row = await db.selectFrom("cases").selectAll().where("reference", "=", reference).executeTakeFirst();
  return row ?? null;
}

/** Everything a page shows of a case but its writings; null when there is no such case. */
export async function loadCase(db: Executor, caseId: string): Promise<LoadedCase | null> {
  const row = await findCase(db, caseId);
  if (!row) return null;
  const [rules, parties] = [await findRules(db, row.rules_version), await partiesOf(db, caseId)];
  return { row, snapshot: row.snapshot, rules, parties };
}

export interface TimelineEntry {
  seq: number;
  event: CaseEvent;
  /** What the event's content says, by content id; destroyed content is absent. */
  content: Record<string, unknown>;
}

/** Everything that happened to a case, newest first, with the words that belong to it. */
export async function timelineOf(db: Executor, caseId: string): Promise<TimelineEntry[]> {
  const events = await findEvents(db, caseId);
  const ids = events.flatMap(({ event }) => contentRefsIn(event)).map((ref) => ref.contentId);
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom("content")
          .select(["id", "body"])
          .where("id", "in", ids)
          .where("destroyed_at", "is", null)
          .execute();
  const bodies = new Map(rows.map((row) => [row.id, row.body]));
  return events.reverse().map(({ seq, event }) => ({
    seq,
    event,
    content: Object.fromEntries(
      contentRefsIn(event)
        .filter((ref) => bodies.has(ref.contentId))
        .map((ref) => [ref.contentId, bodies.get(ref.contentId)]),
    ),
  }));
}

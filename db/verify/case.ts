import { isDeepStrictEqual } from "node:util";
import { advance } from "../../workflows/advance";
import type { CaseColumns } from "../../workflows/columns";
import { type CaseEvent, overtakesForms } from "../../workflows/events";
import type { CaseSnapshot } from "../../workflows/machines/context";
import type { Rules } from "../../workflows/rules";
import { type CaseRow, projectedRow } from "../case-row";
import { canonicalJson, chainStart } from "../chain";
import { contentRefsIn } from "../content/referred";
import { type EventRow, eventOf, expectedHash } from "../events";
import { mergedInto } from "../moving-case";
import { Broken, must } from "./broken";

/** What a case refers to; content rows by id. */
export interface Surroundings {
  rules: Map<number, Rules>;
  contentHashes: Map<string, string>;
}

/**
 * Checks one case: its chain, its fold by the rules that each event names, and every column that follows from it.
 * @param rows its events, in order
 * @throws Broken
 */
export function verifyCase(row: CaseRow, rows: EventRow[], around: Surroundings): void {
  verifyChain(row, rows);
  const { snapshot, columns, events } = refold(row, rows, around.rules);
  verifyContentRefs(row, events, around);
  const name = `cases ${row.reference}`;
  must(
    canonicalJson(snapshot) === canonicalJson(row.snapshot),
    name,
    "its snapshot is not what its events add up to",
  );
  const expected = {
    ...projectedRow(columns),
    merged_into: mergedInto(events).merged_into ?? null,
    rules_version: rows.at(-1)?.rules_version,
  };
  for (const [column, value] of Object.entries(expected)) {
    const stored = row[column as keyof CaseRow];
    must(
      isDeepStrictEqual(stored, value),
      name,
      `${column} is ${shown(stored)}, and its events say ${shown(value)}`,
    );
  }
}

function verifyChain(row: CaseRow, rows: EventRow[]): void {
  let previousHash = chainStart(row.id, row.reference);
  let personVersion = 0;
  rows.forEach((event, index) => {
    const name = `events ${row.reference} #${event.seq}`;
    must(event.seq === index + 1, name, `event #${index + 1} is missing before it`);
    must(event.previous_hash === previousHash, name, "it does not continue the chain before it");
    must(event.hash === expectedHash(event), name, "it was changed after it was recorded");
    previousHash = event.hash;
    if (overtakesForms(event)) personVersion = event.seq;
  });
  const name = `cases ${row.reference}`;
  must(rows.length > 0, name, "it has no events");
  must(rows.length === row.version, name, `it has ${rows.length} events, and says ${row.version}`);
  must(row.head_hash === previousHash, name, "its head is not the hash of its last event");
  must(row.person_version === personVersion, name, `its last event by a person is #${personVersion}`);
}

function readEvent(row: CaseRow, event: EventRow): CaseEvent {
  try {
    return eventOf(event);
  } catch {
    throw new Broken(`events ${row.reference} #${event.seq}`, `it is no valid ${event.type}`);
  }
}

function verifyContentRefs(row: CaseRow, events: CaseEvent[], { contentHashes }: Surroundings): void {
  events.forEach((event, index) => {
    for (const { contentId, hash } of contentRefsIn(event)) {
      const name = `content ${contentId}`;
      const found = contentHashes.get(contentId);
      must(found !== undefined, name, `${row.reference} #${index + 1} refers to it, and it is gone`);
      must(found === hash, name, `${row.reference} #${index + 1} refers to it with another hash`);
    }
  });
}

/**
 * What the events of a case add up to, each judged by the rules it names.
 * @throws Broken
 */
export function refold(
  row: CaseRow,
  rows: EventRow[],
  rules: Surroundings["rules"],
): { snapshot: CaseSnapshot; columns: CaseColumns; events: CaseEvent[] } {
  const events = rows.map((eventRow) => readEvent(row, eventRow));
  let folded: { snapshot: CaseSnapshot; columns: CaseColumns } | null = null;
  rows.forEach((eventRow, index) => {
    const name = `events ${row.reference} #${eventRow.seq}`;
    const judgedBy = rules.get(eventRow.rules_version);
    const event = events[index] as CaseEvent;
    must(judgedBy !== undefined, name, `rules version ${eventRow.rules_version} does not exist`);
    const taken = advance(folded?.snapshot ?? null, event, judgedBy);
    if (taken.kind === "rejected") {
      throw new Broken(name, `${event.type} would not be taken at this point (${taken.code})`);
    }
    folded = taken;
  });
  const { snapshot, columns } = folded as unknown as { snapshot: CaseSnapshot; columns: CaseColumns };
  return { snapshot, columns, events };
}

const shown = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : (JSON.stringify(value) ?? "absent");

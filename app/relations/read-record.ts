import { FIELDS_OF, RELATION_KINDS, type RelationField } from "./fields";
import { type ReadRow, readRow, rejectedRow, type Told } from "./read-row";
import type { RowProblem } from "./row-problems";
import { clean } from "./values";

/**
 * What a pushed record says: `{"kind": "client", "number": "1024", "surname": "Vries", ...}`, without `kind` a client.
 * Strict about its keys, because a mistyped one would silently say nothing.
 */
export function readRecord(record: unknown, today: string): ReadRow {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return nobody("not-json");
  const { kind: named = "client", ...fields } = record as Record<string, unknown>;
  const kind = RELATION_KINDS.find((one) => one === named);
  if (!kind) return nobody("unknown-kind", "kind");
  const known = { kind, externalId: clean(String(fields.number ?? "")).slice(0, 60) || null };
  const told: Told = {};
  for (const [key, value] of Object.entries(fields)) {
    const field = FIELDS_OF[kind].find((one) => one === key);
    if (!field) return rejectedRow({ problem: "unknown-field", field: key.slice(0, 60) }, known);
    if (!isPlain(value)) return rejectedRow({ problem: "not-text", field }, known);
    told[field as RelationField] = value === null ? "" : String(value);
  }
  return readRow(kind, told, today);
}

const isPlain = (value: unknown): value is string | number | null =>
  value === null || typeof value === "string" || typeof value === "number";

export const nobody = (problem: RowProblem, field: string | null = null): ReadRow =>
  rejectedRow({ problem, field }, { kind: null, externalId: null });

import type { Executor } from "../../../db/client";
import { finishImport, moveImport, type RelationImport } from "../../../db/register/imports";
import type { RelationField } from "../../relations/fields";

/** Somebody else moved the import on in the meantime: the page shows where it is now. */
export type Steered = "moved-on" | "too-late";

const steered = (moved: boolean): Steered => (moved ? "moved-on" : "too-late");

export type ColumnProblem = "number-unmapped" | "mapped-twice";

/** What is wrong with the meaning of the columns, or null. */
export function columnProblem(mapping: readonly (RelationField | null)[]): ColumnProblem | null {
  const used = mapping.filter((field) => field !== null);
  if (!used.includes("number")) return "number-unmapped";
  return new Set(used).size < used.length ? "mapped-twice" : null;
}

/** Says what the columns of a file mean; then it is read and compared, and shows what it would change. */
export async function chooseColumns(
  db: Executor,
  id: string,
  { mapping, whole }: { mapping: (RelationField | null)[]; whole: boolean },
): Promise<Steered> {
  const change = { mapping: JSON.stringify(mapping), whole, problem: null, done: 0, counts: null };
  return steered(await moveImport(db, id, ["mapping", "preview"], { state: "checking", ...change }));
}

/** Back to the columns, before anything was applied. */
export async function reconsiderColumns(db: Executor, id: string): Promise<Steered> {
  return steered(await moveImport(db, id, ["preview"], { state: "mapping", problem: null, counts: null }));
}

/** Agrees to exactly the preview that was seen: the page carries the moment at which it was drawn. */
export async function agreeToImport(
  db: Executor,
  { id, checked_at }: RelationImport,
  seen: string,
): Promise<Steered> {
  if (checked_at?.toISOString() !== seen) return "too-late";
  return steered(await moveImport(db, id, ["preview"], { state: "applying", problem: null, done: 0 }));
}

/** Throws a file away before it is applied, with everything it said. */
export async function discardImport(db: Executor, id: string, now: Date): Promise<Steered> {
  const moved = await moveImport(db, id, ["mapping", "checking", "preview"], { state: "discarded" });
  if (moved) await finishImport(db, id, { state: "discarded", now });
  return steered(moved);
}

import { sql } from "kysely";
import type { Executor } from "../client";
import type { RelationKind } from "../schema/register";

export interface CellsToStage {
  number: number;
  cells: string[];
}

/** A row as it was read: what it says in terms of the register, or why it cannot be taken. */
export interface StagedRow {
  number: number;
  kind: RelationKind | null;
  externalId: string | null;
  data: Record<string, unknown> | null;
  derived: Record<string, unknown> | null;
  problem: string | null;
  problemField: string | null;
}

/** Keeps rows of a file as they came, before anybody said what its columns mean. */
export async function stageCells(db: Executor, importId: string, rows: CellsToStage[]): Promise<void> {
  await sql`
    insert into relation_import_rows (import_id, number, cells)
    select ${importId}, number, cells
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (number integer, cells jsonb)
  `.execute(db);
}

/** The next rows as they came, in order. */
export async function findCells(
  db: Executor,
  importId: string,
  { after, limit }: { after: number; limit: number },
): Promise<CellsToStage[]> {
  const rows = await db
    .selectFrom("relation_import_rows")
    .select(["number", "cells"])
    .where("import_id", "=", importId)
    .where("number", ">", after)
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows.map(({ number, cells }) => ({ number, cells: cells ?? [] }));
}

/** Keeps what rows say; of a row that was read before, in its place. */
export async function stageRows(db: Executor, importId: string, rows: StagedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into relation_import_rows
      (import_id, number, kind, external_id, data, derived, problem, problem_field, verdict)
    select ${importId}, number, kind, "externalId", nullif(data, 'null'), nullif(derived, 'null'), problem,
      "problemField", case when problem is not null then 'rejected' end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      number integer, kind text, "externalId" text, data jsonb, derived jsonb, problem text, "problemField" text
    )
    on conflict (import_id, number) do update set
      kind = excluded.kind, external_id = excluded.external_id, data = excluded.data, derived = excluded.derived,
      verdict = excluded.verdict, problem = excluded.problem, problem_field = excluded.problem_field,
      problem_row = null, changed = null, relation_id = null
  `.execute(db);
}

import { sql } from "kysely";
import { normaliseNumber } from "../../workflows/matching/numbers";
import type { Executor } from "../client";
import type { RelationKind } from "../schema/register";
import type { RelationImport } from "./imports";
import { absentFrom } from "./judge";
import type { Relation } from "./relations";

/** Numbers are unique per kind; more than these only look alike. */
const MOST_WITH_ONE_NUMBER = 20;

export interface RejectedRow {
  number: number;
  problem: string;
  field: string | null;
  /** The earlier row that it repeats. */
  otherRow: number | null;
}

/** Rows that an import cannot take, in the order of the file. */
export async function findRejected(
  db: Executor,
  importId: string,
  { limit }: { limit: number },
): Promise<RejectedRow[]> {
  const rows = await db
    .selectFrom("relation_import_rows")
    .select(["number", "problem", "problem_field", "problem_row"])
    .where("import_id", "=", importId)
    .where("verdict", "=", "rejected")
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    problem: row.problem ?? "",
    field: row.problem_field,
    otherRow: row.problem_row,
  }));
}

export interface ChangedRow {
  number: number;
  externalId: string;
  /** Columns of the register that get another value. */
  changed: string[];
}

/** What an import would change, row by row: which numbers and which columns, not what stands in them. */
export async function findChanged(db: Executor, importId: string, limit: number): Promise<ChangedRow[]> {
  const rows = await db
    .selectFrom("relation_import_rows")
    .select(["number", "external_id", "changed"])
    .where("import_id", "=", importId)
    .where("verdict", "=", "changed")
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    externalId: row.external_id ?? "",
    changed: row.changed ?? [],
  }));
}

/** Numbers that an import would add. */
export async function findNew(db: Executor, importId: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("relation_import_rows")
    .select("external_id")
    .where("import_id", "=", importId)
    .where("verdict", "=", "new")
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows.map((row) => row.external_id ?? "");
}

/** Numbers that would end because a whole file lacks them. */
export async function findEnding(db: Executor, importId: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("relations")
    .select("external_id")
    .where(absentFrom(importId))
    .orderBy("external_id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.external_id);
}

/** Whether a row has no number: then a whole file says of nobody that they are absent. */
export async function lacksNumbers(db: Executor, importId: string): Promise<boolean> {
  const row = await db
    .selectFrom("relation_import_rows")
    .select("number")
    .where("import_id", "=", importId)
    .where("external_id", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Heads and fields of the last file of this kind, as somebody matched them. */
export async function findRememberedColumns(
  db: Executor,
  kind: RelationKind,
): Promise<{ headers: string[]; mapping: (string | null)[] } | null> {
  const last = await db
    .selectFrom("relation_imports")
    .select(["headers", "mapping"])
    .where("kind", "=", kind)
    .where("mapping", "is not", null)
    .where("state", "=", "applied")
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.headers && last.mapping ? { headers: last.headers, mapping: last.mapping } : null;
}

/** The latest imports, newest first. */
export async function findImports(
  db: Executor,
  limit: number,
): Promise<(RelationImport & { who: string })[]> {
  return db
    .selectFrom("relation_imports")
    .leftJoin("staff", "staff.id", "relation_imports.by")
    .leftJoin("relation_push_tokens as token", "token.id", "relation_imports.token_id")
    .selectAll("relation_imports")
    .select(sql<string>`coalesce(staff.name, token.name, '')`.as("who"))
    .orderBy("relation_imports.created_at", "desc")
    .limit(limit)
    .execute();
}

export interface RegisterCount {
  kind: RelationKind;
  current: number;
  ended: number;
}

export async function countRelations(db: Executor): Promise<RegisterCount[]> {
  const rows = await db
    .selectFrom("relations")
    .select("kind")
    .select(sql<string>`count(*) filter (where ended_on is null)`.as("current"))
    .select(sql<string>`count(*) filter (where ended_on is not null)`.as("ended"))
    .groupBy("kind")
    .execute();
  return rows.map(({ kind, current, ended }) => ({ kind, current: Number(current), ended: Number(ended) }));
}

/** Relations with this number, of any kind, however it is written. */
export async function findByNumber(
  db: Executor,
  number: string,
): Promise<(Relation & { employer: string | null })[]> {
  const plain = normaliseNumber(number);
  if (plain === null) return [];
  return db
    .selectFrom("relations")
    .leftJoin("relations as employer", "employer.id", "relations.employer_id")
    .selectAll("relations")
    .select("employer.name as employer")
    .where("relations.external_id_normalised", "=", plain)
    .orderBy("relations.kind")
    .orderBy("relations.external_id")
    .limit(MOST_WITH_ONE_NUMBER)
    .execute();
}

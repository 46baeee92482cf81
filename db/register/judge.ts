import { sql } from "kysely";
import type { Executor } from "../client";
import type { ImportCounts } from "../schema/register";
import type { RelationImport } from "./imports";

/**
 * Compares the rows of an import with the register, each step one statement over all of them: which are new, which
 * change what, which say nothing new, which cannot be taken. Rows that could not be read were rejected before.
 * @returns what applying the import would do
 */
export async function judgeRows(
  trx: Executor,
  { id, whole }: Pick<RelationImport, "id" | "whole">,
): Promise<ImportCounts> {
  // The planner knows nothing yet of rows that were just staged, and would compare each with every other.
  await sql`set local enable_nestloop = off`.execute(trx);
  // Some statements are about every row there is: longer than a visitor would wait.
  await sql`set local statement_timeout = 0`.execute(trx);
  await rejectRepeated(trx, id);
  await recognise(trx, id);
  await findEmployers(trx, id);
  if (whole) await reviveEnded(trx, id);
  await compare(trx, id);
  return countRows(trx, id, whole);
}

/** One number twice in a file contradicts itself; the first counts. */
const rejectRepeated = (trx: Executor, id: string) =>
  sql`
    update relation_import_rows as later
    set verdict = 'rejected', problem = 'repeated', problem_field = 'number', problem_row = first.number
    from (
      select kind, external_id, min(number) as number from relation_import_rows
      where import_id = ${id} and external_id is not null group by kind, external_id having count(*) > 1
    ) as first
    where later.import_id = ${id} and later.verdict is null
      and later.kind = first.kind and later.external_id = first.external_id and later.number > first.number
  `.execute(trx);

/** A known number is that relation; an unknown one is new, and gets the id it will have. */
async function recognise(trx: Executor, id: string): Promise<void> {
  await sql`
    update relation_import_rows as row
    set relation_id = known.id
    from relations as known
    where row.import_id = ${id} and row.verdict is null
      and known.kind = row.kind and known.external_id = row.external_id
  `.execute(trx);
  await sql`
    update relation_import_rows
    set relation_id = case when data ? 'name' then gen_random_uuid() end,
      verdict = case when data ? 'name' then 'new' else 'rejected' end,
      problem = case when data ? 'name' then null else 'name-missing' end,
      problem_field = case when data ? 'name' then null else 'name' end
    where import_id = ${id} and verdict is null and relation_id is null
  `.execute(trx);
}

/** The employer of a contact person: in the register, or new in the same import. */
async function findEmployers(trx: Executor, id: string): Promise<void> {
  await sql`
    update relation_import_rows as row
    set data = row.data - 'employer' || jsonb_build_object('employer_id', employer.id)
    from (
      select id, external_id from relations where kind = 'employer'
      union all
      select relation_id, external_id from relation_import_rows
      where import_id = ${id} and kind = 'employer' and verdict = 'new'
    ) as employer
    where row.import_id = ${id} and row.verdict is distinct from 'rejected'
      and row.data->>'employer' = employer.external_id
  `.execute(trx);
  await sql`
    update relation_import_rows
    set data = data - 'employer' || '{"employer_id": null}'
    where import_id = ${id} and verdict is distinct from 'rejected' and data->'employer' = 'null'
  `.execute(trx);
  await sql`
    update relation_import_rows
    set verdict = 'rejected', problem = 'employer-unknown', problem_field = 'employer', relation_id = null
    where import_id = ${id} and verdict is distinct from 'rejected' and data ? 'employer'
  `.execute(trx);
}

/** Whoever stands in a whole file is there again, as whoever does not has ended. */
const reviveEnded = (trx: Executor, id: string) =>
  sql`
    update relation_import_rows as row
    set data = row.data || '{"ended_on": null}'
    from relations as known
    where row.import_id = ${id} and row.verdict is null
      and known.id = row.relation_id and known.ended_on is not null and not row.data ? 'ended_on'
  `.execute(trx);

/** Only what a row speaks of is compared, and later changed; the rest of the relation stays as it is. */
const compare = (trx: Executor, id: string) =>
  sql`
    update relation_import_rows as row
    set verdict = case when to_jsonb(known) @> row.data then 'unchanged' else 'changed' end,
      changed = case when to_jsonb(known) @> row.data then null else array(
        select said.key from jsonb_each(row.data) as said
        where said.value is distinct from to_jsonb(known)->said.key order by said.key
      ) end
    from relations as known
    where row.import_id = ${id} and row.verdict is null and known.id = row.relation_id
  `.execute(trx);

/**
 * Nobody ends by a file of which a row has no number: it could be anybody's.
 */
export const absentFrom = (id: string) => sql<boolean>`
  ended_on is null
  and kind = (select kind from relation_imports where id = ${id} and whole)
  and not exists (
    select from relation_import_rows as row
    where row.import_id = ${id} and row.kind = relations.kind and row.external_id = relations.external_id
  )
  and not exists (
    select from relation_import_rows as row where row.import_id = ${id} and row.external_id is null
  )
`;

async function countRows(trx: Executor, id: string, whole: boolean): Promise<ImportCounts> {
  const rows = await trx
    .selectFrom("relation_import_rows")
    .select(["verdict", sql<string>`count(*)`.as("count")])
    .where("import_id", "=", id)
    .groupBy("verdict")
    .execute();
  const counted = (verdict: keyof ImportCounts) =>
    Number(rows.find((row) => row.verdict === verdict)?.count ?? 0);
  const ended = whole
    ? await trx
        .selectFrom("relations")
        .select(sql<string>`count(*)`.as("count"))
        .where(absentFrom(id))
        .executeTakeFirstOrThrow()
    : { count: 0 };
  return {
    new: counted("new"),
    changed: counted("changed"),
    unchanged: counted("unchanged"),
    ended: Number(ended.count),
    rejected: counted("rejected"),
  };
}

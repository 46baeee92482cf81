import { sql } from "kysely";
import type { Executor } from "../client";
import { absentFrom } from "./judge";

/** Columns that a row may speak of, or that follow from what it says. */
const COLUMNS = [
  "name",
  "given_names",
  "initials",
  "particle",
  "surname",
  "partner_particle",
  "partner_surname",
  "surname_keys",
  "birth_date",
  "email",
  "email_normalised",
  "phone",
  "address",
  "employer_id",
  "contract_ref",
  "confidentiality_signed_on",
  "ended_on",
] as const;

const columns = sql.join(COLUMNS.map((column) => sql.ref(column)));
const said = sql.join(COLUMNS.map((column) => sql.ref(`said.${column}`)));
const overwritten = sql.join(COLUMNS.map((column) => sql`${sql.ref(column)} = ${sql.ref(`said.${column}`)}`));

/** Written otherwise is not another: "+31 6 12 34" and "06-1234" are one number, and capitals do not count. */
const contactDiffers = sql`
  old.email_normalised is distinct from said.email_normalised
  or right(regexp_replace(coalesce(old.phone, ''), '\\D', '', 'g'), 9)
    <> right(regexp_replace(coalesce(said.phone, ''), '\\D', '', 'g'), 9)
  or regexp_replace(lower(coalesce(old.address, '')), '\\W', '', 'g')
    <> regexp_replace(lower(coalesce(said.address, '')), '\\W', '', 'g')
`;

/**
 * Brings the next rows of an import to the register, in one statement; employers before whoever works for them.
 * @param today local date, on which changed contact details are noted
 * @returns how many rows; 0 when all were brought
 */
export async function applyRows(
  trx: Executor,
  importId: string,
  { limit, today, now }: { limit: number; today: string; now: Date },
): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    with batch as (
      update relation_import_rows set applied = true
      where import_id = ${importId} and number in (
        select number from relation_import_rows
        where import_id = ${importId} and verdict in ('new', 'changed') and not applied
        order by kind <> 'employer', number limit ${limit}
      )
      returning relation_id, kind, external_id, verdict, data || derived as said
    ), added as (
      insert into relations
        (id, kind, external_id, external_id_normalised, ${columns}, created_at, updated_at)
      select relation_id, batch.kind, batch.external_id, batch.said->>'external_id_normalised', ${said},
        ${now}::timestamptz, ${now}::timestamptz
      from batch cross join lateral jsonb_populate_record(null::relations, batch.said) as said
      where verdict = 'new'
    ), rewritten as (
      update relations set ${overwritten},
        contact_changed_on = case when ${contactDiffers} then ${today}::date else old.contact_changed_on end,
        updated_at = ${now}
      from batch
        join relations as old on old.id = batch.relation_id
        cross join lateral jsonb_populate_record(old, batch.said) as said
      where batch.verdict = 'changed' and relations.id = old.id
    )
    select count(*) as count from batch
  `.execute(trx);
  return Number(rows[0]?.count ?? 0);
}

/** Marks as ended whoever is absent from a whole file. @returns how many */
export async function endAbsent(trx: Executor, importId: string, today: string, now: Date): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("relations")
    .set({ ended_on: today, updated_at: now })
    .where(absentFrom(importId))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";
import { FIRST_STATEMENTS } from "../seed/statements";

/**
 * What staff have to have read before their account works, in versions, and who accepted which when. The first
 * version comes with the installation, so that no account ever works without.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table statements (
      id uuid primary key,
      kind text not null check (kind in ('confidentiality', 'code-of-conduct', 'regulation', 'auditor-terms')),
      version integer not null check (version > 0),
      text_nl text not null,
      text_en text,
      published_by text references staff,
      published_at timestamptz not null,
      unique (kind, version)
    );
    create table statement_acceptances (
      staff_id text not null references staff,
      statement_id uuid not null references statements,
      accepted_at timestamptz not null,
      primary key (staff_id, statement_id)
    );
    grant select, insert on statements, statement_acceptances to ${sql.id(APP_ROLE)};
  `.execute(db);
  for (const [kind, { nl, en }] of Object.entries(FIRST_STATEMENTS)) {
    await sql`
      insert into statements (id, kind, version, text_nl, text_en, published_at)
      values (gen_random_uuid(), ${kind}, 1, ${nl}, ${en}, now())
    `.execute(db);
  }
  for (const table of ["statements", "statement_acceptances"]) {
    await sql`
      create trigger append_only before update or delete on ${sql.table(table)}
        for each row execute function refuse_change();
      create trigger append_only_whole before truncate on ${sql.table(table)}
        for each statement execute function refuse_change();
    `.execute(db);
  }
}

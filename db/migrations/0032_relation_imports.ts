import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";

/** How the register of relations is filled: imports, the rows they wait with, and who may push. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const role = sql.id(APP_ROLE);
  await sql`
    create table relation_push_tokens (
      id uuid primary key,
      name text not null,
      token_hash text not null unique,
      created_by text not null,
      created_at timestamptz not null,
      last_used_at timestamptz,
      revoked_at timestamptz
    );

    create table relation_imports (
      id uuid primary key,
      source text not null check (source in ('file', 'push')),
      -- Null for a push, whose records say it themselves.
      kind text check (kind in ('client', 'contact-person', 'employer')),
      state text not null check (state in
        ('arriving', 'mapping', 'checking', 'preview', 'applying', 'applied', 'failed', 'discarded')),
      problem text,
      file_name text,
      headers jsonb,
      mapping jsonb,
      -- Whoever is absent from a whole file has ended.
      whole boolean not null default false,
      total integer not null default 0,
      done integer not null default 0,
      counts jsonb,
      by text,
      token_id uuid references relation_push_tokens,
      created_at timestamptz not null,
      checked_at timestamptz,
      finished_at timestamptz,
      -- Only one import at a time is checked or applied, by whoever holds this and renews it.
      lease_until timestamptz
    );
    create index relation_imports_recent on relation_imports (created_at desc);

    create table relation_import_rows (
      import_id uuid not null references relation_imports on delete cascade,
      number integer not null,
      cells jsonb,
      kind text,
      external_id text,
      data jsonb,
      derived jsonb,
      verdict text check (verdict in ('new', 'changed', 'unchanged', 'rejected')),
      problem text,
      problem_field text,
      problem_row integer,
      changed text[],
      relation_id uuid,
      applied boolean not null default false,
      primary key (import_id, number)
    );
    create index relation_import_rows_by_number on relation_import_rows (import_id, kind, external_id, number);
    create index relation_import_rows_by_verdict on relation_import_rows (import_id, verdict, number);
    create index relation_import_rows_to_apply on relation_import_rows (import_id, (kind <> 'employer'), number)
      where verdict in ('new', 'changed') and not applied;

    grant select, insert, update, delete on relation_push_tokens, relation_imports, relation_import_rows to ${role};
  `.execute(db);
}

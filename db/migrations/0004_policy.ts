import { type Kysely, sql } from "kysely";

/** Rules and organisation versions, and what must never receive a newsletter. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table rules (
      version integer primary key check (version > 0),
      body jsonb not null,
      reason text not null,
      by text,
      at timestamptz not null
    );
    create table rules_moves (
      version integer not null references rules,
      case_id uuid not null references cases,
      due_before date,
      due_after date,
      primary key (version, case_id)
    );
    create table organisation (
      version integer primary key check (version > 0),
      body jsonb not null,
      by text,
      at timestamptz not null
    );

    create table suppressions (
      address text not null,
      brand text not null,
      since timestamptz not null,
      case_id uuid references cases deferrable initially deferred,
      lifted_at timestamptz,
      primary key (address, brand)
    );
    create table mailing_stops (
      case_id uuid not null references cases deferrable initially deferred,
      system text not null,
      stopped_at timestamptz,
      error_code text,
      checked_at timestamptz,
      attempts integer not null default 0,
      primary key (case_id, system)
    );
    create table unsubscribe_tokens (
      token_hash text primary key,
      address text not null,
      brand text,
      purpose text not null check (purpose in ('unsubscribe', 'resubscribe')),
      case_id uuid references cases deferrable initially deferred,
      created_at timestamptz not null,
      used_at timestamptz
    );
  `.execute(db);
}

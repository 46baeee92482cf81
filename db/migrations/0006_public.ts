import { type Kysely, sql } from "kysely";

/** What the public pages keep for a while: drafts, codes, sessions, counters. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table drafts (
      id uuid primary key,
      token_hash text not null unique,
      body jsonb not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index drafts_by_expiry on drafts (expires_at);
    alter table files add constraint files_draft_id_fkey
      foreign key (draft_id) references drafts on delete set null;

    create table codes (
      id uuid primary key,
      case_id uuid not null references cases deferrable initially deferred,
      purpose text not null check (purpose in ('status', 'pickup', 'confirm', 'mandate', 'identity')),
      hash text not null,
      tries integer not null default 0,
      created_at timestamptz not null,
      expires_at timestamptz,
      used_at timestamptz
    );
    create index codes_by_case on codes (case_id, purpose);
    create index codes_by_hash on codes (hash);
    create index codes_by_expiry on codes (expires_at);

    create table requester_sessions (
      token_hash text primary key,
      case_id uuid not null references cases,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      pickup_at timestamptz
    );
    create index requester_sessions_by_expiry on requester_sessions (expires_at);

    create table rate_limits (
      key text not null,
      window_start timestamptz not null,
      count integer not null,
      expires_at timestamptz not null,
      primary key (key, window_start)
    );
    create index rate_limits_by_expiry on rate_limits (expires_at);
  `.execute(db);
}

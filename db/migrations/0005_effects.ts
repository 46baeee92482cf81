import { type Kysely, sql } from "kysely";

/** Effects, the mailbox of installations without a mail transport, and what keeps the worker honest. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table effects (
      id uuid primary key,
      case_id uuid not null references cases deferrable initially deferred,
      seq integer not null,
      key text not null,
      type text not null,
      data jsonb not null,
      state text not null default 'pending' check (state in ('pending', 'done', 'failed')),
      error_code text,
      attempts integer not null default 0,
      last_attempt_at timestamptz,
      message_id text unique,
      created_at timestamptz not null default now(),
      done_at timestamptz,
      unique (case_id, key)
    );
    create index effects_unfinished on effects (created_at, id) where state <> 'done';

    create table mailbox (
      id uuid primary key,
      message_id text not null unique,
      sender text not null,
      recipient text not null,
      subject text not null,
      html text,
      text text,
      headers jsonb not null default '{}',
      at timestamptz not null
    );
    create index mailbox_by_time on mailbox (at desc, id);

    create table hook_receipts (
      id text primary key,
      received_at timestamptz not null
    );
    create table worker_heartbeats (
      id text primary key,
      started_at timestamptz not null,
      seen_at timestamptz not null
    );
  `.execute(db);
}

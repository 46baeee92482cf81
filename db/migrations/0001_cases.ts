import { type Kysely, sql } from "kysely";

/** Cases, their events and the checkpoints over them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cases (
      id uuid primary key,
      reference text not null unique,
      snapshot jsonb not null,
      version integer not null,
      person_version integer not null,
      head_hash text not null,
      rules_version integer not null,
      kind text not null,
      station text not null,
      stage text not null,
      received_on date not null,
      received_at timestamptz not null,
      due_date date,
      risk_date date,
      ack_by date,
      internal_target date,
      extension_notice_by date,
      extended boolean not null,
      paused boolean not null,
      wake_at timestamptz,
      handler_id text,
      proposed_by text,
      approved_by text,
      confirmed boolean not null,
      level smallint not null,
      required_level smallint not null,
      awaiting_requester boolean not null,
      outcome text,
      reply_given_on date,
      closed_as text,
      closed_on date,
      about_staff_ids text[] not null,
      language text not null,
      channel text not null,
      reply_channel text not null,
      capacity text not null,
      spam boolean not null,
      merged_into uuid references cases deferrable initially deferred,
      due_sort date not null generated always as (coalesce(due_date, date '9999-12-31')) stored,
      created_at timestamptz not null default now(),
      constraint nobody_approves_their_own_proposal check (proposed_by <> approved_by)
    );

    -- The queue pages by (due_sort, id); each tab has the part of the table it shows.
    create index cases_open on cases (due_sort, id) where closed_on is null;
    create index cases_open_by_handler on cases (handler_id, due_sort, id) where closed_on is null;
    create index cases_open_by_station on cases (station, due_sort, id) where closed_on is null;
    create index cases_open_unconfirmed on cases (due_sort, id) where closed_on is null and not confirmed;
    create index cases_open_awaiting on cases (due_sort, id) where closed_on is null and awaiting_requester;
    create index cases_open_by_rules on cases (rules_version, id) where closed_on is null;
    create index cases_closed on cases (closed_on desc, id desc) where closed_on is not null;
    create index cases_received on cases (received_on, kind);
    create index cases_wake on cases (wake_at) where wake_at is not null;

    create table case_links (
      from_case_id uuid not null references cases deferrable initially deferred,
      to_case_id uuid not null references cases deferrable initially deferred,
      "as" text not null check ("as" in ('objection', 'converted', 'same-form', 'duplicate')),
      created_at timestamptz not null default now(),
      primary key (from_case_id, to_case_id, "as"),
      check (from_case_id <> to_case_id)
    );
    create index case_links_to on case_links (to_case_id);

    create table events (
      case_id uuid not null references cases deferrable initially deferred,
      seq integer not null check (seq > 0),
      type text not null,
      at timestamptz not null,
      on_date date not null,
      actor jsonb not null,
      data jsonb not null,
      rules_version integer not null,
      previous_hash text not null,
      hash text not null,
      primary key (case_id, seq)
    );

    create table checkpoints (
      id integer primary key check (id > 0),
      day date not null,
      case_count integer not null,
      heads_hash text not null,
      views_until bigint not null,
      views_hash text not null,
      rules_version integer not null,
      rules_hash text not null,
      previous_hash text not null,
      hash text not null,
      made_at timestamptz not null
    );
    -- No reference to cases: a checkpoint must be able to say that a case is gone.
    create table checkpoint_heads (
      checkpoint_id integer not null references checkpoints deferrable initially deferred,
      case_id uuid not null,
      seq integer not null,
      hash text not null,
      primary key (checkpoint_id, case_id)
    );
    create index checkpoint_heads_by_case on checkpoint_heads (case_id, seq desc);
  `.execute(db);
}

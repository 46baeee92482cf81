import { type Kysely, sql } from "kysely";

/** Everything about people: content, parties, letters and files. A case row may be written after its content. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table content (
      id uuid primary key,
      case_id uuid not null references cases deferrable initially deferred,
      station text not null,
      kind text not null,
      salt bytea,
      body jsonb,
      hash text not null,
      created_by text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      frozen_at timestamptz,
      destroyed_at timestamptz,
      constraint destroyed_means_gone
        check ((destroyed_at is null) = (body is not null) and (destroyed_at is null) = (salt is not null))
    );
    create index content_by_case on content (case_id, kind);

    create table parties (
      id uuid primary key,
      case_id uuid not null references cases deferrable initially deferred,
      role text not null check (role in ('requester', 'subject', 'representative', 'recipient')),
      name text,
      email text,
      phone text,
      address text,
      birth_date date,
      client_number text,
      organisation text,
      email_normalised text,
      name_normalised text,
      surname_normalised text,
      created_at timestamptz not null default now(),
      destroyed_at timestamptz
    );
    create index parties_by_case on parties (case_id);
    create index parties_by_email on parties (email_normalised text_pattern_ops);
    create index parties_by_name on parties (name_normalised text_pattern_ops);
    create index parties_by_surname on parties (surname_normalised text_pattern_ops);

    create table letters (
      id uuid primary key,
      case_id uuid not null references cases deferrable initially deferred,
      name text not null,
      language text not null,
      channel text not null check (channel in ('portal', 'email', 'post')),
      recipient_id uuid,
      subject text,
      html text,
      text text,
      parts jsonb,
      hash text,
      state text not null default 'draft'
        check (state in ('draft', 'frozen', 'published', 'posted', 'superseded')),
      effect_id uuid,
      message_id text,
      delivery text not null default 'none'
        check (delivery in ('none', 'accepted', 'delivered', 'bounced', 'complained')),
      delivery_code text,
      created_by text,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      frozen_at timestamptz,
      published_at timestamptz,
      posted_on date,
      delivered_at timestamptz,
      opened_at timestamptz,
      destroyed_at timestamptz,
      constraint frozen_has_hash check (state = 'draft' or hash is not null or state = 'superseded')
    );
    create index letters_by_case on letters (case_id, created_at);
    create index letters_by_message on letters (message_id) where message_id is not null;
    create unique index letters_by_effect on letters (effect_id) where effect_id is not null;

    create table files (
      id uuid primary key,
      case_id uuid references cases deferrable initially deferred,
      draft_id uuid,
      purpose text not null check (purpose in ('request', 'data', 'identity', 'evidence')),
      name text,
      media_type text not null,
      size bigint,
      chunks integer,
      sha256 text,
      wrapped_key bytea,
      key_id text not null,
      uploaded_by text not null,
      created_at timestamptz not null default now(),
      -- Until then its chunks are still arriving, and what stays behind is swept up at night.
      stored_at timestamptz,
      destroyed_at timestamptz,
      constraint stored_means_whole
        check (stored_at is null or (size is not null and chunks is not null and sha256 is not null))
    );
    create index files_by_case on files (case_id) where case_id is not null;
    create index files_by_draft on files (draft_id) where draft_id is not null;
    create index files_unfinished on files (created_at) where stored_at is null;

    create table file_chunks (
      file_id uuid not null references files deferrable initially deferred,
      index integer not null check (index >= 0),
      nonce bytea not null,
      data bytea not null,
      primary key (file_id, index)
    );
    -- Ciphertext does not compress.
    alter table file_chunks alter column data set storage external;
  `.execute(db);
}

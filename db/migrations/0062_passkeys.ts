import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";

/** Passkeys of staff, in place of a table that nothing filled, and the questions that wait for an answer of one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table passkey;

    create table passkeys (
      id uuid primary key,
      staff_id text not null references staff on delete cascade,
      name text not null,
      credential_id text not null unique,
      public_key bytea not null,
      -- Up to 2^32 - 1; stays 0 with an authenticator that does not count.
      counter bigint not null,
      transports text[] not null,
      added_at timestamptz not null,
      last_used_at timestamptz
    );
    create index passkeys_of_staff on passkeys (staff_id);

    create table passkey_challenges (
      challenge text primary key,
      purpose text not null check (purpose in ('add', 'show', 'sign-in')),
      bound_to text not null,
      expires_at timestamptz not null
    );

    grant select, insert, update, delete on passkeys to ${sql.id(APP_ROLE)};
    grant select, insert, delete on passkey_challenges to ${sql.id(APP_ROLE)};
  `.execute(db);
}

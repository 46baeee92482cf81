import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";

/** What staff show besides their password. The passkey table is what @better-auth/passkey 1.7.6 asks for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Null while the second step is still to come: such a session opens nothing.
    alter table session add column "secondFactorAt" timestamptz;

    create table second_factors (
      id uuid primary key,
      staff_id text not null references staff on delete cascade,
      secret bytea not null,
      key_id text not null,
      made_at timestamptz not null,
      confirmed_at timestamptz,
      last_step bigint
    );
    -- One that works, and at most one that was shown and waits for its first code.
    create unique index second_factor_of_staff on second_factors (staff_id, (confirmed_at is null));

    create table recovery_codes (
      staff_id text not null references staff on delete cascade,
      code_hash text not null,
      made_at timestamptz not null,
      used_at timestamptz,
      primary key (staff_id, code_hash)
    );

    create table passkey (
      id text primary key,
      name text,
      "publicKey" text not null,
      "userId" text not null references staff on delete cascade,
      "credentialID" text not null unique,
      counter integer not null,
      "deviceType" text not null,
      "backedUp" boolean not null,
      transports text,
      "createdAt" timestamptz,
      aaguid text
    );
    create index passkey_by_staff on passkey ("userId");

    grant select, insert, update, delete on second_factors, recovery_codes, passkey to ${sql.id(APP_ROLE)};
  `.execute(db);
}

import { type Kysely, sql } from "kysely";

/**
 * The first four tables are what better-auth 1.7.6 asks for (getMigrations().compileMigrations(), user table
 * named staff with our extra fields), hence their camelCase columns.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff (
      id text primary key,
      name text not null,
      email text not null unique,
      "emailVerified" boolean not null,
      image text,
      "createdAt" timestamptz not null default current_timestamp,
      "updatedAt" timestamptz not null default current_timestamp,
      roles jsonb not null default '[]',
      team text,
      "privacyOfficer" boolean not null default false,
      "closedAt" timestamptz,
      language text not null default 'nl'
    );
    create table session (
      id text primary key,
      "expiresAt" timestamptz not null,
      token text not null unique,
      "createdAt" timestamptz not null default current_timestamp,
      "updatedAt" timestamptz not null,
      "ipAddress" text,
      "userAgent" text,
      "userId" text not null references staff on delete cascade
    );
    create index session_by_staff on session ("userId");
    create table account (
      id text primary key,
      "accountId" text not null,
      "providerId" text not null,
      "userId" text not null references staff on delete cascade,
      "accessToken" text,
      "refreshToken" text,
      "idToken" text,
      "accessTokenExpiresAt" timestamptz,
      "refreshTokenExpiresAt" timestamptz,
      scope text,
      password text,
      "createdAt" timestamptz not null default current_timestamp,
      "updatedAt" timestamptz not null
    );
    create index account_by_staff on account ("userId");
    create table verification (
      id text primary key,
      identifier text not null,
      value text not null,
      "expiresAt" timestamptz not null,
      "createdAt" timestamptz not null default current_timestamp,
      "updatedAt" timestamptz not null default current_timestamp
    );
    create index verification_by_identifier on verification (identifier);

    create table invitations (
      id uuid primary key,
      token_hash text not null unique,
      name text not null,
      email text not null,
      roles jsonb not null,
      team text,
      privacy_officer boolean not null default false,
      language text not null default 'nl',
      invited_by text,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      accepted_at timestamptz
    );

    create table views (
      id bigint generated always as identity primary key,
      staff_id text not null,
      case_id uuid not null,
      what text not null,
      at timestamptz not null
    );
    create index views_by_case on views (case_id, at);

    create table saved_views (
      id uuid primary key,
      staff_id text not null references staff on delete cascade,
      name text not null,
      filters jsonb not null,
      created_at timestamptz not null default now(),
      unique (staff_id, name)
    );
  `.execute(db);
}

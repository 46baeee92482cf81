import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";

/** Who can and who did, looked at each quarter: what was decided per person, and who signed for the whole. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- When somebody was last let in, second step and all; null from before this was recorded.
    alter table staff add column "lastSignInAt" timestamptz;

    create table access_reviews (
      quarter text primary key check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
      signed_by text not null references staff,
      signed_at timestamptz not null,
      -- What was decided of everybody, as ids of access_decisions.
      decisions jsonb not null
    );
    create table access_decisions (
      id bigint generated always as identity primary key,
      quarter text not null check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
      staff_id text not null references staff,
      decision text not null check (decision in ('keep', 'change', 'close')),
      remark text,
      -- What the reviewer saw: roles, team, figures.
      seen jsonb not null,
      decided_by text not null references staff check (decided_by <> staff_id),
      decided_at timestamptz not null
    );
    create index access_decisions_of_quarter on access_decisions (quarter, staff_id, id desc);
    create index events_by_type on events (type, at) where type = 'DecisionApproved';

    -- Whom a mail said that a review waits, or is late.
    create table access_review_notices (
      quarter text not null,
      late boolean not null,
      staff_id text not null references staff,
      sent_at timestamptz not null,
      primary key (quarter, late, staff_id)
    );
    grant select, insert on access_reviews, access_decisions, access_review_notices to ${sql.id(APP_ROLE)};
  `.execute(db);
  for (const table of ["access_reviews", "access_decisions", "access_review_notices"]) {
    await sql`
      create trigger append_only before update or delete on ${sql.table(table)}
        for each row execute function refuse_change();
    `.execute(db);
    await sql`
      create trigger append_only_whole before truncate on ${sql.table(table)}
        for each statement execute function refuse_change();
    `.execute(db);
  }
}

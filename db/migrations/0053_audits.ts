import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";

/** What an auditor may look at: a sample that the server drew, for as long as was agreed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const role = sql.id(APP_ROLE);
  await sql`
    create table audits (
      id uuid primary key,
      number integer not null unique generated always as identity,
      auditor_id text not null references staff,
      opened_by text not null references staff,
      opened_at timestamptz not null,
      purpose text not null,
      from_at timestamptz not null,
      until_at timestamptz not null,
      received_from date not null,
      received_until date not null,
      kinds jsonb not null,
      sample_size integer not null check (sample_size > 0),
      -- How many there were to draw from.
      population integer not null,
      seed text not null,
      terms_id uuid references statements,
      terms_accepted_at timestamptz,
      closed_at timestamptz,
      closed_by text references staff,
      check (auditor_id <> opened_by),
      check (until_at > from_at),
      check (received_until >= received_from),
      check ((terms_id is null) = (terms_accepted_at is null)),
      check ((closed_at is null) = (closed_by is null))
    );
    create index audits_of_auditor on audits (auditor_id, until_at);

    create table audit_cases (
      audit_id uuid not null references audits,
      case_id uuid not null references cases,
      -- In the order in which they were drawn.
      place integer not null,
      primary key (audit_id, case_id),
      unique (audit_id, place)
    );

    -- Signed once and ended once; all else about an audit stands as it was opened.
    create function refuse_other_audit() returns trigger language plpgsql as $$
      begin
        if (to_jsonb(new) - '{terms_id,terms_accepted_at,closed_at,closed_by}'::text[])
            <> (to_jsonb(old) - '{terms_id,terms_accepted_at,closed_at,closed_by}'::text[])
          or (old.terms_id is not null and new.terms_id is distinct from old.terms_id)
          or (old.closed_at is not null and new.closed_at is distinct from old.closed_at) then
          raise exception 'an audit stands as it was opened';
        end if;
        return new;
      end
    $$;
    create trigger stands before update on audits for each row execute function refuse_other_audit();
    create trigger append_only before update or delete on audit_cases
      for each row execute function refuse_change();
    create trigger append_only_whole before truncate on audit_cases
      for each statement execute function refuse_change();

    grant select, insert on audits, audit_cases to ${role};
    grant update (terms_id, terms_accepted_at, closed_at, closed_by) on audits to ${role};
  `.execute(db);
}

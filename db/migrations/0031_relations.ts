import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";

/** The register of relations, and which of them a case is about. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table relations (
      id uuid primary key,
      kind text not null check (kind in ('client', 'contact-person', 'employer')),
      external_id text not null,
      external_id_normalised text not null,
      name text not null,
      given_names text,
      initials text,
      particle text,
      surname text,
      partner_particle text,
      partner_surname text,
      surname_keys text[] not null default '{}',
      birth_date date,
      email text,
      email_normalised text,
      phone text,
      address text,
      employer_id uuid references relations,
      contract_ref text,
      confidentiality_signed_on date,
      contact_changed_on date,
      ended_on date,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      unique (kind, external_id)
    );
    -- The three ways in which a case finds its people; of a name only together with the date of birth.
    create index relations_by_number on relations (external_id_normalised);
    create index relations_by_email on relations (email_normalised) where email_normalised is not null;
    create index relations_by_birth_date on relations (birth_date) where birth_date is not null;
    create index relations_by_employer on relations (employer_id) where employer_id is not null;
    create index relations_ended on relations (ended_on) where ended_on is not null;
    grant insert, update, delete on relations to ${sql.id(APP_ROLE)};
    grant select on relations to ${sql.id(APP_ROLE)};

    -- No reference: a relation can be deleted, and the case still says which one it was.
    alter table cases add column relation_id uuid;
    create index cases_open_by_relation on cases (relation_id) where closed_on is null and relation_id is not null;
    -- Cases of before the register remember that they were not matched, as a refold will say.
    update cases set snapshot = jsonb_set(snapshot, '{context}', snapshot->'context' ||
      '{"relationId": null, "otherRelationIds": [], "relationProven": false}');
  `.execute(db);
}

import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";

/** Who may see a case: the team of its handler, whose signature it waits for, and who broke the glass. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table cases add column team text, add column awaits_signature_of text;

    create index cases_awaiting_signature on cases (awaits_signature_of) where awaits_signature_of is not null;
    create index cases_approved_by on cases (approved_by) where approved_by is not null;

    -- By what right somebody looked. Null in lines from before this was recorded.
    alter table views add column ground text;
    create index views_by_staff on views (staff_id, at);

    create table glasses (
      id uuid primary key,
      case_id uuid not null references cases,
      -- The GlassBroken event, which holds the reason: no access without it.
      seq integer not null,
      staff_id text not null,
      opened_at timestamptz not null,
      until timestamptz not null check (until > opened_at),
      foreign key (case_id, seq) references events (case_id, seq)
    );
    create index glasses_by_reader on glasses (staff_id, case_id, until);
    create index glasses_opened on glasses (opened_at desc, id);

    create table glass_reviews (
      glass_id uuid primary key references glasses,
      reviewed_by text not null,
      reviewed_at timestamptz not null,
      agreed boolean not null,
      note text
    );
  `.execute(db);
  for (const table of ["glasses", "glass_reviews"]) {
    await sql`
      create trigger append_only before update or delete on ${sql.table(table)}
        for each row execute function refuse_change();
    `.execute(db);
    await sql`
      create trigger append_only_whole before truncate on ${sql.table(table)}
        for each statement execute function refuse_change();
    `.execute(db);
    await sql`grant select, insert on ${sql.table(table)} to ${sql.id(APP_ROLE)}`.execute(db);
  }
}

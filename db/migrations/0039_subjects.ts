import { type Kysely, sql } from "kysely";

/** Whoever's data it is reads their own letters, apart from the representative who asked for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table codes drop constraint codes_purpose_check;
    alter table codes add constraint codes_purpose_check check (
      purpose in ('status', 'status-subject', 'pickup', 'pickup-subject', 'confirm', 'identity')
    );
    alter table requester_sessions
      add column reader text not null default 'requester' check (reader in ('requester', 'subject'));
  `.execute(db);
}

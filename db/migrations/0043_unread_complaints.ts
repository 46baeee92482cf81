import { type Kysely, sql } from "kysely";

/** A complaint of which nobody recorded yet whom it is about. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table cases add column unread boolean not null default false;
    alter table cases alter column unread drop default;
  `.execute(db);
}

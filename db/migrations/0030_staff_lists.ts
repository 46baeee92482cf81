import { type Kysely, sql } from "kysely";

/** What the lists and figures of the staff side read by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index cases_open_by_kind on cases (kind, due_sort, id) where closed_on is null;
    -- Figures and the lists behind them: cases by the day they were answered, or ended without an answer.
    create index cases_ended on cases (coalesce(reply_given_on, closed_on), id)
      where coalesce(reply_given_on, closed_on) is not null;
    create index effects_failed on effects (created_at desc, id) where state = 'failed';
    create index invitations_open on invitations (expires_at) where accepted_at is null;
  `.execute(db);
}

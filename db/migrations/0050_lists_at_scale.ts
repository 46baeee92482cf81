import { type Kysely, sql } from "kysely";

/**
 * What lists and figures read stands in their indexes, so that they cost the same whatever else is in a case; and
 * Postgres knows how many open cases there are to a date, apart from all the closed ones.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Its indexes go with it.
    alter table cases drop column due_sort;
    alter table cases
      add column due_sort date generated always as
        (case when closed_on is null then coalesce(due_date, date '9999-12-31') end) stored,
      add column ended_on date generated always as (coalesce(reply_given_on, closed_on)) stored;
    drop index cases_ended;
    -- Nothing reads by it.
    drop index cases_received;

    -- Open cases by due date, with what decides who sees one and in which figures it counts.
    create index cases_open on cases (due_sort, id)
      include (kind, stage, handler_id, team, awaits_signature_of, approved_by, unread, about_staff_ids,
        reply_given_on, ack_by)
      where due_sort is not null;
    create index cases_open_by_handler on cases (handler_id, due_sort, id) where due_sort is not null;
    create index cases_open_by_station on cases (station, due_sort, id) where due_sort is not null;
    create index cases_open_by_kind on cases (kind, due_sort, id) where due_sort is not null;
    create index cases_open_unconfirmed on cases (due_sort, id) where due_sort is not null and not confirmed;
    create index cases_open_awaiting on cases (due_sort, id) where due_sort is not null and awaiting_requester;
    create index cases_open_answered on cases (due_sort, id)
      where due_sort is not null and reply_given_on is not null;
    create index cases_open_unacknowledged on cases (due_sort, id) where due_sort is not null and ack_by is not null;

    -- Cases by the day they were answered, or ended without an answer; with the same.
    create index cases_ended on cases (ended_on, id)
      include (kind, stage, handler_id, team, awaits_signature_of, approved_by, unread, about_staff_ids,
        received_on, due_date, reply_given_on, extended, outcome, closed_as)
      where ended_on is not null;
    -- What few cases ended in, apart: a page of them would lie among thousands of others.
    create index cases_ended_unanswered on cases (closed_as, ended_on, id) where closed_as in ('lapsed', 'withdrawn');
    create index cases_late on cases (ended_on, id) where reply_given_on > due_date;
    create index cases_refused on cases (ended_on, id) where outcome = 'refused';
    create index cases_extended on cases (ended_on, id) where extended and ended_on is not null;
  `.execute(db);
}

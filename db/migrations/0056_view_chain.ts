import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";

/**
 * The log of looks becomes a chain per case, as its events are: each line holds its own hash over itself and the line
 * before it, and the head says how many there are, so that a line changed, put in or taken out shows and can be
 * named. Made by the database, because whoever writes the log may not touch the heads. db/verify/views.ts computes the
 * same hash by itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table views add column seq integer, add column hash text;
    create table view_heads (case_id uuid primary key, seq integer not null, hash text not null);
    grant select on view_heads to ${sql.id(APP_ROLE)};

    create function link_view() returns trigger
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $$
        declare
          head public.view_heads;
        begin
          -- Two looks at one case at once: the second waits for the first.
          insert into public.view_heads (case_id, seq, hash) values (new.case_id, 0, '')
            on conflict (case_id) do nothing;
          select * into head from public.view_heads where case_id = new.case_id for update;
          new.seq := head.seq + 1;
          new.hash := encode(sha256(convert_to(json_build_array(
            head.hash, new.seq, new.id, new.staff_id, new.case_id, new.what, extract(epoch from new.at), new.ground
          )::text, 'UTF8')), 'hex');
          update public.view_heads set seq = new.seq, hash = new.hash where case_id = new.case_id;
          return new;
        end
      $$;
    revoke all on function link_view() from public;
  `.execute(db);
  await linkThoseThatStand(db);
  await sql`
    alter table views alter column seq set not null, alter column hash set not null;
    create unique index views_in_chain on views (case_id, seq);
    create trigger linked before insert on views for each row execute function link_view();
  `.execute(db);
}

async function linkThoseThatStand(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table views disable trigger append_only;
    do $$
      declare
        line views;
        last_case uuid;
        last_seq integer;
        last_hash text;
      begin
        for line in select * from views order by case_id, id loop
          if line.case_id is distinct from last_case then
            last_case := line.case_id;
            last_seq := 0;
            last_hash := '';
          end if;
          last_seq := last_seq + 1;
          last_hash := encode(sha256(convert_to(json_build_array(
            last_hash, last_seq, line.id, line.staff_id, line.case_id, line.what, extract(epoch from line.at),
            line.ground
          )::text, 'UTF8')), 'hex');
          update views set seq = last_seq, hash = last_hash where id = line.id;
          insert into view_heads (case_id, seq, hash) values (line.case_id, last_seq, last_hash)
            on conflict (case_id) do update set seq = excluded.seq, hash = excluded.hash;
        end loop;
      end
    $$;
    alter table views enable trigger append_only;
  `.execute(db);
}

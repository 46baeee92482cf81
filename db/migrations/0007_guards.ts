import { type Kysely, sql } from "kysely";

/** What the database itself refuses, and the three things it does on behalf of the application's role. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await appendOnly(db, ["events", "checkpoints", "checkpoint_heads", "rules", "organisation", "views"]);
  await frozenStaysFrozen(db);
  await sql`
    -- Graphile's tables have row-level security, so the application's role enqueues through its owner.
    -- The job names the effect and nothing else: job tables are not a place for people's data.
    create function enqueue_effect(effect_id uuid) returns void
      language sql security definer set search_path = pg_catalog, public, pg_temp
      as $$
        select graphile_worker.add_job(
          'effect', pg_catalog.json_build_object('effectId', effect_id), job_key => effect_id::text
        )
      $$;

    -- Numbers count per prefix and year; the sequence of a new year is made by the first case that needs it.
    create function next_reference_number(prefix text, year integer) returns bigint
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp
      as $$
        declare
          sequence_name text := format('reference_%s_%s', lower(prefix), year);
        begin
          if prefix not in ('VZ', 'KL') or year not between 2000 and 2199 then
            raise exception 'no references for % %', prefix, year;
          end if;
          if to_regclass('public.' || sequence_name) is null then
            perform pg_advisory_xact_lock(hashtext(sequence_name));
            execute format('create sequence if not exists public.%I', sequence_name);
          end if;
          return nextval(('public.' || sequence_name)::regclass);
        end
      $$;
    revoke all on function enqueue_effect(uuid), next_reference_number(text, integer) from public;
  `.execute(db);
}

/** Refuses change to everyone, the owner too; what the owner may still do is drop the trigger, and verify sees the rest. */
async function appendOnly(db: Kysely<unknown>, tables: string[]): Promise<void> {
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
      end
    $$;
  `.execute(db);
  for (const table of tables) {
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

/** What an event fixed the hash of can be destroyed, never rewritten: content and letters alike. */
async function frozenStaysFrozen(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_thaw() returns trigger language plpgsql as $$
      begin
        if new.frozen_at is null or new.hash <> old.hash or new.case_id <> old.case_id
           or (new.destroyed_at is null and (new.body is distinct from old.body or new.salt is distinct from old.salt))
        then
          raise exception 'content % is frozen', old.id using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
    $$;
    create trigger frozen before update on content
      for each row when (old.frozen_at is not null) execute function refuse_thaw();

    create function refuse_rewrite() returns trigger language plpgsql as $$
      begin
        if new.state = 'draft' or new.hash is distinct from old.hash or new.case_id <> old.case_id
           or (new.destroyed_at is null
               and (new.subject, new.html, new.text) is distinct from (old.subject, old.html, old.text))
        then
          raise exception 'letter % is frozen', old.id using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
    $$;
    create trigger frozen before update on letters
      for each row when (old.frozen_at is not null) execute function refuse_rewrite();
  `.execute(db);
}

import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";

/** What a new case begins with, in one round trip. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The lock is RULES_LOCK of rules.ts. Volatile, so that the rules are read as they are once it is held: a
    -- version that was committed meanwhile counts.
    create function open_case(prefix text, year integer, out number bigint, out rules_version integer, out rules jsonb)
      language plpgsql volatile set search_path = pg_catalog, public, pg_temp
      as $$
        begin
          perform pg_advisory_xact_lock_shared(720001);
          select version, body into strict rules_version, rules from public.rules order by version desc limit 1;
          number := public.next_reference_number(prefix, year);
        end
      $$;
    revoke all on function open_case(text, integer) from public;
    grant execute on function open_case(text, integer) to ${sql.id(APP_ROLE)};
  `.execute(db);
}

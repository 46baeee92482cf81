import { type Kysely, sql } from "kysely";
import { APP_ROLE } from "../client";

/** What web and worker may do; migrate() made the role. A later table brings its own grants. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const role = sql.id(APP_ROLE);
  await sql`
    grant usage on schema public to ${role};
    grant select on all tables in schema public to ${role};

    -- Append-only: no UPDATE, DELETE or TRUNCATE.
    grant insert on events, checkpoints, checkpoint_heads, rules, rules_moves, organisation, views to ${role};

    -- Rows of people are emptied and accounts are closed; neither is deleted.
    grant insert, update on cases, content, parties, letters, effects, suppressions, mailing_stops, staff
      to ${role};

    grant insert, update, delete on case_links, files, file_chunks, session, account, verification, invitations,
      saved_views, unsubscribe_tokens, mailbox, hook_receipts, worker_heartbeats, drafts, codes,
      requester_sessions, rate_limits
      to ${role};

    grant execute on function enqueue_effect(uuid), next_reference_number(text, integer) to ${role};
  `.execute(db);
}

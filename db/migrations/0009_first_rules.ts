import { type Kysely, sql } from "kysely";
import { defaultPolicy } from "../../workflows/rules";

/**
 * The first version of the rules: what a new installation starts from. It is stored, not referred to, because
 * events are judged again by it for as long as they exist.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into rules (version, body, reason, at)
    values (1, ${JSON.stringify(defaultPolicy)}, 'installation', now())
  `.execute(db);
}

import { type RawBuilder, sql } from "kysely";
import type { Executor } from "../client";
import { Broken } from "./broken";

/** As the database wrote it (0056_view_chain), but computed here: a function could be replaced by hand. */
const recomputed = (previous: RawBuilder<unknown>): RawBuilder<string> => sql`
  encode(sha256(convert_to(json_build_array(
    ${previous}, seq, id, staff_id, case_id, what, extract(epoch from at), ground
  )::text, 'UTF8')), 'hex')`;

interface Suspect {
  case_id: string;
  /** Null: the head of a case, of whose lines the last are gone. */
  id: string | null;
  seq: number;
  previous_seq: number;
  holds: boolean;
}

/**
 * Walks the log of looks, case by case: every line continues the one before it and says what it said, and the
 * last one is the head.
 * @returns how many lines were checked
 * @throws Broken at the first that does not hold
 */
export async function verifyViews(db: Executor): Promise<number> {
  const { rows } = await sql<Suspect>`
    with chained as (
      select case_id, id, seq, hash,
        coalesce(lag(seq) over log, 0) as previous_seq,
        ${recomputed(sql`coalesce(lag(hash) over log, '')`)} as expected
      from views window log as (partition by case_id order by seq, id)
    ), last_of as (
      select distinct on (case_id) case_id, seq, hash from views order by case_id, seq desc
    )
    select case_id, id::text, seq, previous_seq, hash = expected as holds
    from chained where hash <> expected or seq <> previous_seq + 1
    union all
    select coalesce(heads.case_id, last_of.case_id), null, coalesce(heads.seq, 0), coalesce(last_of.seq, 0), false
    from view_heads as heads full join last_of using (case_id)
    where (heads.seq, heads.hash) is distinct from (last_of.seq, last_of.hash)
    order by case_id, id nulls last limit 1
  `.execute(db);
  const suspect = rows[0];
  if (suspect) throw new Broken(...sentenceOn(suspect));
  const { count } = await db
    .selectFrom("views")
    .select((eb) => eb.fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function sentenceOn({ case_id, id, seq, previous_seq }: Suspect): [row: string, why: string] {
  if (id === null) {
    return [
      `view_heads ${case_id}`,
      `the log of looks at this case has ${previous_seq} lines, and says ${seq}`,
    ];
  }
  if (seq > previous_seq + 1)
    return [`views #${id}`, `look ${previous_seq + 1} at its case is missing before it`];
  if (seq < previous_seq + 1) return [`views #${id}`, "it was put in: its place in the log is another's"];
  return [`views #${id}`, "it was changed after it was logged, or put in"];
}

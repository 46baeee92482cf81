import { sql } from "kysely";
import type { Executor } from "../client";

/** Links between cases of one requester. A duplicate may be somebody else's and is not among them. */
export type OwnLink = "same-form" | "objection" | "converted";

/**
 * Ids of all cases that hang together with this one by these links, itself included, in the order in which
 * they were opened.
 */
export async function casesLinkedBy(
  db: Executor,
  caseId: string,
  links: readonly OwnLink[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive found (id) as (
      select ${caseId}::uuid
      union
      select neighbour.id from found, lateral (
        select to_case_id as id from case_links where from_case_id = found.id and "as" = any (${links})
        union all
        select from_case_id from case_links where to_case_id = found.id and "as" = any (${links})
      ) as neighbour
    )
    select cases.id from found join cases using (id) order by cases.created_at, cases.reference
  `.execute(db);
  return rows.map((row) => row.id);
}

/**
 * Linked access requests and complaints that still wait for their answer: what they ask about may not be erased
 * before.
 * @returns of each the local date by which it is answered; null while its clock stands still
 */
export async function linkedAnswersDue(db: Executor, caseId: string): Promise<(string | null)[]> {
  const linked = await casesLinkedBy(db, caseId, ["same-form", "objection", "converted"]);
  const waiting = await db
    .selectFrom("cases")
    .select("due_date")
    .where("id", "in", linked)
    .where("id", "!=", caseId)
    .where("kind", "in", ["access", "complaint"])
    .where("reply_given_on", "is", null)
    .where("closed_on", "is", null)
    .execute();
  return waiting.map(({ due_date }) => due_date);
}

import { sql } from "kysely";
import type { Executor } from "../client";
import { listedFor, type Reader, visibleTo } from "../reader";
import { parseReference } from "../references";
import type { CaseTable } from "../schema/cases";

export interface RegisteredCase extends Pick<CaseTable, "reference" | "kind"> {
  dueDate: string | null;
  byPost: boolean;
  /** Not a complaint that a manager reads first. */
  visible: boolean;
}

/** Cases by their references, for the page after registering: those that the reader registered or may know of. */
export async function findRegistered(
  db: Executor,
  reader: Reader,
  typed: readonly string[],
): Promise<RegisteredCase[]> {
  const references = typed.map(parseReference).filter((reference) => reference !== null);
  if (references.length === 0) return [];
  const rows = await db
    .selectFrom("cases")
    .select([
      "reference",
      "kind",
      "due_date",
      "reply_channel",
      visibleTo(reader).$castTo<boolean>().as("visible"),
    ])
    .where("reference", "in", references)
    .where((eb) => eb.or([listedFor(reader), registeredBy(reader)]))
    .orderBy("reference")
    .execute();
  return rows.map(({ reference, kind, due_date, reply_channel, visible }) => ({
    reference,
    kind,
    dueDate: due_date,
    byPost: reply_channel === "post",
    visible,
  }));
}

/** What somebody typed themselves they know of. */
const registeredBy = ({ staffId }: Reader) => sql<boolean>`exists (
  select from events where events.case_id = cases.id and events.seq = 1 and events.actor->>'id' = ${staffId})`;

import type { Executor } from "../client";
import { listedFor, type Reader } from "../reader";
import { parseReference } from "../references";
import type { CaseTable } from "../schema/cases";

export interface RegisteredCase extends Pick<CaseTable, "reference" | "kind"> {
  dueDate: string | null;
  byPost: boolean;
}

/** Cases by their references, for the page after registering; only those that the reader may know of. */
export async function findRegistered(
  db: Executor,
  reader: Reader,
  typed: readonly string[],
): Promise<RegisteredCase[]> {
  const references = typed.map(parseReference).filter((reference) => reference !== null);
  if (references.length === 0) return [];
  const rows = await db
    .selectFrom("cases")
    .select(["reference", "kind", "due_date", "reply_channel"])
    .where("reference", "in", references)
    .where(listedFor(reader))
    .orderBy("reference")
    .execute();
  return rows.map(({ reference, kind, due_date, reply_channel }) => ({
    reference,
    kind,
    dueDate: due_date,
    byPost: reply_channel === "post",
  }));
}

import { sql } from "kysely";
import type { Executor } from "../client";
import { parseReference } from "../references";
import type { CaseTable } from "../schema/cases";

export interface RegisteredCase extends Pick<CaseTable, "reference" | "kind"> {
  dueDate: string | null;
  byPost: boolean;
}

/** Cases by their references, for the page after registering; never one that is about the reader. */
export async function findRegistered(
  db: Executor,
  readerId: string,
  typed: readonly string[],
): Promise<RegisteredCase[]> {
  const references = typed.map(parseReference).filter((reference) => reference !== null);
  if (references.length === 0) return [];
  const rows = await db
    .selectFrom("cases")
    .select(["reference", "kind", "due_date", "reply_channel"])
    .where("reference", "in", references)
    .where(sql<boolean>`${readerId} <> all (about_staff_ids)`)
    .orderBy("reference")
    .execute();
  return rows.map(({ reference, kind, due_date, reply_channel }) => ({
    reference,
    kind,
    dueDate: due_date,
    byPost: reply_channel === "post",
  }));
}

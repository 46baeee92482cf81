import { sql } from "kysely";
import type { Executor } from "../client";
import { parseReference } from "../references";

export interface Receipt {
  id: string;
  reference: string;
  receivedOn: string;
  dueDate: string | null;
  personVersion: number;
}

/** When a case arrived, for who wants to correct it; null for a case that is about the reader. */
export async function findReceipt(db: Executor, readerId: string, typed: string): Promise<Receipt | null> {
  const reference = parseReference(typed);
  if (!reference) return null;
  const row = await db
    .selectFrom("cases")
    .select(["id", "reference", "received_on", "due_date", "person_version"])
    .where("reference", "=", reference)
    .where(sql<boolean>`${readerId} <> all (about_staff_ids)`)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    reference: row.reference,
    receivedOn: row.received_on,
    dueDate: row.due_date,
    personVersion: row.person_version,
  };
}

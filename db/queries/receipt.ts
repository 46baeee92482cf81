import type { Executor } from "../client";
import type { VisibleCaseId } from "../reader";

export interface Receipt {
  id: string;
  reference: string;
  receivedOn: string;
  dueDate: string | null;
  personVersion: number;
}

/** When a case arrived, for who wants to correct it. */
export async function findReceipt(db: Executor, id: VisibleCaseId): Promise<Receipt> {
  const row = await db
    .selectFrom("cases")
    .select(["id", "reference", "received_on", "due_date", "person_version"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    reference: row.reference,
    receivedOn: row.received_on,
    dueDate: row.due_date,
    personVersion: row.person_version,
  };
}

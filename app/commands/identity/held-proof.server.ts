import type { Executor } from "../../../db/client";

/**
 * What was sent or uploaded to prove who asks and is still there: content of an identity answer and files.
 * Kept for the check alone, so the event that ends the check names it for destruction.
 */
export async function heldProof(trx: Executor, caseId: string): Promise<string[]> {
  const [answers, files] = await Promise.all([
    trx
      .selectFrom("content")
      .select("id")
      .where("case_id", "=", caseId)
      .where("station", "=", "identity")
      .where("kind", "=", "answer")
      .where("destroyed_at", "is", null)
      .execute(),
    trx
      .selectFrom("files")
      .select("id")
      .where("case_id", "=", caseId)
      .where("purpose", "=", "identity")
      .where("destroyed_at", "is", null)
      .execute(),
  ]);
  return [...answers, ...files].map(({ id }) => id);
}

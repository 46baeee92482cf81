import type { Executor } from "../client";
import { inTransaction } from "../dispatch";
import { destroyFiles } from "./files";
import { destroyParties } from "./parties";

/**
 * Destroys everything that a closed case holds about people: content, letters, files, parties. Its events, dates
 * and hashes stay, so that its chain closes and the figures still count it.
 */
export async function destroyCase(db: Executor, caseId: string, now: Date): Promise<void> {
  await inTransaction(db, async (trx) => {
    await trx
      .updateTable("content")
      .set({ body: null, salt: null, destroyed_at: now })
      .where("case_id", "=", caseId)
      .where("destroyed_at", "is", null)
      .execute();
    await trx
      .updateTable("letters")
      .set({ subject: null, html: null, text: null, parts: null, destroyed_at: now })
      .where("case_id", "=", caseId)
      .where("destroyed_at", "is", null)
      .execute();
    const files = await trx.selectFrom("files").select("id").where("case_id", "=", caseId).execute();
    await destroyFiles(
      trx,
      caseId,
      files.map((file) => file.id),
      now,
    );
    await destroyParties(trx, caseId, now);
  });
}

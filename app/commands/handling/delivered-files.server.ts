import type { Executor } from "../../../db/client";
import type { DecisionDraft } from "../../letters/decision/draft";

/** The files that go with an answer, with the hash of their bytes. Files of another case do not exist here. */
export async function deliveredFiles(
  db: Executor,
  caseId: string,
  { work }: Pick<DecisionDraft, "work">,
): Promise<{ id: string; sha256: string }[]> {
  const ids = work !== null && "files" in work ? work.files.map(({ id }) => id) : [];
  if (ids.length === 0) return [];
  const files = await db
    .selectFrom("files")
    .select(["id", "sha256"])
    .where("case_id", "=", caseId)
    .where("purpose", "=", "data")
    .where("stored_at", "is not", null)
    .where("destroyed_at", "is", null)
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
  return files.map(({ id, sha256 }) => ({ id, sha256: sha256 ?? "" }));
}

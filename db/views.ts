import type { Executor } from "./client";

/** Logs a look by staff, before anything is shown. `what`: "case", "letter:<id>", "file:<id>", "export". */
export async function logView(
  db: Executor,
  { staffId, caseId, what, at }: { staffId: string; caseId: string; what: string; at: Date },
): Promise<void> {
  await db.insertInto("views").values({ staff_id: staffId, case_id: caseId, what, at }).execute();
}

/** Who looked at a case, newest first. */
export async function viewsOf(db: Executor, caseId: string, limit = 200) {
  return db
    .selectFrom("views")
    .selectAll()
    .where("case_id", "=", caseId)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

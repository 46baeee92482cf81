import type { Executor } from "./client";

interface View {
  staffId: string;
  caseId: string;
  /** "case", "approval", "receipt-date", "preview", "letter:<id>", "file:<id>", "export". */
  what: string;
  at: Date;
}

/** Logs a look by staff, before anything is shown. */
export async function logView(db: Executor, { staffId, caseId, what, at }: View): Promise<void> {
  await db.insertInto("views").values({ staff_id: staffId, case_id: caseId, what, at }).execute();
}

/** Of something that is drawn anew while a person types: one look, until an hour has passed. */
const ONE_LOOK_MS = 60 * 60 * 1000;

/** Logs a look, unless it goes on from one that was logged within the hour. */
export async function logContinuingView(db: Executor, view: View): Promise<void> {
  const { staffId, caseId, what, at } = view;
  const logged = await db
    .selectFrom("views")
    .select("id")
    .where("case_id", "=", caseId)
    .where("at", ">", new Date(at.getTime() - ONE_LOOK_MS))
    .where("staff_id", "=", staffId)
    .where("what", "=", what)
    .limit(1)
    .executeTakeFirst();
  if (!logged) await logView(db, view);
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

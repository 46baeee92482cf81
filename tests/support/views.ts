import type { Executor } from "../../db/client";

/** What the log of looks says about a case, newest first. */
export const viewsOf = (db: Executor, caseId: string) =>
  db.selectFrom("views").selectAll().where("case_id", "=", caseId).orderBy("id", "desc").execute();

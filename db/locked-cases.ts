import type { CaseSnapshot } from "../workflows/machines/context";
import type { Rules } from "../workflows/rules";
import type { CaseRow } from "./case-row";
import type { Executor } from "./client";

/** A case as it stood when its row was locked. */
export interface LockedCase {
  id: string;
  reference: string;
  version: number;
  personVersion: number;
  snapshot: CaseSnapshot;
  /** The rules it is judged by, which may be older than the current ones. */
  rules: Rules;
  row: CaseRow;
}

export class CaseNotFound extends Error {
  override name = "CaseNotFound";
  constructor(readonly caseId: string) {
    super(`no case ${caseId}`);
  }
}

/**
 * Locks cases in the order of their ids, so that two actions on the same cases never wait for each other in a
 * circle. Answers in the order asked. Throws CaseNotFound.
 */
export async function lockCases(trx: Executor, caseIds: string[]): Promise<LockedCase[]> {
  if (caseIds.length === 0) return [];
  const rows = await trx
    .selectFrom("cases")
    .innerJoin("rules", "rules.version", "cases.rules_version")
    .selectAll("cases")
    .select("rules.body")
    .where("cases.id", "in", caseIds)
    .orderBy("cases.id")
    .forNoKeyUpdate(["cases"])
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  return caseIds.map((id) => {
    const locked = found.get(id);
    if (!locked) throw new CaseNotFound(id);
    const { body, ...row } = locked;
    return {
      id,
      reference: row.reference,
      version: row.version,
      personVersion: row.person_version,
      snapshot: row.snapshot,
      rules: { ...body, version: row.rules_version },
      row,
    };
  });
}

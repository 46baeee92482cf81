import type { CaseSnapshot } from "../../workflows/machines/context";
import type { Rules } from "../../workflows/rules";
import type { Executor } from "../client";
import type { CaseTable } from "../schema/cases";

/** A case as the page after sending tells it: no names. */
export interface FiledCase extends Pick<CaseTable, "reference" | "kind"> {
  dueDate: string | null;
  snapshot: CaseSnapshot;
  rules: Rules;
}

/** The cases of one form, in the order given. */
export async function filedCases(db: Executor, caseIds: string[]): Promise<FiledCase[]> {
  if (caseIds.length === 0) return [];
  const rows = await db
    .selectFrom("cases")
    .innerJoin("rules", "rules.version", "cases.rules_version")
    .select(["cases.id", "reference", "kind", "due_date", "snapshot", "rules.body", "rules.version"])
    .where("cases.id", "in", caseIds)
    .execute();
  return caseIds.flatMap((id) =>
    rows
      .filter((row) => row.id === id)
      .map(({ reference, kind, due_date, snapshot, body, version }) => ({
        reference,
        kind,
        dueDate: due_date,
        snapshot,
        rules: { ...body, version },
      })),
  );
}

import type { EffectType } from "../../workflows/effects";
import type { Executor } from "../client";
import { knownTo, type Reader } from "../reader";

export interface FailedEffect {
  id: string;
  caseId: string;
  reference: string;
  type: EffectType;
  /** Which letter, notice or system; a code, never text of a person. */
  detail: string | null;
  errorCode: string | null;
  attempts: number;
  lastAttemptAt: Date | null;
}

/**
 * What failed for good, newest first: an action and a reference, nothing of what is in the case. Whoever keeps the
 * installation running sees them of every case, but never of one that is about them.
 */
export async function failedEffectsFor(
  db: Executor,
  reader: Reader,
  { limit }: { limit?: number } = {},
): Promise<FailedEffect[]> {
  const rows = await db
    .selectFrom("effects")
    .innerJoin("cases", "cases.id", "effects.case_id")
    .select([
      "effects.id",
      "cases.id as caseId",
      "cases.reference",
      "effects.type",
      "effects.data",
      "effects.error_code",
      "effects.attempts",
      "effects.last_attempt_at",
    ])
    .where("effects.state", "=", "failed")
    .where(knownTo(reader))
    .orderBy("effects.created_at", "desc")
    .orderBy("effects.id")
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  return rows.map(({ data, error_code, last_attempt_at, ...row }) => {
    const detail = data.letter ?? data.notice ?? data.system;
    return {
      ...row,
      detail: typeof detail === "string" ? detail : null,
      errorCode: error_code,
      lastAttemptAt: last_attempt_at,
    };
  });
}

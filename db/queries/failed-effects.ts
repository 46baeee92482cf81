import type { EffectType } from "../../workflows/effects";
import type { Executor } from "../client";
import { knownTo, type Reader } from "../reader";

export interface FailedEffect {
  id: string;
  reference: string;
  type: EffectType;
  /** Which letter, notice or system; a code, never text of a person. */
  detail: string | null;
  errorCode: string | null;
  attempts: number;
  lastAttemptAt: Date | null;
}

const MOST_SHOWN = 200;

/**
 * What failed for good, newest first: an action and a reference, nothing of what is in the case. Whoever keeps the
 * installation running sees them of every case, but never of one that is about them.
 */
export async function failedEffectsFor(db: Executor, reader: Reader): Promise<FailedEffect[]> {
  const rows = await db
    .selectFrom("effects")
    .innerJoin("cases", "cases.id", "effects.case_id")
    .select([
      "effects.id",
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
    .limit(MOST_SHOWN)
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

import { dispatch, inTransaction } from "../../../db/dispatch";
import { findBehindGlass, keepOpened } from "../../../db/glass";
import { isConcrete } from "../../../workflows/letters/concrete";
import { type Desk, factsToAppend, readerOf } from "../desk.server";
import { fixProse } from "../prose.server";

export interface BreakGlass {
  reference: string;
  /** Why this person has to see this case: at least one sentence that is about it. */
  reason: string;
}

/**
 * Opens a case for a day to a colleague who has no part in it. The reason stands in the case, the privacy officers are
 * told at once. A complaint about them, and one of which nobody knows whom it is about, stays closed exactly as a case
 * that does not exist.
 */
export async function breakGlass(
  desk: Desk,
  { reference, reason }: BreakGlass,
): Promise<"opened" | "stays-closed" | "say-more"> {
  if (!isConcrete(reason)) return "say-more";
  const caseId = await findBehindGlass(desk.db, reference, readerOf(desk));
  if (!caseId) return "stays-closed";
  await inTransaction(desk.db, async (trx) => {
    const { cases } = await dispatch(trx, [caseId], async () => {
      const place = { caseId, station: "handling", kind: "glass-reason" } as const;
      const fixed = await fixProse(trx, desk, { ...place, text: reason });
      return factsToAppend(desk, caseId, { type: "GlassBroken", reason: fixed });
    });
    await keepOpened(trx, { caseId, seq: cases[0]?.version ?? 0, by: desk.actor.id, at: desk.now });
  });
  return "opened";
}

import type { Executor } from "../../../db/client";
import { CaseRejected, dispatch } from "../../../db/dispatch";
import {
  findUnsubscribeToken,
  liftSuppression,
  spendUnsubscribeToken,
  suppressedBrands,
} from "../../../db/suppressions";
import { localDateOf } from "../../../workflows/deadlines";

export type Restored = "restored" | "not-yet" | "unknown";

/**
 * The way back, from the link in the opted-out mail: the brands of that opt-out may send again.
 * `not-yet`: the mailing systems are still stopping.
 */
export async function restoreSubscription(
  db: Executor,
  { token, now }: { token: string; now: Date },
): Promise<Restored> {
  const found = await findUnsubscribeToken(db, token);
  if (found?.purpose !== "resubscribe" || found.caseId === null) return "unknown";
  const { caseId, address } = found;
  const brands = await brandsOf(db, caseId);
  if (found.usedAt !== null) {
    // Pressed twice: still so. Used before a later opt-out: that one holds, and its own mail has its own link.
    const stopped = await suppressedBrands(db, address);
    return brands.some((brand) => stopped.includes(brand)) ? "unknown" : "restored";
  }
  const at = now.toISOString();
  try {
    await dispatch(db, [caseId], async (trx) => {
      await liftSuppression(trx, { address, brands, now });
      await spendUnsubscribeToken(trx, token, now);
      return [
        {
          caseId,
          event: { type: "SubscriptionRestored", actor: { type: "requester" }, at, on: localDateOf(at) },
        },
      ];
    });
    return "restored";
  } catch (error) {
    if (error instanceof CaseRejected) return "not-yet";
    throw error;
  }
}

async function brandsOf(db: Executor, caseId: string): Promise<string[]> {
  const first = await db
    .selectFrom("events")
    .select("data")
    .where("case_id", "=", caseId)
    .where("seq", "=", 1)
    .executeTakeFirst();
  return (first?.data.brands as string[] | undefined) ?? [];
}

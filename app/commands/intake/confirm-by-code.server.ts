import type { Executor } from "../../../db/client";
import { CaseRejected, dispatch } from "../../../db/dispatch";
import { localDateOf } from "../../../workflows/deadlines";

/** Whoever types the code that was mailed to an address reads its mail: that confirms it, once. */
export async function confirmByCode(db: Executor, caseId: string, now: Date): Promise<void> {
  const at = now.toISOString();
  try {
    await dispatch(db, [caseId], async (_trx, [current]) => {
      if (!current || current.row.confirmed || current.row.kind === "opt-out") return [];
      const event = { type: "AddressConfirmed", by: "code", at, on: localDateOf(at) } as const;
      return [{ caseId, event: { ...event, actor: { type: "requester" } } }];
    });
  } catch (error) {
    // A closed case takes no confirmation and needs none.
    if (!(error instanceof CaseRejected)) throw error;
  }
}

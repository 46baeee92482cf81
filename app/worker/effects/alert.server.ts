import type { Executor } from "../../../db/client";
import { recordEffects } from "../../../db/effects";
import type { Effect } from "../../../workflows/effects";

/**
 * Tells the handler, or the desk while nobody holds the case, about something that no event brought about; of a
 * complaint that may be about any of them the managers.
 */
export async function alert(
  trx: Executor,
  { caseId, seq }: { caseId: string; seq: number },
  { notice, about }: { notice: "failed-effect" | "bounced"; about: string },
): Promise<void> {
  const { handler_id: staffId, unread } = await trx
    .selectFrom("cases")
    .select(["handler_id", "unread"])
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  const to = staffId ? "handler" : unread ? "managers" : "team";
  const effect: Effect = { type: "notify-staff", key: `notice:${notice}:${about}`, notice, to, staffId };
  await recordEffects(trx, [{ caseId, seq, effect }]);
}

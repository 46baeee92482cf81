import type { Executor } from "../../../db/client";
import { recordEffects } from "../../../db/effects";
import type { Effect } from "../../../workflows/effects";

/** Tells the handler, or the desk while nobody holds the case, about something that no event brought about. */
export async function alert(
  trx: Executor,
  { caseId, seq }: { caseId: string; seq: number },
  { notice, about }: { notice: "failed-effect" | "bounced"; about: string },
): Promise<void> {
  const { handler_id: staffId } = await trx
    .selectFrom("cases")
    .select("handler_id")
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  const to = staffId ? "handler" : "team";
  const effect: Effect = { type: "notify-staff", key: `notice:${notice}:${about}`, notice, to, staffId };
  await recordEffects(trx, [{ caseId, seq, effect }]);
}

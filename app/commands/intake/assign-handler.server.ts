import type { Executor } from "../../../db/client";
import type { Dispatched } from "../../../db/dispatch";
import { type CaseForm, type Desk, record } from "../desk.server";

/** Gives a case to a colleague, to oneself, or back to nobody (null). */
export function assignHandler(
  desk: Desk,
  form: CaseForm,
  { handlerId }: { handlerId: string | null },
): Promise<Dispatched> {
  return record(desk, form, async (trx) => ({
    type: "HandlerAssigned",
    handlerId,
    team: handlerId === null ? null : await teamOf(trx, handlerId),
  }));
}

async function teamOf(trx: Executor, staffId: string): Promise<string | null> {
  const colleague = await trx.selectFrom("staff").select("team").where("id", "=", staffId).executeTakeFirst();
  return colleague?.team ?? null;
}

import type { Dispatched } from "../../../db/dispatch";
import { type CaseForm, type Desk, record } from "../desk.server";

/** Gives a case to a colleague, to oneself, or back to nobody (null). */
export function assignHandler(
  desk: Desk,
  form: CaseForm,
  { handlerId }: { handlerId: string | null },
): Promise<Dispatched> {
  return record(desk, form, async () => ({ type: "HandlerAssigned", handlerId }));
}

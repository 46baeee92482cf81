import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProse } from "../prose.server";

/** Something the requester told us by telephone, letter or at the desk. */
export function addInformationForRequester(desk: Desk, form: CaseForm & { text: string; on: string }) {
  const { caseId, text, on } = form;
  return record(desk, form, async (trx) => ({
    type: "InformationAdded",
    on,
    content: await fixProse(trx, desk, { caseId, station: "handling", kind: "information", text }),
  }));
}

import { addNote as keepNote } from "../../../db/content/notes";
import { type CaseForm, type Desk, record } from "../desk.server";

/** A note among colleagues: no event, and never shown to the requester. */
export function addNote(desk: Desk, form: Pick<CaseForm, "caseId"> & { text: string }) {
  const { caseId, text } = form;
  return record(desk, { caseId, expectedPersonVersion: null }, async (trx) => {
    await keepNote(trx, { caseId, by: desk.actor.id, text });
    return [];
  });
}

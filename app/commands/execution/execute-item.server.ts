import { keepContent } from "../../../db/content/keep";
import { CaseRejected } from "../../../db/dispatch";
import { linkedAnswersDue } from "../../../db/queries/linked-cases";
import { type CaseForm, type Desk, record } from "../desk.server";

export interface ExecuteItem extends CaseForm {
  itemId: string;
  /** Local date on which it was done. */
  on: string;
  /** Where: the system or archive. */
  system: string;
  /** How it shows: a log line, a ticket, who did it. */
  how: string;
}

/** Evidence of one promise, as it is kept with the case. */
export interface ExecutionEvidence {
  itemId: string;
  doneOn: string;
  system: string;
  how: string;
}

/**
 * Notes that one promise of the decision was carried out, with what shows it (R14). What a linked access
 * request or complaint is about is erased only after that one is answered.
 */
export function executeItem(desk: Desk, form: ExecuteItem) {
  const { caseId, itemId, on, system, how } = form;
  return record(desk, form, async (trx, { row }) => {
    if (row.kind === "erasure" && (await linkedAnswersDue(trx, caseId)).length > 0) {
      throw new CaseRejected("linked-case-unanswered", caseId, "ItemExecuted");
    }
    const body: ExecutionEvidence = { itemId, doneOn: on, system, how };
    const place = {
      caseId,
      station: "execution",
      kind: "evidence",
      createdBy: desk.actor.id,
      frozen: true,
    } as const;
    return { type: "ItemExecuted", itemId, on, evidence: await keepContent(trx, { ...place, body }) };
  });
}

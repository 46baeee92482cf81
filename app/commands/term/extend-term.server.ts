import { CaseRejected } from "../../../db/dispatch";
import { advance } from "../../../workflows/advance";
import { localDateOf } from "../../../workflows/deadlines";
import type { CaseEvent } from "../../../workflows/events";
import type { Clearance, Words } from "../../../workflows/letters";
import type { CaseFacts } from "../../letters/case-facts.server";
import type { LetterOrder } from "../../letters/compose.server";
import type { CaseForm, Desk } from "../desk.server";
import { fixProse } from "../prose.server";
import { recordWithLetter } from "../send-letter.server";

export interface ExtendTerm extends CaseForm {
  months: 1 | 2;
  words: Words;
  clearances: Clearance[];
}

/** The letter of an extension: it names the new date, so the extension is tried on the case first. */
export function extensionLetter(
  desk: Desk,
  facts: CaseFacts,
  { months, words, clearances }: Omit<ExtendTerm, keyof CaseForm>,
): LetterOrder<"extended"> {
  const { previousDueOn, dueOn } = tryExtension(desk, facts, { type: "TermExtended", months });
  return { letter: "extended", words, clearances, props: { previousDueOn, dueOn } };
}

/** Takes up to two more months, once, in time and with the reasons of this case (GDPR 12(3)). */
export function extendTerm(desk: Desk, form: ExtendTerm) {
  const { caseId, months, words } = form;
  return recordWithLetter(
    desk,
    form,
    (facts) => extensionLetter(desk, facts, form),
    async (trx, letterId) => ({
      type: "TermExtended",
      months,
      reason: await fixProse(trx, desk, {
        caseId,
        station: "term",
        kind: "extension-reason",
        text: words.reasons ?? "",
      }),
      letterId,
    }),
  );
}

type Extension = { type: "TermExtended"; months: 1 | 2 } | { type: "ComplaintExtended" };

/**
 * The due date before and after an extension that is not recorded yet. Local dates.
 * @throws CaseRejected when the case does not take it
 */
export function tryExtension(desk: Desk, facts: CaseFacts, extension: Extension) {
  const at = desk.now.toISOString();
  const trial = {
    ...extension,
    actor: desk.actor,
    at,
    on: localDateOf(at),
    reason: { contentId: "trial", hash: "" },
    letterId: "trial",
  } as CaseEvent;
  const taken = advance(facts.snapshot, trial, facts.rules);
  if (taken.kind === "rejected") throw new CaseRejected(taken.code, facts.row.id, extension.type);
  const { dueDate, riskDate } = taken.columns;
  return {
    previousDueOn: facts.row.due_date ?? facts.row.risk_date ?? facts.row.received_on,
    dueOn: dueDate ?? riskDate ?? facts.row.received_on,
  };
}

import type { Clearance, Words } from "../../../workflows/letters";
import type { CaseFacts } from "../../letters/case-facts.server";
import type { LetterOrder } from "../../letters/compose.server";
import type { CaseForm, Desk } from "../desk.server";
import { fixProse } from "../prose.server";
import { recordWithLetter } from "../send-letter.server";
import { tryExtension } from "./extend-term.server";

export interface ExtendComplaint extends CaseForm {
  words: Words;
  clearances: Clearance[];
}

/** The letter that tells why the decision on a complaint comes later, and when. */
export const complaintExtensionLetter = (
  desk: Desk,
  facts: CaseFacts,
  { words, clearances }: Omit<ExtendComplaint, keyof CaseForm>,
): LetterOrder<"complaint-extended"> => ({
  letter: "complaint-extended",
  words,
  clearances,
  props: tryExtension(desk, facts, { type: "ComplaintExtended" }),
});

/** The single extension that the complaints procedure allows (R16). */
export function extendComplaint(desk: Desk, form: ExtendComplaint) {
  const { caseId, words } = form;
  return recordWithLetter(
    desk,
    form,
    (facts) => complaintExtensionLetter(desk, facts, form),
    async (trx, letterId) => {
      const reason = {
        caseId,
        station: "term",
        kind: "extension-reason",
        text: words.reasons ?? "",
      } as const;
      return { type: "ComplaintExtended", reason: await fixProse(trx, desk, reason), letterId };
    },
  );
}

import type { Clearance, Words } from "../../../workflows/letters";
import type { CaseFacts } from "../../letters/case-facts.server";
import type { LetterOrder } from "../../letters/compose.server";
import { signerOf } from "../../letters/signer";
import type { CaseForm, Desk } from "../desk.server";
import { recordWithLetter } from "../send-letter.server";

export interface AcknowledgeComplaint extends CaseForm {
  words: Words;
  /** The same letter offers a conversation. */
  offersHearing: boolean;
  clearances: Clearance[];
}

/** The acknowledgement: it names the handler, the procedure and the date of the decision. */
export const acknowledgementLetter = (
  desk: Desk,
  facts: CaseFacts,
  { words, offersHearing, clearances }: Omit<AcknowledgeComplaint, keyof CaseForm>,
): LetterOrder<"complaint-acknowledged"> => ({
  letter: "complaint-acknowledged",
  words,
  clearances,
  props: {
    dueOn: facts.row.due_date ?? facts.row.received_on,
    handler: signerOf(desk.staff, facts.row.language),
    hearingOffered: offersHearing,
  },
});

/** Acknowledges a complaint within five working days, and offers to hear the person (R16). */
export function acknowledgeComplaint(desk: Desk, form: AcknowledgeComplaint) {
  return recordWithLetter(
    desk,
    form,
    (facts) => acknowledgementLetter(desk, facts, form),
    async (_trx, letterId, current) => {
      const offers = form.offersHearing && current.snapshot.context.complaint?.hearing === "none";
      return [
        { type: "ComplaintAcknowledged", letterId },
        ...(offers ? [{ type: "HearingOffered" as const, letterId }] : []),
      ];
    },
  );
}

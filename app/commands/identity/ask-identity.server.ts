import { pauseAccepted } from "../../../workflows/clock";
import { addDays, localDateOf } from "../../../workflows/deadlines";
import type { IdentityMethod } from "../../../workflows/events/identity";
import type { Clearance, Words } from "../../../workflows/letters";
import type { CaseFacts } from "../../letters/case-facts.server";
import type { LetterOrder } from "../../letters/compose.server";
import type { CaseForm, Desk } from "../desk.server";
import { fixProse, fixProseIfAny } from "../prose.server";
import { recordWithLetter } from "../send-letter.server";

export interface AskIdentity extends CaseForm {
  ways: IdentityMethod[];
  words: Words;
  /** An approver's reason to stop the clock although the question comes late (R9). */
  override: string | null;
  clearances: Clearance[];
}

/** The letter that asks, as it stands with these words. */
export function identityLetter(
  desk: Desk,
  facts: CaseFacts,
  { ways, words, override, clearances }: Omit<AskIdentity, keyof CaseForm>,
): LetterOrder<"identity-asked"> {
  const on = localDateOf(desk.now.toISOString());
  const question = { type: "IdentityAsked", on, override: override ? {} : null, rules: facts.rules };
  return {
    letter: "identity-asked",
    words,
    clearances,
    checked: { ways },
    props: {
      ways,
      answerBy: addDays(on, facts.rules.statutory.answerWithinDays),
      paused: pauseAccepted(facts.snapshot.context, question as Parameters<typeof pauseAccepted>[1]),
    },
  };
}

/** Asks who is asking, on a concrete doubt and with a choice of ways (GDPR 12(6)). */
export function askIdentity(desk: Desk, form: AskIdentity) {
  return recordWithLetter(
    desk,
    form,
    (facts) => identityLetter(desk, facts, form),
    async (trx, letterId) => {
      const place = { caseId: form.caseId, station: "identity" } as const;
      return {
        type: "IdentityAsked",
        questionId: crypto.randomUUID(),
        ways: form.ways,
        doubt: await fixProse(trx, desk, { ...place, kind: "doubt", text: form.words.doubt ?? "" }),
        override: await fixProseIfAny(trx, desk, { ...place, kind: "pause-override", text: form.override }),
        letterId,
      };
    },
  );
}

import type { WithdrawalRoute } from "../../../emails/letters/requester/withdrawn";
import type { CaseFacts } from "../../letters/case-facts.server";
import type { LetterOrder } from "../../letters/compose.server";
import type { CaseForm, Desk } from "../desk.server";
import { recordWithLetter } from "../send-letter.server";

export interface WithdrawForRequester extends CaseForm {
  /** How the requester told us. */
  by: Exclude<WithdrawalRoute, "portal">;
  on: string;
}

/** Confirms who withdrew, when and how, and that a new request is always possible. */
export const withdrawalLetter = (facts: CaseFacts, { by, on }: Pick<WithdrawForRequester, "by" | "on">) =>
  ({
    letter: "withdrawn",
    words: {},
    props: { withdrawnOn: on, by, fileKeptYears: facts.rules.retention.closedCaseYears },
  }) satisfies LetterOrder<"withdrawn">;

/** The requester told us by telephone, letter, e-mail or at the desk that they stop. */
export function withdrawForRequester(desk: Desk, form: WithdrawForRequester) {
  return recordWithLetter(
    desk,
    form,
    (facts) => withdrawalLetter(facts, form),
    async (_trx, letterId) => ({ type: "CaseWithdrawn", letterId, on: form.on }),
  );
}

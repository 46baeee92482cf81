import { issueCode } from "../../../db/codes";
import { CaseRejected } from "../../../db/dispatch";
import { countTowards, type Limit } from "../../../db/rate-limits";
import type { IdentityMethod } from "../../../workflows/events/identity";
import type { Judgement } from "../../../workflows/identity/propose";
import { derivedCode } from "../../derived-secret";
import { findCaseFacts } from "../../letters/case-facts.server";
import { type CaseForm, type Desk, record } from "../desk.server";
import { findOnFile, meansOf } from "./on-file.server";
import { stepUpReason } from "./record-identity.server";

const DAY = 24 * 60 * 60_000;

/** Nobody's telephone or mailbox is flooded from here. */
const CODES_PER_CASE: Limit = { name: "identity-codes", most: 5, windowMs: DAY };

/** How long the code of a check holds; a letter has to travel first. Null: there is no code. */
const HOLDS_DAYS: Partial<Record<IdentityMethod, number>> = {
  "address-on-file": 3,
  "code-to-phone": 3,
  "code-by-letter": 21,
};

export interface StartCheck extends CaseForm {
  method: IdentityMethod;
  /** Why a less intrusive method is not enough, or why changed contact details are no objection. */
  reason: string | null;
}

/** Why a method is not started although it could be, but for a written reason. */
const OVERRULED: readonly Judgement[] = ["contact-changed"];
/** What the machine refuses with a better sentence. */
const LEFT_TO_THE_MACHINE: readonly Judgement[] = ["proves-too-little", "document-shown", "approver-only"];

/**
 * Starts a check that the requester finishes: a code to what is on file, or a sign-in elsewhere. The code exists in
 * the message that carries it and nowhere else; here its keyed hash is kept, bound to this check.
 * @throws CaseRejected not-on-file, contact-changed without a reason, too-many-codes, and what the machine refuses
 */
export function startCheck(desk: Desk, form: StartCheck) {
  const { caseId, method } = form;
  return record(desk, form, async (trx) => {
    const { proposal } = await findOnFile(trx, await findCaseFacts(trx, caseId), meansOf(desk.settings));
    const reason = await stepUpReason(trx, desk, form);
    const judged = proposal.judged.find((one) => one.method === method);
    if (judged && !judged.possible && !LEFT_TO_THE_MACHINE.includes(judged.why)) {
      if (!OVERRULED.includes(judged.why)) throw rejected("not-on-file");
      if (!reason) throw rejected("contact-changed");
    }
    const checkId = crypto.randomUUID();
    const days = HOLDS_DAYS[method];
    const until = days === undefined ? null : new Date(desk.now.getTime() + days * DAY);
    if (until) {
      const { sessionSecret: secret } = desk.settings;
      const counted = await countTowards(trx, CODES_PER_CASE, { subject: caseId, secret, now: desk.now });
      if (!counted.within) throw rejected("too-many-codes");
      const code = derivedCode(secret, "identity", checkId);
      await issueCode(trx, {
        caseId,
        purpose: "identity",
        about: checkId,
        now: desk.now,
        secret,
        code,
        until,
      });
    }
    return {
      type: "IdentityCheckStarted",
      checkId,
      method,
      proposed: proposal.method,
      reason,
      holdsUntil: until?.toISOString() ?? null,
    };
  });

  function rejected(code: "not-on-file" | "contact-changed" | "too-many-codes"): CaseRejected {
    return new CaseRejected(code, caseId, "IdentityCheckStarted");
  }
}

/** The printed letter with the code went to the post. */
export function recordLetterPosted(desk: Desk, form: CaseForm & { checkId: string; on: string }) {
  return record(desk, form, async () => ({
    type: "IdentityLetterPosted",
    checkId: form.checkId,
    on: form.on,
  }));
}

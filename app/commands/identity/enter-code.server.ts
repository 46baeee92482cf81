import type { Executor } from "../../../db/client";
import { triesLeft, tryCode, withdrawCodes } from "../../../db/codes";
import { CaseRejected, dispatch, type EventToAppend, type LockedCase } from "../../../db/dispatch";
import { countTowards, type Limit } from "../../../db/rate-limits";
import { methodRules } from "../../../workflows/identity/methods";
import { type CaseFact, type CaseForm, type Desk, factsToAppend, mustSee } from "../desk.server";
import { byRequester, type Requester } from "../requester.server";

const HOUR = 60 * 60_000;
/** Beside the five tries of each code. */
const TRIES_PER_CASE: Limit = { name: "identity-code-case", most: 15, windowMs: HOUR };
const TRIES_PER_NETWORK: Limit = { name: "identity-code-network", most: 40, windowMs: HOUR };

export type CodeEntered =
  | { kind: "right" }
  /** `left`: how often it may still be mistyped. */
  | { kind: "wrong"; left: number }
  /** Five times wrong: this code is dead, and staff can send another. */
  | { kind: "spent" }
  | { kind: "expired" }
  /** Nothing waits for a code (any more). */
  | { kind: "no-check" }
  | { kind: "too-often" };

/** The requester types the code that came to what is on file. */
export async function enterIdentityCode(
  { db, now }: Requester,
  attempt: { caseId: string; code: string; secret: string; network: string },
): Promise<CodeEntered> {
  const { caseId, secret, network } = attempt;
  const counted = await Promise.all([
    countTowards(db, TRIES_PER_CASE, { subject: caseId, secret, now }),
    countTowards(db, TRIES_PER_NETWORK, { subject: network, secret, now }),
  ]);
  if (counted.some(({ within }) => !within)) return { kind: "too-often" };
  return judged(db, { ...attempt, now }, (fact) => [{ caseId, event: byRequester(now, fact) }]);
}

/** Somebody without the status page tells the code on the telephone or in a letter. */
export function enterToldCode(desk: Desk, { caseId, code }: CaseForm & { code: string }) {
  const { sessionSecret: secret } = desk.settings;
  return judged(
    desk.db,
    { caseId, code, secret, now: desk.now },
    (fact) => factsToAppend(desk, caseId, fact),
    (trx) => mustSee(trx, desk, caseId),
  );
}

interface Attempt {
  caseId: string;
  code: string;
  secret: string;
  now: Date;
}

/** The try counts before it is judged and also when nothing follows from it: all in the transaction of the case. */
async function judged(
  db: Executor,
  attempt: Attempt,
  complete: (fact: CaseFact) => EventToAppend[],
  first: (trx: Executor) => Promise<unknown> = async () => undefined,
): Promise<CodeEntered> {
  let entered: CodeEntered = { kind: "no-check" };
  await dispatch(db, [attempt.caseId], async (trx, [current]) => {
    if (!current) throw new Error("dispatch locked no case");
    await first(trx);
    const told = await judge(trx, current, attempt);
    entered = told.entered;
    return told.fact ? complete(told.fact) : [];
  });
  return entered;
}

async function judge(
  trx: Executor,
  { snapshot, row }: LockedCase,
  { caseId, code, secret, now }: Attempt,
): Promise<{ entered: CodeEntered; fact?: CaseFact }> {
  const { check } = snapshot.context.identity;
  if (!check || row.closed_on || methodRules(check.method).stores !== "code-hash") {
    return { entered: { kind: "no-check" } };
  }
  const about = { caseId, purpose: "identity", about: check.id, now, secret } as const;
  const answer = await tryCode(trx, { ...about, code });
  if (answer === "expired") return { entered: { kind: "expired" } };
  if (answer === "right") {
    const { method } = check;
    const level = methodRules(method).proves;
    return {
      entered: { kind: "right" },
      fact: { type: "IdentityConfirmed", method, level, checkId: check.id, checked: [] },
    };
  }
  const left = await triesLeft(trx, caseId, "identity");
  if (left === null) return { entered: { kind: "no-check" } };
  if (left > 0) return { entered: { kind: "wrong", left } };
  await withdrawCodes(trx, caseId, "identity");
  return {
    entered: { kind: "spent" },
    fact: { type: "IdentityCheckFailed", method: check.method, checkId: check.id, why: "too-many-tries" },
  };
}

/** What staff read when the code that was told is not right. */
export function mustBeRight(caseId: string, entered: CodeEntered): void {
  if (entered.kind === "right") return;
  const code =
    entered.kind === "wrong" ? "code-wrong" : entered.kind === "spent" ? "code-spent" : "no-open-check";
  throw new CaseRejected(code, caseId, "IdentityConfirmed");
}

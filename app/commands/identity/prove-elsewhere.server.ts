import type { Executor } from "../../../db/client";
import { partiesOf } from "../../../db/content/parties";
import { dispatch, type LockedCase } from "../../../db/dispatch";
import { applicantIn } from "../../../db/register/candidates";
import { findRelation } from "../../../db/register/relations";
import { localDateOf } from "../../../workflows/deadlines";
import { methodRules } from "../../../workflows/identity/methods";
import { type Level, requiredLevel } from "../../../workflows/kinds";
import { type Attributes, asKnown, matchAttributes } from "../../../workflows/matching/attributes";
import type { CaseFact } from "../desk.server";
import type { Requester } from "../requester.server";

const METHOD = "external-provider";

export interface ProvedElsewhere {
  caseId: string;
  /** The check that this sign-in was begun for. */
  checkId: string;
  /** What people call the provider. */
  provider: string;
  /** How sure it is; null when what it named proves nothing here. */
  level: 2 | 3 | null;
  /** Compared and forgotten: of these only which agreed is recorded. */
  attributes: Attributes;
}

export type ProofAnswer = "confirmed" | "not-confirmed" | "no-check";

/**
 * Somebody signed in at the identity provider: confirms who they are when it is sure enough and they are the person
 * in the register, or records that the check came to nothing. Without a match in the register it always does: that
 * name and date of birth are those of the request shows no more than that they told the truth.
 */
export async function proveElsewhere({ db, now }: Requester, proved: ProvedElsewhere): Promise<ProofAnswer> {
  let answer: ProofAnswer = "no-check";
  await dispatch(db, [proved.caseId], async (trx, [current]) => {
    if (!current) throw new Error("dispatch locked no case");
    const { check } = current.snapshot.context.identity;
    if (check?.id !== proved.checkId || check.method !== METHOD || current.row.closed_on) return [];
    const fact = await judge(trx, current, proved);
    answer = fact.type === "IdentityConfirmed" ? "confirmed" : "not-confirmed";
    const at = now.toISOString();
    return [{ caseId: current.id, event: { ...fact, actor: { type: "system" }, at, on: localDateOf(at) } }];
  });
  return answer;
}

async function judge(
  trx: Executor,
  { id, snapshot }: LockedCase,
  { checkId, provider, level, attributes }: ProvedElsewhere,
): Promise<CaseFact> {
  const { relationId } = snapshot.context;
  const relation = relationId === null ? null : await findRelation(trx, relationId);
  const told = applicantIn(await partiesOf(trx, id));
  const person = relation ?? (told && asKnown(told));
  const { same, reasons, disagreements } = person
    ? matchAttributes(attributes, person)
    : { same: false, reasons: [], disagreements: [] };
  const outcome = {
    method: METHOD,
    checkId,
    elsewhere: { provider, level, reasons, disagreements },
  } as const;
  const failed = (why: "level-too-low" | "nothing-to-match" | "no-match") =>
    ({ type: "IdentityCheckFailed", ...outcome, why }) as const;
  if (level === null || level < requiredLevel(snapshot.context)) return failed("level-too-low");
  if (!relation) return failed("nothing-to-match");
  if (!same) return failed("no-match");
  const proves = Math.min(level, methodRules(METHOD).proves) as Extract<Level, 2 | 3>;
  return { type: "IdentityConfirmed", ...outcome, level: proves, checked: [] };
}

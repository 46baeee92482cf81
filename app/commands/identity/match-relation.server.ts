import { CaseRejected } from "../../../db/dispatch";
import { findCandidates } from "../../../db/register/candidates";
import { type CaseForm, type Desk, record } from "../desk.server";

/**
 * This is the one in the register. The reasons are found again rather than taken from the form: what is recorded is
 * why somebody could be proposed at this moment.
 * @throws CaseRejected no-such-relation when nothing in the register proposes them
 */
export function matchRelation(desk: Desk, form: CaseForm & { relationId: string }) {
  return record(desk, form, async (trx) => {
    const candidates = await findCandidates(trx, form.caseId);
    const chosen = candidates.find(({ person }) => person.id === form.relationId);
    if (!chosen) throw new CaseRejected("no-such-relation", form.caseId, "RelationMatched");
    const { id: relationId, kind } = chosen.person;
    const as = kind === "employer" ? null : kind;
    return { type: "RelationMatched", relationId, as, reasons: chosen.reasons };
  });
}

/**
 * None of these is the person: they are not proposed again. Only who was shown is meant; whoever the next import
 * brings is proposed anew.
 * @throws CaseRejected no-such-relation when none of them was proposed or matched
 */
export function unmatchRelations(desk: Desk, form: CaseForm & { relationIds: string[] }) {
  return record(desk, form, async (trx, { snapshot }) => {
    const proposed = (await findCandidates(trx, form.caseId)).map(({ person }) => person.id);
    const known = [...proposed, snapshot.context.relationId];
    const relationIds = form.relationIds.filter((id) => known.includes(id));
    if (relationIds.length === 0) {
      throw new CaseRejected("no-such-relation", form.caseId, "RelationUnmatched");
    }
    return { type: "RelationUnmatched", relationIds };
  });
}

import { CaseRejected } from "../../../db/dispatch";
import { type CaseForm, type Desk, record } from "../desk.server";

/** Takes a proposal back to work on it again. Its letter stays as a record that is never sent. */
export function withdrawProposal(desk: Desk, form: CaseForm) {
  return record(desk, form, async (_trx, current) => {
    const { proposal } = current.snapshot.context;
    if (!proposal) throw new CaseRejected("not-now", form.caseId, "ProposalWithdrawn");
    return { type: "ProposalWithdrawn" };
  });
}

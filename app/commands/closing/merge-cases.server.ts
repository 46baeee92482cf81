import { CaseRejected, dispatch } from "../../../db/dispatch";
import { findDuplicates } from "../../../db/queries/case-page";
import { type CaseForm, type Desk, factsToAppend, mustSee, readerOf } from "../desk.server";

export interface MergeCases extends CaseForm {
  /** The case that ends here; `caseId` goes on and keeps the earliest receipt date of the two. */
  duplicateId: string;
}

/** Joins two confirmed cases of one person about the same thing. */
export function mergeCases(desk: Desk, { caseId, duplicateId, expectedPersonVersion }: MergeCases) {
  return dispatch(
    desk.db,
    [caseId, duplicateId],
    async (trx, [kept, duplicate]) => {
      if (!kept || !duplicate) throw new Error("dispatch locked no case");
      const seen = await mustSee(trx, desk, caseId);
      await mustSee(trx, desk, duplicateId);
      const duplicates = await findDuplicates(trx, seen, readerOf(desk));
      if (!duplicates.some(({ id }) => id === duplicateId)) {
        throw new CaseRejected("unconfirmed-cannot-merge", caseId, "DuplicateAbsorbed");
      }
      const { receivedAt, aboutStaffIds } = duplicate.snapshot.context;
      return [
        ...factsToAppend(desk, duplicateId, { type: "CaseMerged", into: caseId }),
        ...factsToAppend(desk, caseId, {
          type: "DuplicateAbsorbed",
          caseId: duplicateId,
          receivedAt,
          aboutStaffIds,
        }),
      ];
    },
    { expectedPersonVersion: expectedPersonVersion ?? undefined },
  );
}

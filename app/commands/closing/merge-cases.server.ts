import type { Executor } from "../../../db/client";
import { CaseRejected, dispatch, type EventToAppend } from "../../../db/dispatch";
import { findEvents } from "../../../db/events";
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

/**
 * Takes a merged case apart again: it goes on from its own receipt date, and its requester is told. The case that
 * went on loses that duplicate, unless it was answered meanwhile: what was answered stands.
 * @param form of the case that was merged
 */
export async function undoMerge(desk: Desk, { caseId, expectedPersonVersion }: CaseForm) {
  const { merged_into: keptId } = await desk.db
    .selectFrom("cases")
    .select("merged_into")
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  if (keptId === null) throw new CaseRejected("not-now", caseId, "MergeUndone");
  return dispatch(
    desk.db,
    [caseId, keptId],
    async (trx, [duplicate, kept]) => {
      if (!duplicate || !kept) throw new Error("dispatch locked no case");
      await mustSee(trx, desk, caseId);
      await mustSee(trx, desk, keptId);
      const { closedAs, replyGivenOn } = kept.snapshot.context;
      const events: EventToAppend[] = factsToAppend(desk, caseId, { type: "MergeUndone", from: keptId });
      if (closedAs !== null || replyGivenOn !== null) return events;
      const receivedAt = await receivedWithout(trx, keptId, caseId);
      return [...events, ...factsToAppend(desk, keptId, { type: "DuplicateReleased", caseId, receivedAt })];
    },
    { expectedPersonVersion: expectedPersonVersion ?? undefined },
  );
}

/** When a case was received without one of its duplicates: the earliest of its own date and the others. */
async function receivedWithout(trx: Executor, caseId: string, releasedId: string): Promise<string> {
  const events = (await findEvents(trx, caseId)).map(({ event }) => event);
  const own = events.findLast(({ type }) => type === "CaseSubmitted" || type === "ReceiptDateCorrected");
  const absorbed = new Map<string, string>();
  for (const event of events) {
    if (event.type === "DuplicateAbsorbed") absorbed.set(event.caseId, event.receivedAt);
    if (event.type === "DuplicateReleased") absorbed.delete(event.caseId);
  }
  absorbed.delete(releasedId);
  const dates = [...absorbed.values(), ...(own && "receivedAt" in own ? [own.receivedAt] : [])];
  return dates.reduce((earliest, date) => (Date.parse(date) < Date.parse(earliest) ? date : earliest));
}

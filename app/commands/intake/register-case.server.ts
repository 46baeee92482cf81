import type { Kysely } from "kysely";
import { moveFilesToCase } from "../../../db/content/files";
import type { DispatchedCase } from "../../../db/dispatch";
import { endDraft, lockDraft } from "../../../db/drafts";
import type { Database } from "../../../db/schema";
import { localDateOf, startOfLocalDay } from "../../../workflows/deadlines";
import type { Desk } from "../desk.server";
import { caseOfFiles, type Submission, submitCases } from "./submit-cases.server";

export interface Registration
  extends Omit<Submission, "actor" | "now" | "receivedAt" | "channel" | "pickup" | "handler"> {
  channel: Exclude<Submission["channel"], "portal">;
  /** Local date on which it really reached the organisation; not after today. */
  receivedOn: string;
  /** The person who registers also handles it. */
  takeUp: boolean;
  /** Token of the draft that holds the scanned files. */
  uploads: string | null;
}

/**
 * Files what came by letter, telephone, e-mail or in person. The clock starts on the true date of receipt (R1),
 * however late it is registered.
 * @throws CaseRejected when the receipt date lies in the future
 */
export function registerCase(
  desk: Desk & { db: Kysely<Database> },
  { receivedOn, takeUp, uploads, ...submission }: Registration,
): Promise<DispatchedCase[]> {
  return desk.db.transaction().execute(async (trx) => {
    const cases = await submitCases(trx, {
      ...submission,
      actor: desk.actor,
      now: desk.now,
      receivedAt: receivedAt(receivedOn, desk.now),
      handler: takeUp ? desk.staff : null,
    });
    const filed = caseOfFiles(cases);
    const draft = uploads ? await lockDraft(trx, uploads, desk.now) : null;
    if (filed && draft) {
      await moveFilesToCase(trx, { draftId: draft.id, caseId: filed.id });
      await endDraft(trx, draft.id);
    }
    return cases;
  });
}

/** Only the date is known of what came earlier; of today the moment is. */
export function receivedAt(receivedOn: string, now: Date): Date {
  return receivedOn === localDateOf(now) ? now : new Date(startOfLocalDay(receivedOn));
}

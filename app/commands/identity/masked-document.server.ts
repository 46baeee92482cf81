import type { Executor } from "../../../db/client";
import { findFile, type StoredFile } from "../../../db/content/files";
import { CaseRejected } from "../../../db/dispatch";
import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProse } from "../prose.server";
import { type Requester, recordByRequester } from "../requester.server";

/** A handler writes down why no other method works; the approvers are told, and see the case because it waits for them. */
export function proposeMaskedDocument(desk: Desk, form: CaseForm & { reason: string }) {
  return record(desk, form, async (trx) => ({
    type: "MaskedDocumentProposed",
    reason: await maskedReason(trx, desk, form),
  }));
}

/** An approver writes down why no other method works: from here on the requester may hand in a masked copy. */
export function allowMaskedDocument(desk: Desk, form: CaseForm & { reason: string }) {
  return record(desk, form, async (trx) => ({
    type: "MaskedDocumentAllowed",
    reason: await maskedReason(trx, desk, form),
  }));
}

const maskedReason = (trx: Executor, desk: Desk, { caseId, reason }: CaseForm & { reason: string }) =>
  fixProse(trx, desk, { caseId, station: "identity", kind: "masked-document", text: reason });

/** The requester hands in a copy that was uploaded for it. @throws CaseRejected; then the file must go */
export function handInDocument(requester: Requester, { caseId, fileId }: { caseId: string; fileId: string }) {
  return recordByRequester(requester, caseId, async () => ({ type: "IdentityDocumentReceived", fileId }));
}

/**
 * Shows the copy to this person, once: that it was shown is recorded before a byte of it leaves.
 * @returns the file to stream
 * @throws CaseRejected no-document, document-already-shown
 */
export async function showDocument(desk: Desk, form: CaseForm): Promise<StoredFile> {
  let shown: StoredFile | null = null;
  await record(desk, form, async (trx, { snapshot }) => {
    const fileId = snapshot.context.identity.document?.fileId;
    shown = fileId ? await findFile(trx, form.caseId, fileId) : null;
    if (!fileId || !shown) throw new CaseRejected("no-document", form.caseId, "IdentityDocumentShown");
    return { type: "IdentityDocumentShown", fileId };
  });
  if (!shown) throw new Error("nothing was shown");
  return shown;
}

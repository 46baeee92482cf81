import type { IdentityMethod } from "../../../workflows/events/identity";
import { type CaseForm, type Desk, record } from "../desk.server";
import { fixProse } from "../prose.server";
import { heldProof } from "./held-proof.server";

export interface RecordIdentity extends CaseForm {
  method: IdentityMethod;
  level: 1 | 2 | 3;
  /** Local date on which it was checked. */
  on: string;
}

/** Notes how and how surely the requester was recognised. Proof that was held for it is destroyed. */
export function recordIdentity(desk: Desk, form: RecordIdentity) {
  return record(desk, form, async (trx) => ({
    type: "IdentityConfirmed",
    method: form.method,
    level: form.level,
    on: form.on,
    evidence: await heldProof(trx, form.caseId),
  }));
}

/** The proof did not do, for instance an unmasked copy: destroyed, and the case stays where it is. */
export function rejectIdentity(desk: Desk, form: CaseForm & { reason: string }) {
  return record(desk, form, async (trx) => ({
    type: "IdentityRejected",
    reason: await fixProse(trx, desk, {
      caseId: form.caseId,
      station: "identity",
      kind: "rejection",
      text: form.reason,
    }),
    evidence: await heldProof(trx, form.caseId),
  }));
}

/** Staff learned by other means than the link that the address is the requester's. */
export function confirmAddressByStaff(
  desk: Desk,
  form: CaseForm & { by: "letter" | "phone" | "in-person"; on: string },
) {
  return record(desk, form, async () => ({ type: "AddressConfirmed", by: form.by, on: form.on }));
}

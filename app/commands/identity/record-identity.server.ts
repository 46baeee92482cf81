import type { Executor } from "../../../db/client";
import { CaseRejected } from "../../../db/dispatch";
import type {
  FactTopic,
  IdentityCheck,
  IdentityMethod,
  ProofRefusal,
} from "../../../workflows/events/identity";
import { LEAST_FACTS, methodRules } from "../../../workflows/identity/methods";
import { findCaseFacts } from "../../letters/case-facts.server";
import { type CaseFact, type CaseForm, type Desk, record } from "../desk.server";
import { fixProse, fixProseIfAny } from "../prose.server";
import { heldProof } from "./held-proof.server";
import { findOnFile, isContact, meansOf, type OnFile } from "./on-file.server";

export interface RecordIdentity extends CaseForm {
  method: IdentityMethod;
  /** What was looked at or asked, and right. */
  checked?: readonly IdentityCheck[];
  /** Questions from the file: which, and how many answers were right. */
  facts?: { asked: FactTopic[]; right: number } | null;
  /** Why a less intrusive method is not enough here. */
  reason?: string | null;
  /** Without a match in the register: staff compared the address with the file by hand. */
  compared?: boolean;
  /** Local date on which it was checked. */
  on: string;
}

/**
 * Notes how the requester was recognised, as surely as the method proves. Proof that was held for it is destroyed.
 * Questions of which too few were answered rightly are noted as a check that failed.
 * @throws CaseRejected not-on-file when the address is not the one on file; what the machine refuses
 */
export function recordIdentity(desk: Desk, form: RecordIdentity) {
  const { method, on, facts = null } = form;
  return record(desk, form, async (trx): Promise<CaseFact> => {
    if (facts && facts.right < LEAST_FACTS && facts.asked.length >= LEAST_FACTS) {
      return { type: "IdentityCheckFailed", method, facts, why: "facts-wrong", on };
    }
    const onFile = await findOnFile(trx, await findCaseFacts(trx, form.caseId), meansOf(desk.settings));
    if (method === "address-on-file") mustBeOnFile(onFile, form);
    if (onFile.proposal.contactChanged && facts?.asked.some(isContact)) {
      throw new CaseRejected("contact-changed", form.caseId, "IdentityConfirmed");
    }
    return {
      type: "IdentityConfirmed",
      method,
      level: methodRules(method).proves,
      proposed: onFile.proposal.method,
      reason: await stepUpReason(trx, desk, form),
      checked: [...(form.checked ?? [])],
      facts,
      on,
      evidence: await heldProof(trx, form.caseId),
    };
  });
}

/** The confirmed address is the one in the register, and did not get there shortly before the request. */
function mustBeOnFile({ relation, proposal }: OnFile, { caseId, compared }: RecordIdentity): void {
  const why = proposal.judged.find(({ method }) => method === "address-on-file")?.why;
  const right = relation ? why === "address-equal" : compared === true;
  if (right) return;
  const code = why === "contact-changed" ? "contact-changed" : "not-on-file";
  throw new CaseRejected(code, caseId, "IdentityConfirmed");
}

export const stepUpReason = (trx: Executor, desk: Desk, form: { caseId: string; reason?: string | null }) =>
  fixProseIfAny(trx, desk, {
    caseId: form.caseId,
    station: "identity",
    kind: "step-up",
    text: form.reason,
  });

/** A call, a video or a visit in which not everything was right. */
export function recordFailedCheck(desk: Desk, form: CaseForm & { method: IdentityMethod; on: string }) {
  const { method, on } = form;
  return record(desk, form, async () => ({ type: "IdentityCheckFailed", method, why: "checks-failed", on }));
}

/** The proof did not do, for instance an unmasked copy: destroyed, the requester told, the case stays where it is. */
export function rejectIdentity(desk: Desk, form: CaseForm & { why: ProofRefusal; reason: string }) {
  return record(desk, form, async (trx) => ({
    type: "IdentityRejected",
    why: form.why,
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

/** The answer holds health data, so that level 3 is needed; or, by an approver, it does not after all. */
export function recordHealthData(desk: Desk, form: CaseForm & { involved: boolean }) {
  return record(desk, form, async () => ({ type: "HealthDataRecorded", involved: form.involved }));
}

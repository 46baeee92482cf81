import { IDENTITY_METHODS, type IdentityMethod } from "../events/identity";
import type { Level } from "../kinds";
import { contactChangedShortlyBefore } from "../matching/contact";
import { methodRules } from "./methods";

export interface CaseIdentity {
  /** Level that the case needs. */
  required: Level;
  /** Local date. */
  receivedOn: string;
  /** Whether the requester showed that the address is theirs. */
  confirmed: boolean;
  /** The requester's e-mail address, in the form in which addresses are compared. */
  email: string | null;
}

/** What the register holds of the person to whom staff matched the case. */
export interface RelationIdentity {
  /** In the form in which addresses are compared. */
  email: string | null;
  phone: string | null;
  /** The same, where it takes text messages. */
  mobile: string | null;
  address: string | null;
  /** Local date on which e-mail, telephone or address last changed. */
  contactChangedOn: string | null;
}

/** Why a method can serve, or why it cannot. Each has its sentence in both languages. */
export const JUDGEMENTS = [
  "address-equal",
  "email-on-file",
  "phone-on-file",
  "address-known",
  "compare-by-hand",
  "facts-in-file",
  "document-shown",
  "provider-set",
  "provider-unmatched",
  "proves-too-little",
  "address-unconfirmed",
  "contact-changed",
  "no-email",
  "no-phone",
  "no-mobile",
  "no-sms",
  "no-address",
  "not-matched",
  "no-provider",
  "approver-only",
] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export interface JudgedMethod {
  method: IdentityMethod;
  possible: boolean;
  why: Judgement;
}

export interface MethodProposal {
  /** The least intrusive method that reaches the level with what is on file. */
  method: IdentityMethod;
  /** Every method, least intrusive first. */
  judged: JudgedMethod[];
  /** E-mail, telephone or address on file changed within 30 days before the request, or since. */
  contactChanged: boolean;
}

/**
 * Proposes how to establish who asks (12(6); EDPB 01/2022 par. 58-79: the least that is enough). A proposal and
 * no more: a person records it. A name alone never gives a method.
 * @param relation null while the case is matched to nobody in the register
 * @param provider highest level that the external provider of this installation proves; null without one
 * @param sms whether this installation can send text messages
 */
export function proposeMethod(
  identity: CaseIdentity,
  relation: RelationIdentity | null,
  { provider, sms }: { provider: Level | null; sms: boolean },
): MethodProposal {
  const contactChanged = contactChangedShortlyBefore(relation?.contactChangedOn ?? null, identity.receivedOn);
  const judged = IDENTITY_METHODS.map((method) => ({
    method,
    ...judge(method, { identity, relation, provider, sms, contactChanged }),
  }));
  const first = judged.find(({ possible }) => possible);
  // Showing a document at the office is always possible.
  return { method: first?.method ?? "at-office", judged, contactChanged };
}

interface Known {
  identity: CaseIdentity;
  relation: RelationIdentity | null;
  provider: Level | null;
  sms: boolean;
  contactChanged: boolean;
}
type Verdict = Omit<JudgedMethod, "method">;

const yes = (why: Judgement): Verdict => ({ possible: true, why });
const no = (why: Judgement): Verdict => ({ possible: false, why });

function judge(method: IdentityMethod, known: Known): Verdict {
  const { identity, relation, provider, sms, contactChanged } = known;
  if (methodRules(method).proves < identity.required) return no("proves-too-little");
  switch (method) {
    case "address-on-file":
      return judgeAddress(known);
    case "code-to-phone":
      if (!relation) return no("not-matched");
      if (!sms) return no("no-sms");
      if (!relation.mobile) return no(relation.phone ? "no-mobile" : "no-phone");
      return contactChanged ? no("contact-changed") : yes("phone-on-file");
    case "code-by-letter":
      if (!relation) return no("not-matched");
      if (!relation.address) return no("no-address");
      return contactChanged ? no("contact-changed") : yes("address-known");
    case "facts-from-file":
      return yes(relation ? "facts-in-file" : "compare-by-hand");
    case "call-back":
      if (!relation) return yes("compare-by-hand");
      if (!relation.phone) return no("no-phone");
      return contactChanged ? no("contact-changed") : yes("phone-on-file");
    case "video":
    case "at-office":
      return yes("document-shown");
    case "external-provider":
      if (provider === null) return no("no-provider");
      if (provider < identity.required) return no("proves-too-little");
      // Also to whom the register does not know: that a sign-in is offered tells nobody that it does.
      return yes(relation ? "provider-set" : "provider-unmatched");
    case "masked-document":
      return no("approver-only");
  }
}

/** The confirmed address is the one on file, or a code can go to the one on file. */
function judgeAddress({ identity, relation, contactChanged }: Known): Verdict {
  const confirmed = identity.confirmed && identity.email !== null;
  if (!relation) return confirmed ? yes("compare-by-hand") : no("address-unconfirmed");
  if (!relation.email) return no("no-email");
  if (contactChanged) return no("contact-changed");
  if (relation.email !== identity.email) return yes("email-on-file");
  return confirmed ? yes("address-equal") : no("address-unconfirmed");
}

import type { LetterName } from "../workflows/letters";
import type { Language } from "../workflows/wording/language";
import type { Letter } from "./letter";
import { recipientNotice } from "./letters/recipient/recipient-notice";
import { answeredToSubject } from "./letters/requester/answered-to-subject";
import { clarificationAsked } from "./letters/requester/clarification-asked";
import { code } from "./letters/requester/code";
import { complaintAcknowledged } from "./letters/requester/complaint-acknowledged";
import { complaintDecided } from "./letters/requester/complaint-decided";
import { complaintExtended } from "./letters/requester/complaint-extended";
import { confirmAddress } from "./letters/requester/confirm-address";
import { decision } from "./letters/requester/decision";
import { executed } from "./letters/requester/executed";
import { extended } from "./letters/requester/extended";
import { identityAsked } from "./letters/requester/identity-asked";
import { identityRejected } from "./letters/requester/identity-rejected";
import { lapsed } from "./letters/requester/lapsed";
import { mandateAsked } from "./letters/requester/mandate-asked";
import { merged } from "./letters/requester/merged";
import { notice } from "./letters/requester/notice";
import { optedOut } from "./letters/requester/opted-out";
import { questionAnswered } from "./letters/requester/question-answered";
import { questionConverted } from "./letters/requester/question-converted";
import { received } from "./letters/requester/received";
import { reminder } from "./letters/requester/reminder";
import { restrictionLifted } from "./letters/requester/restriction-lifted";
import { separated } from "./letters/requester/separated";
import { subjectTold } from "./letters/requester/subject-told";
import { withdrawn } from "./letters/requester/withdrawn";
import { accessReview } from "./letters/staff/access-review";
import { acknowledgeOverdue } from "./letters/staff/acknowledge-overdue";
import { acknowledgeSoon } from "./letters/staff/acknowledge-soon";
import { approvalRequested } from "./letters/staff/approval-requested";
import { assigned } from "./letters/staff/assigned";
import { bounced } from "./letters/staff/bounced";
import { complaintUnread } from "./letters/staff/complaint-unread";
import { dueSoon } from "./letters/staff/due-soon";
import { failedEffect } from "./letters/staff/failed-effect";
import { glassBroken } from "./letters/staff/glass-broken";
import { informationAdded } from "./letters/staff/information-added";
import { invitation } from "./letters/staff/invitation";
import { lapseOffered } from "./letters/staff/lapse-offered";
import { maskedDocumentProposed } from "./letters/staff/masked-document-proposed";
import { overdue } from "./letters/staff/overdue";
import { passkeyAdded } from "./letters/staff/passkey-added";
import { protectionNeeded } from "./letters/staff/protection-needed";
import { returned } from "./letters/staff/returned";
import { secondFactorReset } from "./letters/staff/second-factor-reset";
import { subjectObjected } from "./letters/staff/subject-objected";
import { systemFailed } from "./letters/staff/system-failed";

type AnyLetter = Omit<Letter<never>, "previews"> & {
  previews: Record<string, (language: Language) => unknown>;
};

/** Every letter there is. A name without an entry, or an entry without a name, does not compile. */
export const catalogue = {
  received,
  "confirm-address": confirmAddress,
  "identity-asked": identityAsked,
  "mandate-asked": mandateAsked,
  "subject-told": subjectTold,
  "answered-to-subject": answeredToSubject,
  "identity-rejected": identityRejected,
  "clarification-asked": clarificationAsked,
  reminder,
  extended,
  decision,
  executed,
  "restriction-lifted": restrictionLifted,
  withdrawn,
  lapsed,
  merged,
  separated,
  "opted-out": optedOut,
  "complaint-acknowledged": complaintAcknowledged,
  "complaint-extended": complaintExtended,
  "complaint-decided": complaintDecided,
  "question-answered": questionAnswered,
  "question-converted": questionConverted,
  "recipient-notice": recipientNotice,
  code,
  notice,
  assigned,
  "approval-requested": approvalRequested,
  returned,
  "due-soon": dueSoon,
  overdue,
  "acknowledge-soon": acknowledgeSoon,
  "acknowledge-overdue": acknowledgeOverdue,
  "lapse-offered": lapseOffered,
  "information-added": informationAdded,
  "subject-objected": subjectObjected,
  "protection-needed": protectionNeeded,
  "complaint-unread": complaintUnread,
  "masked-document-proposed": maskedDocumentProposed,
  "glass-broken": glassBroken,
  "system-failed": systemFailed,
  "failed-effect": failedEffect,
  bounced,
  invitation,
  "second-factor-reset": secondFactorReset,
  "passkey-added": passkeyAdded,
  "access-review": accessReview,
} satisfies { [Name in LetterName]: AnyLetter };

type Catalogue = typeof catalogue;
/** What a letter has to be given. */
export type LetterProps<Name extends LetterName> = Parameters<Catalogue[Name]["component"]>[0];

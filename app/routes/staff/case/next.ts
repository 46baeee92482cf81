import type { CaseEventType } from "../../../../workflows/events";
import type { CasePage } from "./load.server";

/** What usually moves a case on, stage by stage and in this order; what is not offered now is passed over. */
const MOVES_ON: Record<CasePage["stage"], CaseEventType[]> = {
  intake: ["SpamConfirmed", "HandlerAssigned", "AddressConfirmed"],
  "intake.unread": ["SpamConfirmed", "ComplaintSubjectsRecorded", "AddressConfirmed"],
  "identity.establishing": ["IdentityConfirmed", "IdentityAsked"],
  "identity.asked": ["IdentityConfirmed", "IdentityAnswered"],
  clarification: ["ClarificationAnswered", "QuestionDropped"],
  handling: ["QuestionAnswered", "QuestionConverted"],
  "complaint.unacknowledged": ["ComplaintAcknowledged"],
  "complaint.hearing": ["HearingHeld", "HearingDeclined"],
  approval: ["DecisionApproved", "ProposalWithdrawn"],
  reply: ["ReplyGiven"],
  execution: ["ItemExecuted", "RecipientNoticeSent", "RecipientSettled", "ExecutionCompleted"],
  "execution.stopping": ["SystemStopped"],
  "execution.failed": ["SystemStopped"],
  closing: ["RestrictionLifted", "SpamRestored"],
};

/** Before anything else, whatever the stage. */
const FIRST: CaseEventType[] = ["SpamConfirmed", "SpamRejected", "CaseLapsed"];
/** These have a place of their own on the page. */
const ELSEWHERE: readonly CaseEventType[] = [
  "IdentityCheckStarted",
  "IdentityCheckFailed",
  "IdentityLetterPosted",
  "IdentityDocumentShown",
  "PickupCodeReplaced",
  "DecisionProposed",
  "DecisionReturned",
  "CaseMerged",
  "RelationMatched",
  "RelationUnmatched",
];

type Situation = Pick<
  CasePage,
  "offers" | "stage" | "letters" | "execution" | "complaint" | "mandate" | "identity"
>;

/** One or two actions that move the case on, and everything else that may be done. */
export function nextActions({ offers, stage, letters, execution, complaint, mandate, identity }: Situation) {
  const offered = offers.filter((type) => !ELSEWHERE.includes(type) && makesSense(type));
  const asked: CaseEventType[] = identity?.maskedProposed ? ["MaskedDocumentAllowed"] : [];
  const usual = [...FIRST, ...asked, ...mandateFirst(), ...complaintFirst(), ...MOVES_ON[stage]].filter(
    (type) => offered.includes(type),
  );
  const next = [...new Set(usual)].slice(0, 2);
  return { next, more: offered.filter((type) => !next.includes(type)) };

  /** The workflow takes it, and there is something to do it with. */
  function makesSense(type: CaseEventType): boolean {
    if (type === "ReplyGiven") return letters.some((letter) => letter.toPost && letter.isReply);
    if (type === "ExecutionCompleted") return isDone();
    if (type === "MaskedDocumentAllowed") return identity?.maskedAllowed === false;
    // Whoever may allow it has nobody to ask.
    if (type === "MaskedDocumentProposed") return !offers.includes("MaskedDocumentAllowed");
    return true;
  }

  function isDone(): boolean {
    if (!execution) return false;
    const { items, recipients } = execution;
    return (
      items.every((item) => item.evidence !== null) && recipients.every((recipient) => recipient.settled)
    );
  }

  /** Whoever acts for another shows that they may before anything else is worth doing. */
  function mandateFirst(): CaseEventType[] {
    if (!mandate || stage === "intake" || stage === "intake.unread") return [];
    if (mandate.state === "checked") return ["SubjectTold"];
    return mandate.state === "received"
      ? ["MandateChecked", "MandateRejected"]
      : ["MandateAsked", "MandateChecked"];
  }

  function complaintFirst(): CaseEventType[] {
    return stage === "handling" && complaint?.hearing === "none" ? ["HearingOffered"] : [];
  }
}

/** Letters to people outside; the catalogue in emails/ holds one entry for each. */
export const CASE_LETTERS = [
  "received",
  "confirm-address",
  "identity-asked",
  "mandate-asked",
  "subject-told",
  "answered-to-subject",
  "identity-rejected",
  "clarification-asked",
  "reminder",
  "extended",
  "decision",
  "executed",
  "restriction-lifted",
  "withdrawn",
  "lapsed",
  "merged",
  "separated",
  "opted-out",
  "complaint-acknowledged",
  "complaint-extended",
  "complaint-decided",
  "question-answered",
  "question-converted",
  "recipient-notice",
] as const;
export type CaseLetter = (typeof CASE_LETTERS)[number];

export const STAFF_NOTICES = [
  "assigned",
  "approval-requested",
  "returned",
  "due-soon",
  "overdue",
  "acknowledge-soon",
  "acknowledge-overdue",
  "lapse-offered",
  "information-added",
  "subject-objected",
  "protection-needed",
  "complaint-unread",
  "masked-document-proposed",
  "glass-broken",
  "system-failed",
  "failed-effect",
  "bounced",
] as const;
export type StaffNotice = (typeof STAFF_NOTICES)[number];
export type StaffAudience = "handler" | "approvers" | "managers" | "team" | "officers";

/**
 * What the world must do next, as data. `key` is unique within the case: the same effect recorded twice is
 * one effect. A letter that a person composed is named by `letterId`; the others are assembled when sent.
 */
export type Effect =
  | {
      type: "send-letter";
      key: string;
      letter: CaseLetter;
      letterId: string | null;
      recipientId: string | null;
    }
  | { type: "notify-staff"; key: string; notice: StaffNotice; to: StaffAudience; staffId: string | null }
  /** The six-digit code of the status page. Asked for by its page, not by an event: it changes no case. */
  | { type: "send-code"; key: string; reader: "requester" | "subject" }
  /** A code by which somebody shows that they can be reached at what is on file. */
  | { type: "send-identity-code"; key: string; checkId: string; over: "mail" | "sms" }
  /** A new pickup code, to the telephone on file. */
  | { type: "send-pickup-code"; key: string; codeId: string }
  | { type: "push-suppression"; key: string; system: string }
  | { type: "restore-subscription"; key: string; system: string }
  | { type: "destroy-evidence"; key: string; contentIds: string[] };
export type EffectType = Effect["type"];

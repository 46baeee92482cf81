import { z } from "zod";
import { contentRefSchema, event, idSchema } from "./shared";

export const closingEvents = [
  event("CaseWithdrawn", { letterId: idSchema.nullable().default(null) }),
  /** Signed by a person, after unanswered questions (GDPR 11(2), 12(2)). */
  event("CaseLapsed", { reason: contentRefSchema, letterId: idSchema }),
  event("CaseMerged", { into: idSchema }),
  /** The surviving case takes the earliest receipt date of its duplicates. */
  event("DuplicateAbsorbed", { caseId: idSchema, receivedAt: z.iso.datetime({ offset: true }) }),
  /** The requester disagrees with the outcome: a linked case was opened. */
  event("OutcomeObjected", { caseId: idSchema }),
] as const;

export const complaintEvents = [
  event("ComplaintSubjectsRecorded", { staffIds: z.array(idSchema) }),
  event("ComplaintAcknowledged", { letterId: idSchema }),
  event("HearingOffered", { letterId: idSchema.nullable().default(null) }),
  event("HearingHeld", { report: contentRefSchema }),
  event("HearingDeclined", {}),
  event("ComplaintExtended", { reason: contentRefSchema, letterId: idSchema }),
] as const;

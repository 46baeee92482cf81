import { z } from "zod";
import { contentRefSchema, event, idSchema, instantSchema } from "./shared";

export const closingEvents = [
  event("CaseWithdrawn", { letterId: idSchema.nullable().default(null) }),
  /** Signed by a person, after unanswered questions (GDPR 11(2), 12(2)). */
  event("CaseLapsed", { reason: contentRefSchema, letterId: idSchema }),
  event("CaseMerged", { into: idSchema }),
  /** The surviving case takes the earliest receipt date of its duplicates. */
  event("DuplicateAbsorbed", {
    caseId: idSchema,
    receivedAt: instantSchema,
    aboutStaffIds: z.array(idSchema).default([]),
  }),
  /** They were two different things after all: the duplicate goes on by itself, with its own receipt date. */
  event("MergeUndone", { from: idSchema }),
  /** The same on the case that went on; its receipt date without that duplicate. */
  event("DuplicateReleased", { caseId: idSchema, receivedAt: instantSchema }),
  /** The requester disagrees with the outcome: a linked case was opened. */
  event("OutcomeObjected", { caseId: idSchema }),
] as const;

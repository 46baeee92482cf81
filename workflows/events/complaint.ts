import { z } from "zod";
import { contentRefSchema, event, idSchema, localDateSchema } from "./shared";

/** Whom a complaint is about stands in indexes, which hold no more than this, twice where two were merged. */
export const MOST_COMPLAINED_ABOUT = 25;

export const complaintEvents = [
  event("ComplaintSubjectsRecorded", { staffIds: z.array(idSchema).max(MOST_COMPLAINED_ABOUT) }),
  event("ComplaintAcknowledged", { letterId: idSchema }),
  /** As with the due date, each names the date it warns about. */
  event("AcknowledgementDueSoon", { ackBy: localDateSchema }),
  event("AcknowledgementOverdue", { ackBy: localDateSchema }),
  event("HearingOffered", { letterId: idSchema.nullable().default(null) }),
  event("HearingHeld", { report: contentRefSchema }),
  event("HearingDeclined", {}),
  event("ComplaintExtended", { reason: contentRefSchema, letterId: idSchema }),
] as const;

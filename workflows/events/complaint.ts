import { z } from "zod";
import { contentRefSchema, event, idSchema, localDateSchema } from "./shared";

export const complaintEvents = [
  event("ComplaintSubjectsRecorded", { staffIds: z.array(idSchema) }),
  event("ComplaintAcknowledged", { letterId: idSchema }),
  /** As with the due date, each names the date it warns about. */
  event("AcknowledgementDueSoon", { ackBy: localDateSchema }),
  event("AcknowledgementOverdue", { ackBy: localDateSchema }),
  event("HearingOffered", { letterId: idSchema.nullable().default(null) }),
  event("HearingHeld", { report: contentRefSchema }),
  event("HearingDeclined", {}),
  event("ComplaintExtended", { reason: contentRefSchema, letterId: idSchema }),
] as const;

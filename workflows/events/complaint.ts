import { z } from "zod";
import { contentRefSchema, event, idSchema } from "./shared";

export const complaintEvents = [
  event("ComplaintSubjectsRecorded", { staffIds: z.array(idSchema) }),
  event("ComplaintAcknowledged", { letterId: idSchema }),
  event("HearingOffered", { letterId: idSchema.nullable().default(null) }),
  event("HearingHeld", { report: contentRefSchema }),
  event("HearingDeclined", {}),
  event("ComplaintExtended", { reason: contentRefSchema, letterId: idSchema }),
] as const;

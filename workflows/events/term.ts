import { z } from "zod";
import { contentRefSchema, event, idSchema } from "./shared";

export const termEvents = [
  /** GDPR 12(3): once, with concrete reasons, its notice given within month one (R5, R6). */
  event("TermExtended", {
    months: z.union([z.literal(1), z.literal(2)]).default(2),
    reason: contentRefSchema,
    letterId: idSchema,
  }),
] as const;

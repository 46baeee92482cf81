import { z } from "zod";
import { contentRefSchema, event, hashSchema } from "./shared";

export const approvalEvents = [
  event("DecisionApproved", {
    hash: hashSchema,
    /** The answer may go to a representative instead of the person: approved as an item of its own. */
    routeApproved: z.boolean().default(false),
    /** The facts that show that a request is manifestly unfounded or excessive, in the approver's own words. */
    abuseShownBy: contentRefSchema.nullable().default(null),
  }),
  event("DecisionReturned", { reason: contentRefSchema }),
  event("ApprovalExpired", {}),
] as const;

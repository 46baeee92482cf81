import { z } from "zod";
import { contentRefSchema, event, idSchema, localDateSchema } from "./shared";

export const executionEvents = [
  event("ItemExecuted", { itemId: idSchema, evidence: contentRefSchema }),
  event("RecipientNoticeSent", { recipientId: idSchema, letterId: idSchema }),
  event("RecipientSettled", {
    recipientId: idSchema,
    as: z.enum(["confirmed", "sent", "impossible"]),
    reason: contentRefSchema.nullable().default(null),
  }),
  event("ExecutionCompleted", { letterId: idSchema }),
  /** GDPR 18(3): the person is told before a restriction is lifted. */
  event("RestrictionLiftAnnounced", { reason: contentRefSchema, letterId: idSchema }),
  event("RestrictionLifted", {}),
  /** Newsletter opt-out: one mailing system stopped, or failed to. */
  event("SystemStopped", { system: z.string() }),
  event("SystemFailed", { system: z.string(), error: z.string().max(60) }),
  event("StopCheckDue", { dueDate: localDateSchema }),
  event("SubscriptionRestored", {}),
] as const;

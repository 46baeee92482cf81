import { z } from "zod";
import { contentRefSchema, event, idSchema } from "./shared";

export const clarificationEvents = [
  /** Recital 63: a large quantity of data, and the requester is asked to specify. */
  event("ClarificationAsked", {
    questionId: idSchema,
    question: contentRefSchema,
    largeQuantity: z.boolean(),
    override: contentRefSchema.nullable().default(null),
    letterId: idSchema,
  }),
  event("ClarificationAnswered", { questionId: idSchema, content: contentRefSchema }),
  event("AnswerReminderDue", { questionId: idSchema }),
  /** Staff go on without the answer; the clock runs again from that day. */
  event("QuestionDropped", { questionId: idSchema }),
  /** A timer only offers the lapse; a person signs it. */
  event("LapseOffered", {}),
] as const;

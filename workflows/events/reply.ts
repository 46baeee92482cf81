import { z } from "zod";
import { contentRefSchema, event, idSchema } from "./shared";

export const replyEvents = [
  /** "Given": the notice was accepted by the mail server, or the letter was posted on this date. */
  event("ReplyGiven", { letterId: idSchema, by: z.enum(["portal", "post"]) }),
  event("QuestionAnswered", { answer: contentRefSchema, letterId: idSchema }),
  event("QuestionConverted", { caseIds: z.array(idSchema).min(1), letterId: idSchema }),
] as const;

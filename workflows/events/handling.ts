import { z } from "zod";
import { OUTCOMES } from "../kinds";
import { contentRefSchema, event, idSchema, instantSchema } from "./shared";

export const termEvents = [
  /** GDPR 12(3): once, with concrete reasons, its notice given within month one (R5, R6). */
  event("TermExtended", {
    months: z.union([z.literal(1), z.literal(2)]).default(2),
    reason: contentRefSchema,
    letterId: idSchema,
  }),
] as const;

export const handlingEvents = [
  event("DecisionProposed", {
    outcome: z.enum(OUTCOMES),
    decision: contentRefSchema,
    letterId: idSchema,
    /** Hash over decision, letter and files together: exactly this is what approval covers. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    /** Something is kept, refused or masked: then the outcome cannot be "granted". */
    somethingWithheld: z.boolean(),
    /** A refusal after month one carries a reason for being late (R7). */
    lateRefusalReason: contentRefSchema.nullable().default(null),
    /** What must be carried out and evidenced after the answer, and who must be told (GDPR 19). */
    items: z.array(idSchema).default([]),
    recipients: z.array(idSchema).default([]),
    validUntil: instantSchema,
  }),
  event("ProposalWithdrawn", {}),
] as const;

export const approvalEvents = [
  event("DecisionApproved", { hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  event("DecisionReturned", { reason: contentRefSchema }),
  event("ApprovalExpired", {}),
] as const;

export const replyEvents = [
  /** "Given": the notice was accepted by the mail server, or the letter was posted on this date. */
  event("ReplyGiven", { letterId: idSchema, by: z.enum(["portal", "post"]) }),
  event("QuestionAnswered", { answer: contentRefSchema, letterId: idSchema }),
  event("QuestionConverted", { caseIds: z.array(idSchema).min(1), letterId: idSchema }),
] as const;

import { z } from "zod";
import { KINDS } from "../kinds";
import { contentRefSchema, event, idSchema, localDateSchema } from "./shared";

/** By what right somebody acts for another (replies note, section 9). */
export const MANDATE_BASES = ["authorised", "lawyer", "parent", "guardian", "mentor", "employer"] as const;
export type MandateBasis = (typeof MANDATE_BASES)[number];

/** The ages between which it changes who exercises a child's rights; the borders are policy (UAVG 5). */
export const AGE_BANDS = ["child", "youth", "of-age"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** To whom an answer goes when somebody acts for another. */
export const ANSWERS_TO = ["subject", "representative"] as const;
export type AnswerTo = (typeof ANSWERS_TO)[number];

export const mandateEvents = [
  /** Asked of the representative; pauses the clock like a question about identity, behind the same gate. */
  event("MandateAsked", {
    questionId: idSchema,
    override: contentRefSchema.nullable().default(null),
    letterId: idSchema,
  }),
  event("MandateReceived", { content: contentRefSchema }),
  /** Who, for whom, which right, which data, date and signature were read; the words of it are content. */
  event("MandateChecked", {
    basis: z.enum(MANDATE_BASES),
    /** Of the subject on the day of the check; null when their date of birth is not known. */
    ageBand: z.enum(AGE_BANDS).nullable(),
    rights: z.array(z.enum(KINDS)).min(1),
    signedOn: localDateSchema,
    /** Last day on which it holds; null when it names none. */
    validUntil: localDateSchema.nullable(),
    answerTo: z.enum(ANSWERS_TO),
    /** Given freely and apart from other papers: asked of an employer's mandate only. */
    freely: z.boolean(),
    check: contentRefSchema,
  }),
  event("MandateRejected", { reason: contentRefSchema }),
  /** The subject was told, at the address on file, who asks what for them. */
  event("SubjectTold", { letterId: idSchema }),
  event("SubjectObjected", { reason: contentRefSchema.nullable().default(null) }),
] as const;

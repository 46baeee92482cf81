import { z } from "zod";
import { OUTCOMES } from "../kinds";
import { ANSWERS_TO } from "./mandate";
import { contentRefSchema, event, hashSchema, idSchema, instantSchema } from "./shared";

export const handlingEvents = [
  event("DecisionProposed", {
    outcome: z.enum(OUTCOMES),
    decision: contentRefSchema,
    letterId: idSchema,
    /** Hash over decision, letter and files together: exactly this is what approval covers. */
    hash: hashSchema,
    /** Something is kept, refused or masked: then the outcome cannot be "granted". */
    somethingWithheld: z.boolean(),
    /** A refusal after month one carries a reason for being late (R7). */
    lateRefusalReason: contentRefSchema.nullable().default(null),
    /** What must be carried out and evidenced after the answer, and who must be told (GDPR 19). */
    items: z.array(idSchema).default([]),
    recipients: z.array(idSchema).default([]),
    /** Refused as manifestly unfounded or excessive: the burden of proof is ours (GDPR 12(5)). */
    abusive: z.boolean().default(false),
    /** To whom the answer goes; null unless somebody acts for another. */
    answerTo: z.enum(ANSWERS_TO).nullable().default(null),
    validUntil: instantSchema,
  }),
  event("ProposalWithdrawn", {}),
  /** A colleague who has no part in the case looks at it for a day, for this reason. */
  event("GlassBroken", { reason: contentRefSchema }),
] as const;

import { z } from "zod";
import { ANSWERS_TO } from "../../../workflows/events/mandate";
import { type Kind, OUTCOMES } from "../../../workflows/kinds";
import { type DecisionWork, JUDGEMENTS, REFUSAL_GROUNDS } from "../../../workflows/letters";
import { FREE_PART_IDS } from "../../../workflows/letters/free-parts";
import { emptyWork } from "./empty-work";
import { workSchema } from "./work-schema";

const line = z.string().trim().max(300);
const prose = z.string().trim().max(8000);

/** A recipient of the data who must be told (GDPR 19); becomes a party of the case when proposed. */
export const recipientSchema = z.object({
  id: z.string().min(1).max(64),
  name: line,
  email: line,
  address: z.string().trim().max(600),
  /** Told before, or telling is impossible or disproportionate: why. */
  told: z.enum(["will-be", "done", "impossible"]),
  on: z.iso.date().nullable(),
  reason: prose,
});
export type DraftRecipient = z.infer<typeof recipientSchema>;

export const wordsSchema = z.partialRecord(z.enum(FREE_PART_IDS), prose);

/** What a handler works out before proposing: edited freely, fixed by hash when proposed. */
export const decisionDraftSchema = z.object({
  outcome: z.enum(OUTCOMES).nullable(),
  /** To whom the answer goes when somebody acts for another; null otherwise. */
  answerTo: z.enum(ANSWERS_TO).nullable().default(null),
  work: workSchema.nullable(),
  points: z
    .array(
      z.object({
        id: z.string().min(1).max(64),
        point: prose,
        findings: prose,
        judgement: z.enum(JUDGEMENTS).nullable(),
        reasons: prose,
      }),
    )
    .max(50),
  search: z.object({
    systems: z.array(line).max(50),
    identifiers: z.array(line).max(50),
    period: line,
  }),
  words: wordsSchema,
  refusalGrounds: z.array(z.enum(REFUSAL_GROUNDS)),
  lateRefusalReason: prose,
  recipients: z.array(recipientSchema).max(50),
  /** People in the file whose data must not slip into the letter: a colleague, a referee, another client. */
  otherParties: z.array(z.object({ name: line, email: line.nullable() })).max(50),
});
export type DecisionDraft = z.infer<typeof decisionDraftSchema>;

/** A draft with nothing in it yet but what the kind always has. */
export function emptyDraft(kind: Kind, work: DecisionWork | null = emptyWork(kind)): DecisionDraft {
  return {
    outcome: null,
    answerTo: null,
    work: work as DecisionDraft["work"],
    points: [],
    search: { systems: [], identifiers: [], period: "" },
    words: {},
    refusalGrounds: [],
    lateRefusalReason: "",
    recipients: [],
    otherParties: [],
  };
}

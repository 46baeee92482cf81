import { z } from "zod";
import { contentRefSchema, event, idSchema } from "./shared";

/** Ways to establish who asks, least intrusive first (replies note, section 7). */
export const IDENTITY_METHODS = [
  "address-on-file",
  "code-to-phone",
  "code-by-letter",
  "facts-from-file",
  "call-back",
  "video",
  "at-office",
  "external-provider",
  "masked-document",
] as const;
export type IdentityMethod = (typeof IDENTITY_METHODS)[number];

/** Why somebody in the register of relations may be the person a case is about (matching/). */
export const MATCH_REASONS = [
  "client-number",
  "email",
  "name-and-birth-date",
  "surname-and-birth-date",
] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

export const identityEvents = [
  /** Staff looked at the proposal: the person this case is about is that one in the register. */
  event("RelationMatched", {
    relationId: idSchema,
    /** On which grounds it was proposed; a name alone is none. */
    reasons: z.array(z.enum(MATCH_REASONS)).min(1),
  }),
  /** These in the register are not the person: they are not proposed again, and a match with one ends. */
  event("RelationUnmatched", { relationIds: z.array(idSchema).min(1) }),
  /**
   * Asked with a concrete doubt (GDPR 12(6)). The clock pauses only when the gate of R8-R9 is met or an
   * approver overrode it with a reason.
   */
  event("IdentityAsked", {
    questionId: idSchema,
    ways: z.array(z.enum(IDENTITY_METHODS)).min(2),
    doubt: contentRefSchema,
    override: contentRefSchema.nullable().default(null),
    letterId: idSchema,
  }),
  event("IdentityAnswered", { questionId: idSchema, content: contentRefSchema }),
  event("IdentityConfirmed", {
    method: z.enum(IDENTITY_METHODS),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    /** Proof of identity held for this check; destroyed by the effect of this event. */
    evidence: z.array(idSchema).default([]),
  }),
  event("IdentityRejected", { reason: contentRefSchema, evidence: z.array(idSchema).default([]) }),
] as const;

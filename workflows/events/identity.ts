import { z } from "zod";
import { DISAGREEMENTS } from "../matching/match";
import { contentRefSchema, event, idSchema, instantSchema } from "./shared";

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

/** What staff tick after looking or asking. That it was right is all that is kept. */
export const IDENTITY_CHECKS = [
  "number-on-file",
  "name",
  "birth-date",
  "made-the-request",
  "document-valid",
  "face-matches",
  "bsn-masked",
  "photo-masked",
  "mrz-masked",
] as const;
export type IdentityCheck = (typeof IDENTITY_CHECKS)[number];

/** What may be asked from the file. Never the citizen service number, never anything medical. */
export const FACT_TOPICS = [
  "birth-date",
  "given-names",
  "address",
  "phone",
  "email",
  "client-number",
  "employer",
  "counsellor",
  "start-date",
  "last-appointment",
] as const;
export type FactTopic = (typeof FACT_TOPICS)[number];

/** Why a check came to nothing. */
export const CHECK_FAILURES = [
  "too-many-tries",
  "facts-wrong",
  "checks-failed",
  "no-match",
  "level-too-low",
  "nothing-to-match",
] as const;
export type CheckFailure = (typeof CHECK_FAILURES)[number];

/** Why a proof that was handed in did not do; the requester reads it. */
export const PROOF_REFUSALS = ["unmasked", "unreadable", "no-match", "not-usable"] as const;
export type ProofRefusal = (typeof PROOF_REFUSALS)[number];

const methodSchema = z.enum(IDENTITY_METHODS);
const checkedSchema = z.array(z.enum(IDENTITY_CHECKS));
/** Which questions were put, and how many answers were right. The answers are kept nowhere. */
const factsSchema = z
  .object({ asked: z.array(z.enum(FACT_TOPICS)), right: z.number().int().min(0).max(FACT_TOPICS.length) })
  .nullable()
  .default(null);

/** The outcome of a sign-in elsewhere: how sure it was, and which attributes agreed. What they were is kept nowhere. */
const elsewhereSchema = z
  .object({
    /** What people call the provider, such as "iDIN". */
    provider: z.string().min(1).max(40),
    /** Null: the provider named a level that means nothing here. */
    level: z.union([z.literal(2), z.literal(3)]).nullable(),
    reasons: z.array(z.enum(MATCH_REASONS)),
    disagreements: z.array(z.enum(DISAGREEMENTS)),
  })
  .nullable()
  .default(null);

/** Why a step further up the ladder than was proposed at that moment; `proposed` is null when nothing was. */
const stepUp = {
  proposed: methodSchema.nullable().default(null),
  reason: contentRefSchema.nullable().default(null),
};

export const PICKUP_CHANNELS = ["sms", "letter", "hand-over"] as const;
export type PickupChannel = (typeof PICKUP_CHANNELS)[number];

/** Whoever asked, or the person for whom they asked. */
export const PICKUP_READERS = ["requester", "subject"] as const;
export type PickupReader = (typeof PICKUP_READERS)[number];

export const identityEvents = [
  /** Staff looked at the proposal: the person this case is about is that one in the register. */
  event("RelationMatched", {
    relationId: idSchema,
    /** What the register calls them; null in what was recorded before it was asked. */
    as: z.enum(["client", "contact-person"]).nullable().default(null),
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
    ways: z.array(methodSchema).min(2),
    doubt: contentRefSchema,
    override: contentRefSchema.nullable().default(null),
    letterId: idSchema,
  }),
  event("IdentityAnswered", { questionId: idSchema, content: contentRefSchema }),
  /** A check that waits for the requester: a code is on its way, or a sign-in elsewhere is open. */
  event("IdentityCheckStarted", {
    checkId: idSchema,
    method: methodSchema,
    ...stepUp,
    /** Until when a code holds. */
    holdsUntil: instantSchema.nullable().default(null),
  }),
  /** The letter with the code went to the post on `on`. */
  event("IdentityLetterPosted", { checkId: idSchema }),
  event("IdentityCheckFailed", {
    method: methodSchema,
    checkId: idSchema.nullable().default(null),
    why: z.enum(CHECK_FAILURES),
    facts: factsSchema,
    elsewhere: elsewhereSchema,
  }),
  /** A handler wrote down why nothing else works, for an approver to judge. Trying another way takes it back. */
  event("MaskedDocumentProposed", { reason: contentRefSchema }),
  /** An approver wrote down why nothing else works: from here on a masked copy may be handed in. */
  event("MaskedDocumentAllowed", { reason: contentRefSchema }),
  event("IdentityDocumentReceived", { fileId: idSchema }),
  /** One person saw it, once. */
  event("IdentityDocumentShown", { fileId: idSchema }),
  event("IdentityConfirmed", {
    method: methodSchema,
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    /** The check that this answers, where the method has one. */
    checkId: idSchema.nullable().default(null),
    ...stepUp,
    /** Null only in events of before this was asked; dispatch takes no such event any more. */
    checked: checkedSchema.nullable().default(null),
    facts: factsSchema,
    elsewhere: elsewhereSchema,
    /** Proof of identity held for this check; destroyed by the effect of this event. */
    evidence: z.array(idSchema).default([]),
  }),
  event("IdentityRejected", {
    reason: contentRefSchema,
    why: z.enum(PROOF_REFUSALS).nullable().default(null),
    evidence: z.array(idSchema).default([]),
  }),
  /** The answer holds health data, or turned out not to: it decides the level that is needed. */
  event("HealthDataRecorded", { involved: z.boolean() }),
  /** A new pickup code went out over the channel that proved identity, or after it was established anew. */
  event("PickupCodeReplaced", {
    codeId: idSchema,
    over: z.enum(PICKUP_CHANNELS),
    reader: z.enum(PICKUP_READERS).default("requester"),
    anew: z.object({ method: methodSchema, checked: checkedSchema }).nullable().default(null),
  }),
] as const;

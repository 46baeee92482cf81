import { z } from "zod";
import type { Kind } from "../../../workflows/kinds";

/** Longest story a form takes, in characters; more goes in a file. */
export const LONGEST_STORY = 5000;
export const LONGEST_LINE = 200;
export const MOST_ITEMS = 10;

const line = z.string().trim().max(LONGEST_LINE);
const story = z.string().trim().max(LONGEST_STORY);
const optionalLine = line.nullable();
const optionalStory = story.nullable();

export const RESTRICTION_GROUNDS = [
  "inaccurate",
  "unlawful",
  "needed-for-claim",
  "objection-pending",
] as const;
export const CONSENTS = ["share-cv", "share-health", "ask-doctor", "other"] as const;
export const COMPLAINT_TOPICS = ["privacy", "service", "both"] as const;

/**
 * What a person asked, per kind, as it is kept with the case (content of station `intake`, kind `request`).
 * The form, the staff's own registration and every page that shows a request share this shape.
 */
export const requestAnswersSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("access"),
    scope: z.enum(["all", "part"]),
    what: optionalStory,
    period: optionalLine,
  }),
  z.object({
    kind: z.literal("rectification"),
    items: z.array(z.object({ what: line, oldValue: story, newValue: story })).max(MOST_ITEMS),
    /** GDPR 16, second sentence: a statement that is added to the file. */
    supplement: optionalStory,
  }),
  z.object({
    kind: z.literal("erasure"),
    scope: z.enum(["all", "part"]),
    what: optionalStory,
    why: optionalStory,
  }),
  z.object({
    kind: z.literal("restriction"),
    /** GDPR 18(1)(a)-(d), in this order. */
    ground: z.enum(RESTRICTION_GROUNDS),
    what: story,
    why: optionalStory,
  }),
  z.object({
    kind: z.literal("portability"),
    what: optionalStory,
    receiver: z.enum(["self", "organisation"]),
    organisation: optionalLine,
  }),
  z.object({ kind: z.literal("objection"), against: story, situation: story }),
  z.object({
    kind: z.literal("consent-withdrawal"),
    consents: z.array(z.enum(CONSENTS)).min(1),
    other: optionalStory,
  }),
  z.object({
    kind: z.literal("opt-out"),
    /** Ids of the brands; all of them when the person chose "everything". */
    brands: z.array(line).min(1),
    everything: z.boolean(),
  }),
  z.object({
    kind: z.literal("complaint"),
    topic: z.enum(COMPLAINT_TOPICS),
    about: optionalLine,
    what: story,
    wish: optionalStory,
  }),
  z.object({ kind: z.literal("question"), question: story }),
]);

export type RequestAnswers = z.infer<typeof requestAnswersSchema>;
export type AnswersOf<K extends Kind> = Extract<RequestAnswers, { kind: K }>;

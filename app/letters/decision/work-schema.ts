import { z } from "zod";
import type { DecidedKind, WorkOf } from "../../../workflows/letters";
import { KEEP_GROUNDS } from "../../../workflows/letters";
import { ERASURE_GROUNDS } from "../../../workflows/letters/work/changes";
import { RESTRICTION_GROUNDS } from "../../../workflows/letters/work/limits";

const line = z.string().trim().max(300);
const prose = z.string().trim().max(4000);
const id = z.string().min(1).max(64);
const day = z.iso.date().nullable();

const withheld = z.array(z.object({ id, what: line, reason: prose, article: line })).max(50);
const files = z.array(z.object({ id, name: line, contains: line })).max(100);
const stated = z
  .discriminatedUnion("exists", [
    z.object({ exists: z.literal(false) }),
    z.object({ exists: z.literal(true), explanation: prose }),
  ])
  .nullable();
/** Told recipients are derived from the case's own list when the letter is made; a draft holds none. */
const recipients = z.array(z.never()).default([]);

const erasureItem = z.object({
  id,
  category: line,
  system: line,
  action: z.enum(["erase", "keep"]).nullable(),
  ground: z.enum(KEEP_GROUNDS).nullable(),
  explanation: prose,
  until: day,
  untilWhat: line,
  executedOn: day,
});

/** Per kind what the handler works out. Drafts may be incomplete: what is missing is for the letter checks. */
export const workSchemas = {
  access: z.object({
    kind: z.literal("access"),
    purposes: z.array(z.object({ purpose: line, ground: line })).max(50),
    categories: z.array(line).max(50),
    recipients: z.array(z.object({ name: line, received: line })).max(50),
    noRecipients: z.boolean(),
    retention: z.array(z.object({ category: line, period: line })).max(50),
    sources: z.array(z.object({ name: line, gave: line })).max(50),
    onlyFromPerson: z.boolean(),
    automatedDecisions: stated,
    transfers: stated,
    nationalNumberProcessed: z.boolean(),
    files,
    withheld,
  }),
  rectification: z.object({
    kind: z.literal("rectification"),
    items: z
      .array(
        z.object({
          id,
          what: line,
          form: z.enum(["correct", "supplement"]),
          from: prose,
          to: prose,
          decision: z.enum(["granted", "refused"]).nullable(),
          reason: prose,
          systems: z.array(line).max(20),
          executedOn: day,
        }),
      )
      .max(50),
    recipients,
  }),
  erasure: z.object({
    kind: z.literal("erasure"),
    ground: z.enum(ERASURE_GROUNDS).nullable(),
    items: z.array(erasureItem).max(80),
    backupDays: z.number().int().min(0).max(3650).nullable(),
    recipients,
  }),
  restriction: z.object({
    kind: z.literal("restriction"),
    grounds: z.array(z.enum(RESTRICTION_GROUNDS)),
    since: day,
    categories: z.array(z.object({ what: line, system: line })).max(50),
    withheld,
    recipients,
  }),
  portability: z.object({
    kind: z.literal("portability"),
    files,
    format: z.enum(["JSON", "CSV", "XML"]),
    transfer: z
      .discriminatedUnion("done", [
        z.object({ to: line, done: z.literal(true), on: z.iso.date() }),
        z.object({ to: line, done: z.literal(false), reason: prose }),
      ])
      .nullable(),
    withheld,
  }),
  objection: z.object({
    kind: z.literal("objection"),
    items: z
      .array(
        z.object({
          id,
          use: line,
          decision: z.enum(["stopped", "continued"]).nullable(),
          stoppedOn: day,
          balancing: prose,
        }),
      )
      .max(50),
    erased: z.array(line).max(50),
  }),
  "consent-withdrawal": z.object({
    kind: z.literal("consent-withdrawal"),
    consents: z.array(z.object({ id, what: line, stoppedOn: z.iso.date() })).max(50),
    consequence: prose,
    data: z.array(erasureItem).max(80),
    recipients,
  }),
} as const satisfies { [Kind in DecidedKind]: z.ZodType<WorkOf<Kind>> };

export const workSchema = z.discriminatedUnion("kind", [
  workSchemas.access,
  workSchemas.rectification,
  workSchemas.erasure,
  workSchemas.restriction,
  workSchemas.portability,
  workSchemas.objection,
  workSchemas["consent-withdrawal"],
]);

import { z } from "zod";

const line = z.string().trim().max(300);

/**
 * What the organisation does with data, as its register says (GDPR 30): the starting point of the information
 * set and of an erasure plan. Stands under `processing` in the organisation's data; absent means an empty start.
 */
export const processingSchema = z.object({
  purposes: z.array(z.object({ purpose: line, ground: line })).default([]),
  categories: z
    .array(
      z.object({
        name: line,
        systems: z.array(line).default([]),
        retention: line.default(""),
      }),
    )
    .default([]),
  recipients: z.array(z.object({ name: line, received: line })).default([]),
  sources: z.array(z.object({ name: line, gave: line })).default([]),
  /** Days after which backups are overwritten. */
  backupDays: z.number().int().min(0).nullable().default(null),
});
export type Processing = z.infer<typeof processingSchema>;

const NOTHING: Processing = { purposes: [], categories: [], recipients: [], sources: [], backupDays: null };

/** Reads the register from the organisation's data; a body without one is no error. */
export function processingOf(organisation: unknown): Processing {
  const parsed = z.object({ processing: processingSchema }).safeParse(organisation);
  return parsed.success ? parsed.data.processing : NOTHING;
}

/** The systems that hold data about people, each once. */
export const systemsOf = ({ categories }: Processing): string[] => [
  ...new Set(categories.flatMap((category) => category.systems)),
];

import { z } from "zod";
import { actorSchema } from "../actors";

export const localDateSchema = z.iso.date();
export const instantSchema = z.iso.datetime({ offset: true });
export const idSchema = z.string().min(1).max(64);

export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Prose and names live in content rows; an event only points at them and fixes what they said. */
export const contentRefSchema = z.object({
  contentId: idSchema,
  hash: hashSchema,
});
export type ContentRef = z.infer<typeof contentRefSchema>;

/** What every event carries: who, when it was recorded, and the local date on which it happened. */
export const envelope = { actor: actorSchema, at: instantSchema, on: localDateSchema };

export function event<Type extends string, Payload extends z.ZodRawShape>(type: Type, payload: Payload) {
  return z.object({ type: z.literal(type), ...envelope, ...payload });
}

import type { z } from "zod";
import type { FieldErrors } from "../../../components/error-summary";

/** What was typed on one page, by field name, untouched: so that nothing is lost, right or wrong. */
export type Fields = Record<string, string[]>;

/** More than any field allows, so that a text that is too long can be shown back and shortened. */
const LONGEST_KEPT = 20_000;
const MOST_FIELDS = 80;
const MOST_VALUES = 30;
/** Buttons and traps are no answers. */
const NOT_ANSWERS = new Set(["go", "website", "soort"]);

export function readFields(form: FormData): Fields {
  const fields: Fields = {};
  for (const [name, value] of form) {
    if (typeof value !== "string" || NOT_ANSWERS.has(name)) continue;
    const known = fields[name];
    if (known) {
      if (known.length < MOST_VALUES) known.push(value.slice(0, LONGEST_KEPT));
    } else if (Object.keys(fields).length < MOST_FIELDS) {
      fields[name] = [value.slice(0, LONGEST_KEPT)];
    }
  }
  return fields;
}

export const one = (fields: Fields | undefined, name: string): string => fields?.[name]?.[0] ?? "";
export const many = (fields: Fields | undefined, name: string): string[] => fields?.[name] ?? [];

/** The three boxes of a date field. */
export const dateBoxes = (fields: Fields | undefined, name: string) => ({
  day: one(fields, name).trim(),
  month: one(fields, `${name}-month`).trim(),
  year: one(fields, `${name}-year`).trim(),
});

/** A page's answers, or a code per field. A code may carry a number: `too-long:200`. */
export type Checked<Answers> =
  | { answers: Answers; errors?: undefined }
  | { answers?: undefined; errors: FieldErrors };

/** Judges values by a schema whose keys are the field names; the first error of a field counts. */
export function check<Schema extends z.ZodType>(schema: Schema, values: unknown): Checked<z.output<Schema>> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return { answers: parsed.data };
  const errors: FieldErrors = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? "");
    errors[name] ??= issue.message;
  }
  return { errors };
}

/** Sentences for codes; one that takes a number is a function. */
export type ErrorWords = Record<string, string | ((limit: string) => string)>;

/** Puts codes into the reader's words. An unknown code would be our mistake, and stands out as itself. */
export function inWords(errors: FieldErrors | undefined, words: ErrorWords): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors ?? {}).map(([name, code]) => {
      const [key = "", limit = ""] = code.split(":");
      const sentence = words[key] ?? code;
      return [name, typeof sentence === "function" ? sentence(limit) : sentence];
    }),
  );
}

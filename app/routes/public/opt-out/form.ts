import { z } from "zod";
import type { AnswersOf } from "../../../commands/intake/request-answers";
import { checkBrands } from "../request/details/form";
import { type Checked, check, type Fields, one } from "../request/fields";

const LONGEST_EMAIL = 254;
const schema = z.object({
  email: z
    .string()
    .trim()
    .min(1, "email-missing")
    .max(LONGEST_EMAIL, "email-wrong")
    .pipe(z.email("email-wrong")),
});

export interface OptOutAnswers extends Pick<AnswersOf<"opt-out">, "brands" | "everything"> {
  email: string;
}

/** An address and what to stop: nothing else may be asked (GDPR 21(3)). */
export function checkOptOut(fields: Fields, brands: readonly string[]): Checked<OptOutAnswers> {
  const address = check(schema, { email: one(fields, "email") });
  const wish = checkBrands(fields, brands);
  if (address.errors || wish.errors) return { errors: { ...address.errors, ...wish.errors } };
  const { brands: chosen, everything } = wish.answers as AnswersOf<"opt-out">;
  return { answers: { email: address.answers.email, brands: chosen, everything } };
}

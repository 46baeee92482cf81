import { z } from "zod";
import { ROLES, roleSchema } from "../../../workflows/actors";

const LONGEST_EMAIL = 254; // RFC 5321

/** What an administrator says about a colleague. Messages are codes that the copy puts into words. */
export const personSchema = z
  .object({
    name: z.string().trim().min(1, "name-missing").max(100, "too-long"),
    roles: z.array(roleSchema).min(1, "roles-missing"),
    team: z
      .string()
      .trim()
      .max(60, "too-long")
      .transform((text) => text || null),
    privacyOfficer: z.boolean(),
  })
  .refine(({ privacyOfficer, roles }) => !privacyOfficer || roles.includes("approver"), {
    path: ["privacyOfficer"],
    message: "officer-not-approver",
  });

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(LONGEST_EMAIL, "email-wrong")
  .pipe(z.email("email-wrong"));

/** The fields of a person's form as they were sent. */
export function readPerson(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  return {
    name: text("name"),
    email: text("email"),
    roles: ROLES.filter((role) => form.getAll("roles").includes(role)),
    team: text("team"),
    privacyOfficer: text("privacyOfficer") === "yes",
    language: text("language") === "en" ? ("en" as const) : ("nl" as const),
  };
}

/** The first code of each field. */
export function codesOf(error: z.ZodError): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const { path, message } of error.issues) codes[String(path[0] ?? "")] ??= message;
  return codes;
}

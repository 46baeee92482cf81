import { z } from "zod";
import type { Kind } from "../../../../../workflows/kinds";
import {
  COMPLAINT_TOPICS,
  CONSENTS,
  RESTRICTION_GROUNDS,
  type RequestAnswers,
} from "../../../../commands/intake/request-answers";
import { type Checked, check, type Fields, many, one } from "../fields";
import { optionalLine, optionalStory, story } from "../schema-parts";
import { checkRectification } from "./rectification";

type Check = (fields: Fields | undefined, brands: readonly string[]) => Checked<RequestAnswers>;

/** Reads `kind-field` for each field of a kind's schema and judges them; errors come back under those names. */
function judge<Schema extends z.ZodObject, Answers extends RequestAnswers>(
  kind: Kind,
  schema: Schema,
  fields: Fields | undefined,
  toAnswers: (values: z.output<Schema>) => Checked<Answers>,
): Checked<Answers> {
  const values = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, one(fields, `${kind}-${name}`)]),
  );
  const checked = check(schema, values);
  const result = checked.errors ? checked : toAnswers(checked.answers);
  if (!result.errors) return result;
  return {
    errors: Object.fromEntries(
      Object.entries(result.errors).map(([name, code]) => [`${kind}-${name}`, code]),
    ),
  };
}

const scope = z.enum(["all", "part"], "scope-missing");
const accessSchema = z.object({ scope, what: optionalStory, period: optionalLine });
const erasureSchema = z.object({ scope, what: optionalStory, why: optionalStory });
const restrictionSchema = z.object({
  ground: z.enum(RESTRICTION_GROUNDS, "ground-missing"),
  what: story("restrict-what-missing"),
  why: optionalStory,
});
const portabilitySchema = z.object({
  what: optionalStory,
  receiver: z.enum(["self", "organisation"], "receiver-missing"),
  organisation: optionalLine,
});
const objectionSchema = z.object({
  against: story("against-missing"),
  situation: story("situation-missing"),
});
const complaintSchema = z.object({
  topic: z.enum(COMPLAINT_TOPICS, "topic-missing"),
  about: optionalLine,
  what: story("complaint-missing"),
  wish: optionalStory,
});
const questionSchema = z.object({ question: story("question-missing") });

/** "Everything" needs no description; what was typed under the other choice no longer counts. */
function withScope<
  Values extends { scope: "all" | "part"; what: string | null },
  Answers extends RequestAnswers,
>(values: Values, missing: string, answers: (values: Values) => Answers): Checked<Answers> {
  if (values.scope === "all") return { answers: answers({ ...values, what: null }) };
  return values.what ? { answers: answers(values) } : { errors: { what: missing } };
}

const CHECKS: Record<Kind, Check> = {
  access: (fields) =>
    judge("access", accessSchema, fields, (values) =>
      withScope(values, "access-what-missing", (found) => ({ kind: "access", ...found })),
    ),
  rectification: checkRectification,
  erasure: (fields) =>
    judge("erasure", erasureSchema, fields, (values) =>
      withScope(values, "erasure-what-missing", (found) => ({ kind: "erasure", ...found })),
    ),
  restriction: (fields) =>
    judge("restriction", restrictionSchema, fields, (values) => ({
      answers: { kind: "restriction", ...values },
    })),
  portability: (fields) =>
    judge("portability", portabilitySchema, fields, (values) =>
      values.receiver === "organisation" && !values.organisation
        ? { errors: { organisation: "receiver-name-missing" } }
        : {
            answers: {
              kind: "portability",
              ...values,
              organisation: values.receiver === "organisation" ? values.organisation : null,
            },
          },
    ),
  objection: (fields) =>
    judge("objection", objectionSchema, fields, (values) => ({ answers: { kind: "objection", ...values } })),
  "consent-withdrawal": checkConsents,
  "opt-out": (fields, brands) => checkBrands(fields, brands),
  complaint: (fields) =>
    judge("complaint", complaintSchema, fields, (values) => ({ answers: { kind: "complaint", ...values } })),
  question: (fields) =>
    judge("question", questionSchema, fields, (values) => ({ answers: { kind: "question", ...values } })),
};

const consentsSchema = z.object({
  "consent-withdrawal-consents": z.array(z.enum(CONSENTS)).min(1, "consents-missing"),
  "consent-withdrawal-other": optionalStory,
});

function checkConsents(fields: Fields | undefined): Checked<RequestAnswers> {
  const checked = check(consentsSchema, {
    "consent-withdrawal-consents": many(fields, "consent-withdrawal-consents"),
    "consent-withdrawal-other": one(fields, "consent-withdrawal-other"),
  });
  if (checked.errors) return checked;
  const consents = checked.answers["consent-withdrawal-consents"];
  const other = consents.includes("other") ? checked.answers["consent-withdrawal-other"] : null;
  if (consents.includes("other") && !other) {
    return { errors: { "consent-withdrawal-other": "consent-other-missing" } };
  }
  return { answers: { kind: "consent-withdrawal", consents, other } };
}

/** All brands, or those that were chosen and exist. The page of its own for opting out uses this too. */
export function checkBrands(fields: Fields | undefined, brands: readonly string[]): Checked<RequestAnswers> {
  const scopeChosen = one(fields, "opt-out-scope");
  if (scopeChosen === "all" || brands.length < 2) {
    return { answers: { kind: "opt-out", brands: [...brands], everything: true } };
  }
  if (scopeChosen !== "part") return { errors: { "opt-out-scope": "brands-scope-missing" } };
  const chosen = brands.filter((brand) => many(fields, "opt-out-brands").includes(brand));
  if (chosen.length === 0) return { errors: { "opt-out-brands": "brands-missing" } };
  return { answers: { kind: "opt-out", brands: chosen, everything: chosen.length === brands.length } };
}

/**
 * The answers to every kind that was chosen, in that order, or all errors together.
 * @param brands ids of the organisation's brands
 */
export function checkDetails(
  fields: Fields | undefined,
  kinds: readonly Kind[],
  brands: readonly string[],
): Checked<RequestAnswers[]> {
  const results = kinds.map((kind) => CHECKS[kind](fields, brands));
  const errors = Object.assign({}, ...results.map((result) => result.errors ?? {}));
  if (Object.keys(errors).length > 0) return { errors };
  return { answers: results.flatMap((result) => (result.answers ? [result.answers] : [])) };
}

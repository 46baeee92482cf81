import {
  FACT_TOPICS,
  IDENTITY_CHECKS,
  IDENTITY_METHODS,
  type IdentityMethod,
  PROOF_REFUSALS,
} from "../../../../../workflows/events/identity";
import { askIdentity, identityLetter } from "../../../../commands/identity/ask-identity.server";
import { enterToldCode, mustBeRight } from "../../../../commands/identity/enter-code.server";
import {
  allowMaskedDocument,
  proposeMaskedDocument,
} from "../../../../commands/identity/masked-document.server";
import {
  confirmAddressByStaff,
  recordFailedCheck,
  recordHealthData,
  recordIdentity,
  rejectIdentity,
} from "../../../../commands/identity/record-identity.server";
import { recordLetterPosted, startCheck } from "../../../../commands/identity/start-check.server";
import { idIn } from "../form-reader.server";
import { intention } from "./intention.server";

/** Which method a form is about: it carries it hidden. @throws Response 400 for what is none */
function methodIn(form: FormData): IdentityMethod {
  const method = IDENTITY_METHODS.find((one) => one === form.get("method"));
  if (!method) throw new Response(null, { status: 400 });
  return method;
}

export const identityIntentions = {
  "ask-identity": intention({
    form: "identity-asked",
    read: (fields, { row }) =>
      fields.done({
        ways: fields.many("ways", IDENTITY_METHODS),
        words: fields.words("identity-asked", row.kind, null),
        override: fields.optional("override") || null,
        clearances: fields.clearances(),
      }),
    run: (desk, base, input) => askIdentity(desk, { ...base, ...input }),
    letter: identityLetter,
  }),
  "record-identity": intention({
    form: "identity-confirmed",
    read: (fields, _facts, form) => {
      const method = methodIn(form);
      const asked = fields.many("asked", FACT_TOPICS);
      const right = Number(fields.optional("right", 3)) || 0;
      return fields.done({
        method,
        on: fields.day("on", { orToday: true }),
        checked: fields.many("checked", IDENTITY_CHECKS),
        facts: method === "facts-from-file" ? { asked, right: Math.min(right, asked.length) } : null,
        reason: fields.optional("reason") || null,
        compared: fields.has("compared"),
      });
    },
    run: (desk, base, input) => recordIdentity(desk, { ...base, ...input }),
  }),
  "record-failed-check": intention({
    form: "identity-confirmed",
    read: (fields, _facts, form) =>
      fields.done({ method: methodIn(form), on: fields.day("on", { orToday: true }) }),
    run: (desk, base, input) => recordFailedCheck(desk, { ...base, ...input }),
  }),
  "start-check": intention({
    form: "check-started",
    read: (fields, _facts, form) =>
      fields.done({ method: methodIn(form), reason: fields.optional("reason") || null }),
    run: (desk, base, input) => startCheck(desk, { ...base, ...input }),
  }),
  "enter-told-code": intention({
    form: "told-code",
    read: (fields) => fields.done({ code: fields.text("code", 40) }),
    run: async (desk, base, input) =>
      mustBeRight(base.caseId, await enterToldCode(desk, { ...base, ...input })),
  }),
  "record-letter-posted": intention({
    form: "letter-posted",
    read: (fields, _facts, form) =>
      fields.done({ checkId: idIn(form, "check"), on: fields.day("on", { orToday: true }) }),
    run: (desk, base, input) => recordLetterPosted(desk, { ...base, ...input }),
  }),
  "propose-masked-document": intention({
    form: "masked-proposed",
    read: (fields) => fields.done({ reason: fields.text("reason") }),
    run: (desk, base, input) => proposeMaskedDocument(desk, { ...base, ...input }),
  }),
  "allow-masked-document": intention({
    form: "masked-document",
    read: (fields) => fields.done({ reason: fields.text("reason") }),
    run: (desk, base, input) => allowMaskedDocument(desk, { ...base, ...input }),
  }),
  "record-health-data": intention({
    form: "health-data",
    read: (fields) => fields.done({ involved: fields.choice("involved", ["yes", "no"] as const) === "yes" }),
    run: (desk, base, input) => recordHealthData(desk, { ...base, ...input }),
  }),
  "reject-identity": intention({
    form: "identity-rejected",
    read: (fields) =>
      fields.done({ why: fields.choice("why", PROOF_REFUSALS), reason: fields.text("reason") }),
    run: (desk, base, input) => rejectIdentity(desk, { ...base, ...input }),
  }),
  "confirm-address": intention({
    form: "address",
    read: (fields) =>
      fields.done({
        by: fields.choice("by", ["phone", "letter", "in-person"] as const),
        on: fields.day("on", { orToday: true }),
      }),
    run: (desk, base, input) => confirmAddressByStaff(desk, { ...base, ...input }),
  }),
};

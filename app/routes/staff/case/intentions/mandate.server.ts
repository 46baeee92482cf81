import { ANSWERS_TO, MANDATE_BASES } from "../../../../../workflows/events/mandate";
import {
  askMandate,
  checkMandate,
  mandateLetter,
  recordMandate,
  recordObjectionOfSubject,
  rejectMandate,
  subjectLetter,
  tellSubject,
} from "../../../../commands/identity/mandate.server";
import { intention } from "./intention.server";

export const mandateIntentions = {
  "ask-mandate": intention({
    form: "mandate-asked",
    read: (fields, { row }) =>
      fields.done({
        words: fields.words("mandate-asked", row.kind, null),
        override: fields.optional("override") || null,
        clearances: fields.clearances(),
      }),
    run: (desk, base, input) => askMandate(desk, { ...base, ...input }),
    letter: mandateLetter,
  }),
  "record-mandate": intention({
    form: "mandate-received",
    read: (fields) => fields.done({ text: fields.text("text"), on: fields.day("on", { orToday: true }) }),
    run: (desk, base, input) => recordMandate(desk, { ...base, ...input }),
  }),
  "check-mandate": intention({
    form: "mandate",
    read: (fields, { row }) =>
      fields.done({
        basis: fields.choice("basis", MANDATE_BASES),
        // What a mandate for another right says, the person who reads it rejects.
        rights: [row.kind],
        birthDate: fields.optional("born") === "" ? null : fields.day("born"),
        signedOn: fields.day("signed"),
        validUntil: fields.optional("until") === "" ? null : fields.day("until", { mayBeAhead: true }),
        data: fields.line("data"),
        answerTo: fields.choice("answerTo", ANSWERS_TO),
        freely: fields.has("freely"),
        seen: fields.text("seen", 2000),
      }),
    run: (desk, base, input) => checkMandate(desk, { ...base, ...input }),
  }),
  "reject-mandate": intention({
    form: "mandate-rejected",
    read: (fields) => fields.done({ reason: fields.text("reason") }),
    run: (desk, base, input) => rejectMandate(desk, { ...base, ...input }),
  }),
  "tell-subject": intention({
    form: "subject-told",
    read: (fields) => fields.done({ email: fields.email("email"), address: fields.optional("address", 600) }),
    run: (desk, base, input) => tellSubject(desk, { ...base, ...input }),
    letter: (desk, facts) => subjectLetter(desk, facts),
  }),
  "record-subject-objection": intention({
    form: "subject-objected",
    read: (fields) => fields.done({ text: fields.text("text"), on: fields.day("on", { orToday: true }) }),
    run: (desk, base, input) => recordObjectionOfSubject(desk, { ...base, ...input }),
  }),
};

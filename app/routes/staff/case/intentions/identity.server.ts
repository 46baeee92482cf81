import { IDENTITY_METHODS } from "../../../../../workflows/events/identity";
import { askIdentity, identityLetter } from "../../../../commands/identity/ask-identity.server";
import {
  confirmAddressByStaff,
  recordIdentity,
  rejectIdentity,
} from "../../../../commands/identity/record-identity.server";
import { intention } from "./intention.server";

const LEVELS = ["1", "2", "3"] as const;

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
    read: (fields) =>
      fields.done({
        method: fields.choice("method", IDENTITY_METHODS),
        level: Number(fields.choice("level", LEVELS)) as 1 | 2 | 3,
        on: fields.day("on", { orToday: true }),
      }),
    run: (desk, base, input) => recordIdentity(desk, { ...base, ...input }),
  }),
  "reject-identity": intention({
    form: "identity-rejected",
    read: (fields) => fields.done({ reason: fields.text("reason") }),
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

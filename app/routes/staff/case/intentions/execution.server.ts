import {
  completeExecution,
  executedLetter,
  findExecuted,
} from "../../../../commands/execution/complete-execution.server";
import { executeItem } from "../../../../commands/execution/execute-item.server";
import {
  announceLifting,
  liftingLetter,
  liftRestriction,
} from "../../../../commands/execution/lift-restriction.server";
import { noticeRecipient, recipientNotice } from "../../../../commands/execution/notice-recipient.server";
import { recordStoppedSystem } from "../../../../commands/execution/record-stopped-system.server";
import { settleRecipient } from "../../../../commands/execution/settle-recipient.server";
import { proposedDecision } from "../../../../letters/decision/proposed-decision.server";
import type { FormReader } from "../form-reader.server";
import { intention } from "./intention.server";

const idOf = (form: FormData, name: string) => String(form.get(name) ?? "").slice(0, 64);
const lifting = (fields: FormReader, words: ReturnType<FormReader["words"]>) =>
  fields.done({ words, liftsOn: fields.day("on", { mayBeAhead: true }), clearances: fields.clearances() });

export const executionIntentions = {
  "execute-item": intention({
    form: "executed-item",
    read: (fields, _facts, form) =>
      fields.done({
        itemId: idOf(form, "item"),
        on: fields.day("on", { orToday: true }),
        system: fields.line("system"),
        how: fields.text("how"),
      }),
    run: (desk, base, input) => executeItem(desk, { ...base, ...input }),
  }),
  "notice-recipient": intention({
    form: "recipient-notice",
    read: (fields, _facts, form) =>
      fields.done({
        recipientId: idOf(form, "recipient"),
        dataReference: fields.line("reference"),
        categories: fields.lines("categories"),
        effectiveOn: fields.day("on", { orToday: true }),
        clearances: fields.clearances(),
      }),
    run: (desk, base, input) => noticeRecipient(desk, { ...base, ...input }),
    letter: recipientNotice,
  }),
  "settle-recipient": intention({
    form: "settled",
    read: (fields, _facts, form) =>
      fields.done({
        recipientId: idOf(form, "recipient"),
        as: fields.choice("as", ["confirmed", "sent", "impossible"] as const),
        reason: fields.optional("reason") || null,
        on: fields.day("on", { orToday: true }),
      }),
    run: (desk, base, input) => settleRecipient(desk, { ...base, ...input }),
  }),
  "complete-execution": intention({
    form: "executed",
    read: (fields, { row }) =>
      fields.done({
        words: fields.words("executed", row.kind, row.outcome),
        clearances: fields.clearances(),
      }),
    run: (desk, base, input) => completeExecution(desk, { ...base, ...input }),
    letter: async (desk, facts, input, db) =>
      executedLetter(desk, facts, input, await findExecuted(db, facts)),
  }),
  "announce-lifting": intention({
    form: "lifting",
    read: (fields, { row }) => lifting(fields, fields.words("restriction-lifted", row.kind, row.outcome)),
    run: (desk, base, input) => announceLifting(desk, { ...base, ...input }),
    letter: async (desk, facts, input, db) =>
      liftingLetter(desk, facts, input, (await proposedDecision(db, facts.row.id))?.draft ?? null),
  }),
  "lift-restriction": intention({
    form: "lifted",
    read: (fields) => fields.done({ on: fields.day("on", { orToday: true }) }),
    run: (desk, base, input) => liftRestriction(desk, { ...base, ...input }),
  }),
  "record-stopped": intention({
    form: "stopped",
    read: (_fields, { snapshot }, form) => {
      const system = idOf(form, "system");
      return { system: Object.keys(snapshot.context.systems).includes(system) ? system : "" };
    },
    run: (desk, base, input) => recordStoppedSystem(desk, { ...base, ...input }),
  }),
};

import { lapseCase, lapseLetter } from "../../../../commands/closing/lapse-case.server";
import { mergeCases, undoMerge } from "../../../../commands/closing/merge-cases.server";
import { confirmSpam, proposeSpam, rejectSpam, restoreSpam } from "../../../../commands/closing/spam.server";
import {
  withdrawalLetter,
  withdrawForRequester,
} from "../../../../commands/closing/withdraw-for-requester.server";
import type { CaseForm, Desk } from "../../../../commands/desk.server";
import { idIn } from "../form-reader.server";
import { intention } from "./intention.server";

/** A button without fields. */
const plain = (form: string, run: (desk: Desk, base: CaseForm) => Promise<unknown>) =>
  intention({ form, read: () => ({}), run });

export const closingIntentions = {
  "propose-spam": intention({
    form: "spam",
    read: (fields) => fields.done({ reason: fields.text("reason") }),
    run: (desk, base, input) => proposeSpam(desk, { ...base, ...input }),
  }),
  "reject-spam": plain("spam-rejected", rejectSpam),
  "confirm-spam": plain("spam-confirmed", confirmSpam),
  "restore-spam": plain("spam-restored", restoreSpam),
  "lapse-case": intention({
    form: "lapsed",
    read: (fields, { row }) =>
      fields.done({ words: fields.words("lapsed", row.kind, null), clearances: fields.clearances() }),
    run: (desk, base, input) => lapseCase(desk, { ...base, ...input }),
    letter: lapseLetter,
  }),
  "withdraw-case": intention({
    form: "withdrawn",
    read: (fields) =>
      fields.done({
        by: fields.choice("by", ["phone", "email", "letter", "in-person"] as const),
        on: fields.day("on", { orToday: true }),
      }),
    run: (desk, base, input) => withdrawForRequester(desk, { ...base, ...input }),
    letter: (_desk, facts, input) => withdrawalLetter(facts, input),
  }),
  "undo-merge": plain("unmerged", undoMerge),
  "merge-case": intention({
    form: "merged",
    read: (_fields, _facts, form) => ({ duplicateId: idIn(form, "duplicate") }),
    run: (desk, base, input) => mergeCases(desk, { ...base, ...input }),
  }),
};

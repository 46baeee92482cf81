import { complaintExtensionLetter, extendComplaint } from "../../../../commands/term/extend-complaint.server";
import { extendTerm, extensionLetter } from "../../../../commands/term/extend-term.server";
import { intention } from "./intention.server";

export const termIntentions = {
  "extend-term": intention({
    form: "extended",
    read: (fields, { row }) =>
      fields.done({
        months: Number(fields.choice("months", ["1", "2"] as const)) as 1 | 2,
        words: fields.words("extended", row.kind, null),
        clearances: fields.clearances(),
      }),
    run: (desk, base, input) => extendTerm(desk, { ...base, ...input }),
    letter: extensionLetter,
  }),
  "extend-complaint": intention({
    form: "complaint-extended",
    read: (fields, { row }) =>
      fields.done({
        words: fields.words("complaint-extended", row.kind, null),
        clearances: fields.clearances(),
      }),
    run: (desk, base, input) => extendComplaint(desk, { ...base, ...input }),
    letter: complaintExtensionLetter,
  }),
};

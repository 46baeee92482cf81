import {
  askClarification,
  clarificationLetter,
} from "../../../../commands/clarification/ask-clarification.server";
import { dropQuestion, recordAnswer } from "../../../../commands/clarification/record-answer.server";
import { intention } from "./intention.server";

export const clarificationIntentions = {
  "ask-clarification": intention({
    form: "clarification-asked",
    read: (fields, { row }) =>
      fields.done({
        words: fields.words("clarification-asked", row.kind, null),
        overview: fields.rows("overview", ["category", "period", "system"]).map((each) => ({
          category: each.line("category"),
          period: each.line("period"),
          system: each.line("system"),
        })),
        largeQuantity: fields.has("large"),
        override: fields.optional("override") || null,
        clearances: fields.clearances(),
      }),
    run: (desk, base, input) => askClarification(desk, { ...base, ...input }),
    letter: clarificationLetter,
  }),
  "record-answer": intention({
    form: "answer",
    read: (fields) => fields.done({ text: fields.text("text"), on: fields.day("on", { orToday: true }) }),
    run: (desk, base, input) => recordAnswer(desk, { ...base, ...input }),
  }),
  "drop-question": intention({
    form: "drop",
    read: () => ({}),
    run: (desk, base) => dropQuestion(desk, base),
  }),
};

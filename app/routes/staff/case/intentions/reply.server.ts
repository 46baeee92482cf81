import type { Kysely } from "kysely";
import type { Database } from "../../../../../db/schema";
import { KINDS } from "../../../../../workflows/kinds";
import { answerQuestion, questionAnswerLetter } from "../../../../commands/reply/answer-question.server";
import { type ConvertibleKind, convertQuestion } from "../../../../commands/reply/convert-question.server";
import { recordPosting } from "../../../../commands/reply/record-posting.server";
import { idIn } from "../form-reader.server";
import { intention } from "./intention.server";

export const CONVERTIBLE = KINDS.filter(
  (kind): kind is ConvertibleKind => kind !== "question" && kind !== "opt-out",
);

export const replyIntentions = {
  "record-posting": intention({
    form: "posted",
    read: (fields, _facts, form) =>
      fields.done({ letterId: idIn(form, "letter"), on: fields.day("on", { orToday: true }) }),
    run: (desk, base, input) => recordPosting(desk, { ...base, ...input }),
  }),
  "answer-question": intention({
    form: "question-answered",
    read: (fields, { row }) =>
      fields.done({
        words: fields.words("question-answered", row.kind, null),
        restsOnRegulation: fields.has("regulation"),
        clearances: fields.clearances(),
      }),
    run: (desk, base, input) => answerQuestion(desk, { ...base, ...input }),
    letter: questionAnswerLetter,
  }),
  "convert-question": intention({
    form: "question-converted",
    read: (fields, { row }) => {
      const kinds = fields.many("kinds", CONVERTIBLE);
      if (kinds.length === 0) fields.choice("kinds", CONVERTIBLE);
      const words = fields.words("question-converted", row.kind, null);
      return fields.done({ kinds, words, clearances: fields.clearances() });
    },
    run: (desk, base, input) =>
      convertQuestion({ ...desk, db: desk.db as Kysely<Database> }, { ...base, ...input }),
  }),
};

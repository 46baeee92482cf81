import { defineLetter } from "../../../letter";
import { kindWords } from "../../../parts/kinds";
import { decisionPreviews } from "../../../previews/decisions";
import { Decision, type DecisionProps } from "./frame";

export type { DecisionOutcome, DecisionProps } from "./frame";

export const decision = defineLetter<DecisionProps>({
  component: Decision,
  audience: "requester",
  delivery: "notice",
  subject: (language, { kind }) =>
    language === "nl"
      ? `Ons antwoord op ${kindWords(kind).yours.nl}`
      : `Our answer to ${kindWords(kind).yours.en}`,
  previews: decisionPreviews,
});

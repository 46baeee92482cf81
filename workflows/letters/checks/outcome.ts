import { isRefusal } from "../../kinds";
import { isConcrete } from "../concrete";
import type { Check, LetterDraft } from "../draft";
import { found, missing } from "../reading";
import { withheldIn } from "../work/withheld";

const decides = (draft: LetterDraft, ...outcomes: LetterDraft["outcome"][]) =>
  draft.letter === "decision" && outcomes.includes(draft.outcome);
const withheld = ({ work, language }: LetterDraft) => (work ? withheldIn(work, language) : []);

export const outcomeChecks: Check[] = [
  {
    code: "granted-but-withheld",
    severity: "block",
    applies: (draft) => decides(draft, "granted"),
    find: (draft) => withheld(draft).map((part) => missing(part.what)),
  },
  {
    code: "partial-without-withheld",
    severity: "block",
    applies: (draft) => decides(draft, "partial"),
    find: (draft) => (withheld(draft).length > 0 ? [] : [found]),
  },
  {
    // EDPB 01/2022 par. 193: a reason and an article for each part that is left out.
    code: "withheld-reason",
    severity: "block",
    applies: (draft) => decides(draft, "partial"),
    find: (draft) =>
      withheld(draft)
        .filter((part) => part.reason.trim() === "" || part.article.trim() === "")
        .map((part) => missing(part.what)),
  },
  {
    code: "refusal-reason",
    severity: "block",
    applies: (draft) => decides(draft, "refused"),
    find: ({ words }) => (isConcrete(words.reasons) ? [] : [found]),
  },
  {
    code: "late-refusal",
    severity: "block",
    applies: (draft) =>
      draft.letter === "decision" &&
      draft.outcome !== null &&
      isRefusal(draft.outcome) &&
      draft.afterRefusalBy,
    find: ({ lateRefusalReason }) => ((lateRefusalReason ?? "").trim() === "" ? [found] : []),
  },
  {
    code: "search-account",
    severity: "block",
    applies: (draft) => decides(draft, "nothing-found"),
    find: ({ search }) => [
      ...(search && search.systems.length > 0 ? [] : [missing("systems")]),
      ...(search && search.identifiers.length > 0 ? [] : [missing("identifiers")]),
      ...(search && search.period.trim() !== "" ? [] : [missing("period")]),
    ],
  },
];

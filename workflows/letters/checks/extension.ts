import { isConcrete, isWeakForExtension } from "../concrete";
import type { Check, LetterDraft } from "../draft";
import { found } from "../reading";

const isExtension = ({ letter }: LetterDraft) => letter === "extended" || letter === "complaint-extended";

export const extensionChecks: Check[] = [
  {
    // GDPR 12(3): the reasons of this case, within month one.
    code: "extension-reason",
    severity: "block",
    applies: isExtension,
    find: ({ words }) => (isConcrete(words.reasons) ? [] : [found]),
  },
  {
    code: "extension-reason-weak",
    severity: "flag",
    applies: isExtension,
    find: ({ words }) => (isWeakForExtension(words.reasons) ? [found] : []),
  },
];

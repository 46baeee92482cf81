import { isConcrete } from "../concrete";
import type { Check, Finding, LetterDraft } from "../draft";
import { fold, found, missing, ownWords } from "../reading";

const asksIdentity = ({ letter }: LetterDraft) => letter === "identity-asked";
const asksClarification = ({ letter }: LetterDraft) => letter === "clarification-asked";

const DEMANDS: [string, RegExp][] = [
  [
    "copy",
    /(?<!\b(?:geen|no|not|never|nooit)\b[^.]{0,20})\b(?:kopie|foto|scan|copy|photo) (?:van |of )(?:\w+ ){0,2}(?:paspoort|identiteits|id-?(?:kaart|bewijs)|rijbewijs|passport|identity|id\b|driving)/,
  ],
  ["national-number", /\bbsn\b|burgerservicenummer|sofinummer|citizen service number/],
];

function demands(draft: LetterDraft): Finding[] {
  const text = fold(ownWords(draft));
  return DEMANDS.filter(([, pattern]) => pattern.test(text)).map(([where]) => missing(where));
}

/** At least two ways to choose from; a masked document is the last resort and does not count as one. */
function tooFewWays({ ways }: LetterDraft): Finding[] {
  const mild = ways.filter((way) => way !== "masked-document");
  return mild.length >= 2 ? [] : [found];
}

export const questionChecks: Check[] = [
  {
    // GDPR 12(6): reasonable doubt, in concrete words.
    code: "identity-doubt",
    severity: "block",
    applies: asksIdentity,
    find: ({ words }) => (isConcrete(words.doubt) ? [] : [found]),
  },
  { code: "identity-ways", severity: "block", applies: asksIdentity, find: tooFewWays },
  { code: "identity-asks-too-much", severity: "block", applies: asksIdentity, find: demands },
  {
    // Recital 63: a choice is only possible for someone who sees what there is.
    code: "clarification-overview",
    severity: "block",
    applies: asksClarification,
    find: ({ overview }) => (overview.length > 0 ? [] : [found]),
  },
  {
    code: "clarification-everything",
    severity: "block",
    applies: asksClarification,
    find: ({ text }) =>
      /alles ontvangen|alle gegevens ontvangen|receive everything|have everything/.test(fold(text))
        ? []
        : [found],
  },
];

import { kindOf } from "../../workflows/kinds";
import type { DecidedKind, DecisionWork, RefusalGround } from "../../workflows/letters";
import type { Language } from "../../workflows/wording/language";
import type { DecisionOutcome, DecisionProps } from "../letters/requester/decision/frame";
import { previewWork } from "./decision-work";
import { previewLetter } from "./people";

const DECIDED_KINDS: readonly DecidedKind[] = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "consent-withdrawal",
];

const REFUSED: Record<DecidedKind, { ground: RefusalGround; nl: string; en: string }> = {
  access: {
    ground: "excessive",
    nl: "Wij stuurden u op 12 januari en op 9 februari een volledige kopie. Sindsdien is er niets bij gekomen. Uw verzoek is woord voor woord hetzelfde, en elke kopie kost ons ongeveer veertig uur.",
    en: "We sent you a full copy on 12 January and on 9 February. Nothing has been added since. Your request is the same word for word, and each copy takes us about forty hours.",
  },
  rectification: {
    ground: "accurate",
    nl: "U vroeg ons het advies van 4 mei 2025 te veranderen. Dat advies is een oordeel van de adviseur op die dag. Wij hebben het met de gespreksnotities vergeleken en het klopt daarmee.",
    en: "You asked us to change the advice of 4 May 2025. That advice is the adviser's opinion on that day. We compared it with the notes of the conversation and it agrees with them.",
  },
  erasure: {
    ground: "still-needed",
    nl: "Uw traject loopt tot 1 september. Zonder uw dossier kunnen wij u niet begeleiden en geen verslag doen aan de gemeente, die het traject betaalt.",
    en: "Your programme runs until 1 September. Without your file we cannot guide you or report to the municipality that pays for it.",
  },
  restriction: {
    ground: "no-condition",
    nl: "U vraagt om beperking omdat u niet tevreden bent over de begeleiding. U betwist de gegevens niet en u hebt ze niet nodig voor een rechtszaak.",
    en: "You ask for restriction because you are not satisfied with the guidance. You do not dispute the data and do not need them for court proceedings.",
  },
  portability: {
    ground: "not-portable",
    nl: "Alles wat wij van u hebben, zijn verslagen die onze adviseurs zelf schreven. U hebt ons geen bestanden gegeven en niets ingevuld.",
    en: "All we have about you are reports that our advisers wrote themselves. You gave us no files and filled in nothing.",
  },
  objection: {
    ground: "compelling-grounds",
    nl: "Wij bewaren de gespreksverslagen omdat uw vorige werkgever ons aansprakelijk stelt voor het traject. Zonder de verslagen kunnen wij ons niet verweren. Alleen onze jurist kan erbij, en na de zaak verwijderen wij ze.",
    en: "We keep the notes because your former employer holds us liable for the programme. Without them we cannot defend ourselves. Only our lawyer has access, and after the case we erase them.",
  },
  "consent-withdrawal": { ground: "unfounded", nl: "", en: "" },
};

const SEARCH: Record<Language, NonNullable<DecisionProps["search"]>> = {
  nl: {
    systems: [
      "cliëntvolgsysteem",
      "archief",
      "facturatie",
      "mailboxen van alle adviseurs",
      "nieuwsbriefsysteem",
    ],
    identifiers: ["E. Verhoeven", "e.verhoeven@voorbeeld.example"],
    period: "2016 tot nu",
  },
  en: {
    systems: [
      "client tracking system",
      "archive",
      "invoicing",
      "mailboxes of all advisers",
      "newsletter system",
    ],
    identifiers: ["E. Verhoeven", "e.verhoeven@voorbeeld.example"],
    period: "2016 until now",
  },
};

/** An example decision of this kind and outcome. */
export function previewDecision(
  kind: DecidedKind,
  outcome: DecisionOutcome,
  language: Language,
): DecisionProps {
  const gives = outcome === "granted" || outcome === "partial";
  const work: DecisionWork | null = gives ? previewWork(kind, outcome, language) : null;
  const refused = REFUSED[kind];
  return {
    ...previewLetter(kind, language),
    kind,
    outcome,
    date: "2026-04-02",
    work,
    grounds: outcome === "refused" ? [refused.ground] : [],
    search: outcome === "nothing-found" ? SEARCH[language] : null,
    executeBy: gives && kindOf(kind).executes ? "2026-04-10" : null,
    late: false,
    fileKeptYears: 2,
    words: outcome === "refused" ? { reasons: refused[language] } : {},
  };
}

const entries = DECIDED_KINDS.flatMap((kind) =>
  (kindOf(kind).outcomes as readonly DecisionOutcome[]).map(
    (outcome) =>
      [`${kind}-${outcome}`, (language: Language) => previewDecision(kind, outcome, language)] as const,
  ),
);

/** Every kind with every outcome it has, and one that is late, on behalf of someone else. */
export const decisionPreviews: Record<string, (language: Language) => DecisionProps> = {
  ...Object.fromEntries(entries),
  "access-partial-late": (language) => ({
    ...previewDecision("access", "partial", language),
    onBehalfOf: "de heer T. Verhoeven",
    requestedOn: "2026-03-02",
    late: true,
  }),
};

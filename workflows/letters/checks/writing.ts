import type { CaseLetter } from "../../effects";
import type { Check } from "../draft";
import { freeParts } from "../free-parts";
import { fold, found, hitsOf, missing, ownWords } from "../reading";

/** Letters that a person signs; the others are confirmations that the system sends by itself. */
const UNSIGNED: readonly CaseLetter[] = ["received", "confirm-address", "reminder", "opted-out"];

const PLACEHOLDER = /\{[^}\n]{0,40}\}|\[[^\]\n]{0,60}\]|\bxxx+\b|\btodo\b|\.\.\.\.+|_{3,}|\blorem ipsum\b/;

const HEALTH =
  /ziek\w*|burn-?out|depress\w*|medisch\w*|\barts\w*|bedrijfsarts|re-?integrat\w*|arbeidsongeschikt\w*|verzuim\w*|\bwia\b|\bwao\b|psych\w*|diagnos\w*|zwanger\w*|letsel|handicap\w*|therap\w*|verslav\w*|gezondheid\w*|illness\w*|\bsick\w*|medical\w*|\bdoctor\b|disab\w*|pregnan\w*|addict\w*|\bhealth\w*/g;

export const writingChecks: Check[] = [
  {
    code: "required-words",
    severity: "block",
    applies: ({ letter, kind, outcome }) => freeParts(letter, kind, outcome).some((part) => part.required),
    find: ({ letter, kind, outcome, words }) =>
      freeParts(letter, kind, outcome)
        .filter((part) => part.required && (words[part.id] ?? "").trim() === "")
        .map((part) => missing(part.id)),
  },
  {
    code: "placeholder",
    severity: "block",
    applies: (draft) => ownWords(draft).trim() !== "",
    find: (draft) => (PLACEHOLDER.test(fold(ownWords(draft))) ? [found] : []),
  },
  {
    code: "signer",
    severity: "block",
    applies: ({ letter }) => !UNSIGNED.includes(letter),
    find: ({ signer, text }) =>
      signer && signer.name.trim() !== "" && signer.jobTitle.trim() !== "" && text.includes(signer.name)
        ? []
        : [found],
  },
  {
    code: "subject-neutral",
    severity: "block",
    applies: () => true,
    find: (draft) => hitsOf(draft, HEALTH).filter((finding) => finding.hit?.part === "subject"),
  },
];

import type { DeliveredFile, Stated, WithheldPart } from "./shared";

/** The information set of GDPR 15(1)-(2), for this person, and the copy of 15(3). */
export interface AccessWork {
  kind: "access";
  purposes: { purpose: string; ground: string }[];
  categories: string[];
  /** Named recipients, not categories of them (CJEU C-154/21). Empty only with `noRecipients`. */
  recipients: { name: string; received: string }[];
  noRecipients: boolean;
  retention: { category: string; period: string }[];
  /** Who gave data other than the person. Empty only with `onlyFromPerson`. */
  sources: { name: string; gave: string }[];
  onlyFromPerson: boolean;
  automatedDecisions: Stated;
  transfers: Stated;
  /** The letter says that the national number is processed; the number itself is never in it. */
  nationalNumberProcessed: boolean;
  files: DeliveredFile[];
  withheld: WithheldPart[];
}

/** Elements of the set of article 15, each of which must be answered before access counts as granted. */
export const ACCESS_ELEMENTS = [
  "purposes",
  "categories",
  "recipients",
  "retention",
  "sources",
  "automated-decisions",
  "transfers",
  "copy",
] as const;
export type AccessElement = (typeof ACCESS_ELEMENTS)[number];

const stated = (answer: Stated): boolean =>
  answer !== null && (!answer.exists || answer.explanation.trim() !== "");
const named = (rows: { name: string }[], none: boolean): boolean =>
  none || (rows.length > 0 && rows.every((row) => row.name.trim() !== ""));

const ANSWERED: Record<AccessElement, (work: AccessWork) => boolean> = {
  purposes: ({ purposes }) => purposes.length > 0 && purposes.every((row) => row.ground.trim() !== ""),
  categories: ({ categories }) => categories.length > 0,
  recipients: ({ recipients, noRecipients }) => named(recipients, noRecipients),
  retention: ({ retention }) => retention.length > 0 && retention.every((row) => row.period.trim() !== ""),
  sources: ({ sources, onlyFromPerson }) => named(sources, onlyFromPerson),
  "automated-decisions": ({ automatedDecisions }) => stated(automatedDecisions),
  transfers: ({ transfers }) => stated(transfers),
  copy: ({ files }) => files.length > 0,
};

/** Elements of article 15 that this answer still lacks, in the order of the law. */
export function missingFromAccess(work: AccessWork): AccessElement[] {
  return ACCESS_ELEMENTS.filter((element) => !ANSWERED[element](work));
}

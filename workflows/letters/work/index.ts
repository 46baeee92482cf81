import type { AccessWork } from "./access";
import type { ErasureWork, RectificationWork } from "./changes";
import type { ConsentWork, ObjectionWork, PortabilityWork, RestrictionWork } from "./limits";

/** What a decision says per kind; outcomes are data in it. */
export type DecisionWork =
  | AccessWork
  | RectificationWork
  | ErasureWork
  | RestrictionWork
  | PortabilityWork
  | ObjectionWork
  | ConsentWork;

/** Kinds that a decision letter answers. */
export type DecidedKind = DecisionWork["kind"];
export type WorkOf<K extends DecidedKind> = Extract<DecisionWork, { kind: K }>;

/** How was searched, for the answer that nothing was found. */
export interface SearchAccount {
  systems: string[];
  /** Names, addresses and numbers that were searched for. */
  identifiers: string[];
  /** In words: "van 2018 tot nu". */
  period: string;
}

/** One line of the overview that makes it possible to choose (recital 63). */
export interface OverviewRow {
  category: string;
  period: string;
  system: string;
}

import type { ErasureItem } from "./changes";
import type { DeliveredFile, ToldRecipient, WithheldPart } from "./shared";

export const RESTRICTION_GROUNDS = ["a", "b", "c", "d"] as const;
/** The letters of GDPR 18(1). */
export type RestrictionGround = (typeof RESTRICTION_GROUNDS)[number];

export interface RestrictionWork {
  kind: "restriction";
  grounds: RestrictionGround[];
  /** Local date from which the data are only stored. */
  since: string | null;
  categories: { what: string; system: string }[];
  withheld: WithheldPart[];
  recipients: ToldRecipient[];
}

/** GDPR 20: what the person provided, in a format machines read. */
export interface PortabilityWork {
  kind: "portability";
  files: DeliveredFile[];
  format: "JSON" | "CSV" | "XML";
  transfer: { to: string; done: true; on: string } | { to: string; done: false; reason: string } | null;
  withheld: WithheldPart[];
}

/** GDPR 21(1): one use of data that the person objects to. */
export interface ObjectionItem {
  id: string;
  use: string;
  decision: "stopped" | "continued" | null;
  stoppedOn: string | null;
  /** Continued: the compelling grounds and how they were weighed. */
  balancing: string;
}

export interface ObjectionWork {
  kind: "objection";
  items: ObjectionItem[];
  erased: string[];
}

/** GDPR 7(3): what was stopped, who was told, and what happens to the data. */
export interface ConsentWork {
  kind: "consent-withdrawal";
  consents: { id: string; what: string; stoppedOn: string }[];
  /** What the person can no longer get, stated neutrally. */
  consequence: string;
  data: ErasureItem[];
  recipients: ToldRecipient[];
}

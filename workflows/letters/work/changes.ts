import type { KeepGround } from "../grounds/keeping";
import type { ToldRecipient } from "./shared";

/** One correction or supplement (GDPR 16): the old value and the new one, or a statement that is added. */
export interface RectificationItem {
  id: string;
  what: string;
  form: "correct" | "supplement";
  from: string;
  /** The new value, or the supplementary statement. */
  to: string;
  decision: "granted" | "refused" | null;
  /** Refused: why the data are right for their purpose. */
  reason: string;
  systems: string[];
  /** Local date on which it was done; null while it is still to be done. */
  executedOn: string | null;
}

export interface RectificationWork {
  kind: "rectification";
  items: RectificationItem[];
  recipients: ToldRecipient[];
}

export const ERASURE_GROUNDS = ["a", "b", "c", "d", "e", "f"] as const;
/** The letters of GDPR 17(1). */
export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

/** One category in one system: erased, or kept with a ground and an end. */
export interface ErasureItem {
  id: string;
  category: string;
  system: string;
  action: "erase" | "keep" | null;
  ground: KeepGround | null;
  /** In plain words, when the standard sentence of the ground is not enough. */
  explanation: string;
  /** Kept until this local date, or until this moment in words; one of them must be there. */
  until: string | null;
  untilWhat: string;
  executedOn: string | null;
}

export interface ErasureWork {
  kind: "erasure";
  ground: ErasureGround | null;
  items: ErasureItem[];
  /** Days after which backups are overwritten; null when there are none. */
  backupDays: number | null;
  recipients: ToldRecipient[];
}

import type { Instant, Optional } from "./columns";

/** One glass broken: a person who had no business in a case looks for a day, with a reason. Append-only. */
export interface GlassTable {
  id: string;
  case_id: string;
  /** The GlassBroken event, which points at the reason. */
  seq: number;
  staff_id: string;
  opened_at: Instant;
  until: Instant;
}

/** What the privacy officer thought of it. Append-only; a disagreement closes the case again at once. */
export interface GlassReviewTable {
  glass_id: string;
  reviewed_by: string;
  reviewed_at: Instant;
  agreed: boolean;
  note: Optional<string>;
}

export interface AccessTables {
  glasses: GlassTable;
  glass_reviews: GlassReviewTable;
}

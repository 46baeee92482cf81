import type { ColumnType } from "kysely";
import type { Kind } from "../../workflows/kinds";
import type { Instant, InstantOrNull, Json, LocalDate, Optional } from "./columns";

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

/** What an auditor may look at, and until when. Signed once, ended at most once; nothing else of it changes. */
export interface AuditTable {
  id: string;
  /** Counted by the database. */
  number: ColumnType<number, never, never>;
  auditor_id: string;
  opened_by: string;
  opened_at: Instant;
  purpose: string;
  from_at: Instant;
  until_at: Instant;
  /** The sample was drawn from cases received in this period. */
  received_from: LocalDate;
  received_until: LocalDate;
  kinds: Json<Kind[]>;
  /** As many as were asked for; fewer were drawn where there were no more. */
  sample_size: number;
  population: number;
  /** With it anybody can draw the same sample again. */
  seed: string;
  /** The version of the terms that its auditor signed. */
  terms_id: Optional<string>;
  terms_accepted_at: InstantOrNull;
  /** Ended before its time. */
  closed_at: InstantOrNull;
  closed_by: Optional<string>;
}

/** The drawn sample. Append-only. */
export interface AuditCaseTable {
  audit_id: string;
  case_id: string;
  place: number;
}

export interface AccessTables {
  audits: AuditTable;
  audit_cases: AuditCaseTable;
  glasses: GlassTable;
  glass_reviews: GlassReviewTable;
}

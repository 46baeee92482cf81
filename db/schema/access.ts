import type { ColumnType } from "kysely";
import type { Kind } from "../../workflows/kinds";
import type { Quarter } from "../../workflows/quarters";
import type { SeenAccess } from "../access-review/seen";
import type { Counted, Instant, InstantOrNull, Json, LocalDate, Optional } from "./columns";

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

export const ACCESS_DECISIONS = ["keep", "change", "close"] as const;
export type AccessDecision = (typeof ACCESS_DECISIONS)[number];

/** What a reviewer decided of somebody's access; the last one in a quarter counts. Append-only. */
export interface AccessDecisionTable {
  id: Counted;
  quarter: Quarter;
  staff_id: string;
  decision: AccessDecision;
  remark: Optional<string>;
  seen: Json<SeenAccess>;
  decided_by: string;
  decided_at: Instant;
}

/** The review of a quarter, signed: nothing is decided in it any more. Append-only. */
export interface AccessReviewTable {
  quarter: Quarter;
  signed_by: string;
  signed_at: Instant;
  /** Ids of the decisions that counted. */
  decisions: Json<string[]>;
}

/** Append-only. */
export interface AccessReviewNoticeTable {
  quarter: Quarter;
  late: boolean;
  staff_id: string;
  sent_at: Instant;
}

export interface AccessTables {
  access_decisions: AccessDecisionTable;
  access_reviews: AccessReviewTable;
  access_review_notices: AccessReviewNoticeTable;
  audits: AuditTable;
  audit_cases: AuditCaseTable;
  glasses: GlassTable;
  glass_reviews: GlassReviewTable;
}

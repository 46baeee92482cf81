import type { Policy } from "../../workflows/rules";
import type { Defaulted, Instant, InstantOrNull, Json, LocalDate, Optional } from "./columns";

/** Versions of policy and calendar. Append-only. */
export interface RulesTable {
  version: number;
  body: Json<Policy>;
  reason: string;
  /** Staff id; null for the version that came with the installation. */
  by: Optional<string>;
  at: Instant;
}

/** What a new version of the rules did to each open case. */
export interface RulesMoveTable {
  version: number;
  case_id: string;
  due_before: LocalDate | null;
  due_after: LocalDate | null;
}

/** Versions of what the organisation says about itself; the last one holds. Append-only. */
export interface OrganisationTable {
  version: number;
  body: Json<unknown>;
  by: Optional<string>;
  at: Instant;
}

/** Addresses that receive no newsletter, per brand. A row with `lifted_at` no longer holds. */
export interface SuppressionTable {
  address: string;
  brand: string;
  since: Instant;
  case_id: Optional<string>;
  lifted_at: InstantOrNull;
}

/** Whether one mailing system stopped for one opt-out. */
export interface MailingStopTable {
  case_id: string;
  system: string;
  stopped_at: InstantOrNull;
  error_code: Optional<string>;
  checked_at: InstantOrNull;
  attempts: Defaulted<number>;
}

/** Opaque tokens in List-Unsubscribe headers and ways back; only their hash is stored. */
export interface UnsubscribeTokenTable {
  token_hash: string;
  address: string;
  /** Null: every brand. */
  brand: Optional<string>;
  purpose: "unsubscribe" | "resubscribe";
  case_id: Optional<string>;
  created_at: Instant;
  used_at: InstantOrNull;
}

export interface PolicyTables {
  rules: RulesTable;
  rules_moves: RulesMoveTable;
  organisation: OrganisationTable;
  suppressions: SuppressionTable;
  mailing_stops: MailingStopTable;
  unsubscribe_tokens: UnsubscribeTokenTable;
}

import type { Defaulted, Instant, InstantOrNull, Json } from "./columns";

/** A form that was begun and not yet sent. The link holds the token, the table its hash. */
export interface DraftTable {
  id: string;
  token_hash: string;
  body: Json<Record<string, unknown>>;
  created_at: Instant;
  updated_at: Instant;
  expires_at: Instant;
}

/** The person whose data it is has codes apart from whoever asked for them. */
export type CodePurpose = "status" | "status-subject" | "pickup" | "pickup-subject" | "confirm" | "identity";

/** Who reads a status page: whoever asked, or the person whose data it is when somebody else asked. */
export type StatusReader = "requester" | "subject";

/** Short codes and long tokens, as keyed hashes. */
export interface CodeTable {
  id: string;
  case_id: string;
  purpose: CodePurpose;
  hash: string;
  tries: Defaulted<number>;
  created_at: Instant;
  /** Null: holds as long as the case. */
  expires_at: InstantOrNull;
  used_at: InstantOrNull;
}

/** A requester who proved with the e-mailed code that this is their case. */
export interface RequesterSessionTable {
  token_hash: string;
  case_id: string;
  created_at: Instant;
  expires_at: Instant;
  reader: Defaulted<StatusReader>;
  /** The pickup code was given too: downloads are open. */
  pickup_at: InstantOrNull;
}

/** A count per key and window; keys are hashes. */
export interface RateLimitTable {
  key: string;
  window_start: Instant;
  count: number;
  expires_at: Instant;
}

export interface PublicTables {
  drafts: DraftTable;
  codes: CodeTable;
  requester_sessions: RequesterSessionTable;
  rate_limits: RateLimitTable;
}

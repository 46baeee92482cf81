import type { ColumnType } from "kysely";
import type { Actor, Role } from "../../workflows/actors";
import type { CaseColumns } from "../../workflows/columns";
import type { Kind, Outcome } from "../../workflows/kinds";
import type { CaseSnapshot } from "../../workflows/machines/context";
import type { Station } from "../../workflows/stations";
import type {
  Defaulted,
  Instant,
  InstantByDefault,
  InstantOrNull,
  Json,
  LocalDate,
  Optional,
} from "./columns";

/**
 * One row a case: the snapshot (a fold of its events), and the part of it that lists sort and filter by.
 * Only dispatch writes here; `npm run verify` recomputes every column.
 */
export interface CaseTable {
  id: string;
  reference: string;
  snapshot: Json<CaseSnapshot>;
  /** Sequence number of the last event. */
  version: number;
  /** Sequence number of the last event by a person (requester or staff): what a form carries along. */
  person_version: number;
  /** Hash of the last event. */
  head_hash: string;
  /** Rules by which the case is judged; moves only with a `RulesChanged` event. */
  rules_version: number;
  kind: Kind;
  station: Station;
  stage: CaseColumns["stage"];
  received_on: LocalDate;
  received_at: Instant;
  due_date: LocalDate | null;
  risk_date: LocalDate | null;
  ack_by: LocalDate | null;
  internal_target: LocalDate | null;
  extension_notice_by: LocalDate | null;
  extended: boolean;
  paused: boolean;
  wake_at: InstantOrNull;
  handler_id: string | null;
  team: string | null;
  awaits_signature_of: Role | null;
  proposed_by: string | null;
  approved_by: string | null;
  confirmed: boolean;
  level: number;
  /** The person in the register of relations; the row itself may be gone, the case tells its own story. */
  relation_id: string | null;
  required_level: number;
  awaiting_requester: boolean;
  outcome: Outcome | null;
  reply_given_on: LocalDate | null;
  closed_as: CaseColumns["closedAs"];
  closed_on: LocalDate | null;
  about_staff_ids: string[];
  unread: boolean;
  language: CaseColumns["language"];
  channel: CaseColumns["channel"];
  reply_channel: CaseColumns["replyChannel"];
  capacity: CaseColumns["capacity"];
  spam: boolean;
  merged_into: Optional<string>;
  /**
   * Due date of an open case, or the end of time when nothing is due: the key by which lists page. Null once closed.
   * Made by the database.
   */
  due_sort: Defaulted<LocalDate | null>;
  /** Local date on which the requester had an answer, or on which the case ended without one. Made by the database. */
  ended_on: Defaulted<LocalDate | null>;
  created_at: InstantByDefault;
}

export interface CaseLinkTable {
  from_case_id: string;
  to_case_id: string;
  as: "objection" | "converted" | "same-form" | "duplicate";
  created_at: InstantByDefault;
}

/** Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE to everyone. */
export interface EventTable {
  case_id: string;
  seq: number;
  type: string;
  at: Instant;
  on_date: LocalDate;
  actor: Json<Actor>;
  /** The event without type, actor, at and on. */
  data: Json<Record<string, unknown>>;
  rules_version: number;
  previous_hash: string;
  hash: string;
}

/** One line under everything recorded so far; its heads stand in checkpoint_heads. Append-only. */
export interface CheckpointTable {
  id: number;
  day: LocalDate;
  case_count: number;
  /** Over the heads of this checkpoint, in order of case id. */
  heads_hash: string;
  /** Last line of the views log that is covered; bigint, so text when read. */
  views_until: ColumnType<string, string | number, never>;
  /** Over the lines since the checkpoint before. */
  views_hash: string;
  rules_version: number;
  /** Over every version of the rules up to this one. */
  rules_hash: string;
  previous_hash: string;
  hash: string;
  made_at: Instant;
}

/** The head of each case that moved since the checkpoint before. Append-only. */
export interface CheckpointHeadTable {
  checkpoint_id: number;
  case_id: string;
  seq: number;
  hash: string;
}

export interface CaseTables {
  cases: CaseTable;
  case_links: CaseLinkTable;
  events: EventTable;
  checkpoints: CheckpointTable;
  checkpoint_heads: CheckpointHeadTable;
}

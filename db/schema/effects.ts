import type { EffectType } from "../../workflows/effects";
import type {
  Defaulted,
  Instant,
  InstantByDefault,
  InstantOrNull,
  Json,
  JsonByDefault,
  Optional,
} from "./columns";

export type EffectState = "pending" | "done" | "failed";

/** What the world must do. A job names a row of this table and nothing else. */
export interface EffectTable {
  id: string;
  case_id: string;
  /** Sequence number of the event that asked for it. */
  seq: number;
  /** Unique within the case: the same effect recorded twice is one effect. */
  key: string;
  type: EffectType;
  data: Json<Record<string, unknown>>;
  state: Defaulted<EffectState>;
  error_code: Optional<string>;
  attempts: Defaulted<number>;
  last_attempt_at: InstantOrNull;
  /** Fixed at the first attempt; a repeat after a crash carries the same. */
  message_id: Optional<string>;
  created_at: InstantByDefault;
  done_at: InstantOrNull;
}

/** A mail kept in the database when no real transport is set: the mailbox page. */
export interface MailboxTable {
  id: string;
  message_id: string;
  sender: string;
  recipient: string;
  subject: string;
  html: Optional<string>;
  text: Optional<string>;
  headers: JsonByDefault<Record<string, string>>;
  at: Instant;
}

/** Webhook deliveries already handled: a mail provider repeats them. */
export interface HookReceiptTable {
  id: string;
  received_at: Instant;
}

export interface WorkerHeartbeatTable {
  id: string;
  started_at: Instant;
  seen_at: Instant;
}

export interface EffectTables {
  effects: EffectTable;
  mailbox: MailboxTable;
  hook_receipts: HookReceiptTable;
  worker_heartbeats: WorkerHeartbeatTable;
}

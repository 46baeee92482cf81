import type { ColumnType } from "kysely";
import type { Station } from "../../workflows/stations";
import type { Defaulted, InstantByDefault, InstantOrNull, JsonOrNull, LocalDate, Optional } from "./columns";

/** Prose and form answers. `hash` is what events fix; after destruction only the hash is left. */
export interface ContentTable {
  id: string;
  case_id: string;
  station: Station | "notes";
  kind: string;
  salt: Optional<Buffer>;
  body: JsonOrNull<unknown>;
  hash: string;
  created_by: Optional<string>;
  created_at: InstantByDefault;
  updated_at: InstantByDefault;
  /** From here on the body may not change: an event refers to its hash. */
  frozen_at: InstantOrNull;
  destroyed_at: InstantOrNull;
}

export type PartyRole = "requester" | "subject" | "representative" | "recipient";

/** People and organisations around a case. Everything but id, case and role can be destroyed. */
export interface PartyTable {
  id: string;
  case_id: string;
  role: PartyRole;
  name: Optional<string>;
  email: Optional<string>;
  phone: Optional<string>;
  address: Optional<string>;
  birth_date: Optional<LocalDate>;
  client_number: Optional<string>;
  organisation: Optional<string>;
  /** Lower case; what searches by prefix and the search for duplicates compare. */
  email_normalised: Optional<string>;
  /** Lower case without accents: the whole name. */
  name_normalised: Optional<string>;
  /** The same without given names and particles: "Jan de Vries" is found under "vries". */
  surname_normalised: Optional<string>;
  created_at: InstantByDefault;
  destroyed_at: InstantOrNull;
}

export type LetterState = "draft" | "frozen" | "published" | "posted" | "superseded";
export type LetterChannel = "portal" | "email" | "post";
export type DeliveryState = "none" | "accepted" | "delivered" | "bounced" | "complained";

/** A message to a person as a stored document. From `frozen` on its hash holds for html and text. */
export interface LetterTable {
  id: string;
  case_id: string;
  name: string;
  language: "nl" | "en";
  channel: LetterChannel;
  recipient_id: Optional<string>;
  subject: Optional<string>;
  html: Optional<string>;
  text: Optional<string>;
  /** The parts a handler wrote, from which subject, html and text are assembled. */
  parts: JsonOrNull<unknown>;
  hash: Optional<string>;
  state: Defaulted<LetterState>;
  effect_id: Optional<string>;
  message_id: Optional<string>;
  delivery: Defaulted<DeliveryState>;
  delivery_code: Optional<string>;
  created_by: Optional<string>;
  created_at: InstantByDefault;
  updated_at: InstantByDefault;
  frozen_at: InstantOrNull;
  published_at: InstantOrNull;
  posted_on: Optional<LocalDate>;
  delivered_at: InstantOrNull;
  /** First time the requester opened it on the status page. */
  opened_at: InstantOrNull;
  destroyed_at: InstantOrNull;
}

export type FilePurpose = "request" | "data" | "identity" | "evidence";

/** A file, encrypted in chunks. It hangs on a draft until the form is sent, then on the case. */
export interface FileTable {
  id: string;
  case_id: Optional<string>;
  draft_id: Optional<string>;
  purpose: FilePurpose;
  name: Optional<string>;
  media_type: string;
  /** Bytes of the plain file; bigint, so text when read. Null while it is still arriving. */
  size: ColumnType<string | null, number | null | undefined, number | null>;
  chunks: Optional<number>;
  sha256: Optional<string>;
  /** The file's own key, wrapped by one of FILE_KEYS: nonce, ciphertext, tag. Gone after destruction. */
  wrapped_key: Optional<Buffer>;
  key_id: string;
  /** "requester" or a staff id. */
  uploaded_by: string;
  created_at: InstantByDefault;
  stored_at: InstantOrNull;
  destroyed_at: InstantOrNull;
}

export interface FileChunkTable {
  file_id: string;
  index: number;
  nonce: Buffer;
  /** Ciphertext with its tag (last 16 bytes). */
  data: Buffer;
}

export interface ContentTables {
  content: ContentTable;
  parties: PartyTable;
  letters: LetterTable;
  files: FileTable;
  file_chunks: FileChunkTable;
}

import type {
  Defaulted,
  Instant,
  InstantByDefault,
  InstantOrNull,
  JsonOrNull,
  LocalDate,
  Optional,
} from "./columns";

/** Clients, contact persons of employers, and the employers themselves. */
export type RelationKind = "client" | "contact-person" | "employer";

/**
 * Whom the organisation knows, as its own systems tell it: the source against which a case is recognised. Only
 * imports write here.
 */
export interface RelationTable {
  id: string;
  kind: RelationKind;
  /** Number in the system it comes from (for a client: the client number); unique per kind. */
  external_id: string;
  /** The number as numbers are compared: capitals and digits, without leading zeros. */
  external_id_normalised: string;
  /** As on an envelope; of an employer the name of the organisation. */
  name: string;
  given_names: Optional<string>;
  initials: Optional<string>;
  /** Tussenvoegsel of the surname at birth: "van der". */
  particle: Optional<string>;
  surname: Optional<string>;
  partner_particle: Optional<string>;
  partner_surname: Optional<string>;
  /** Words by which a surname is found, as workflows/matching/names.ts makes them. */
  surname_keys: Defaulted<string[]>;
  birth_date: Optional<LocalDate>;
  email: Optional<string>;
  email_normalised: Optional<string>;
  phone: Optional<string>;
  /** Postal address as on an envelope, lines separated by line ends. */
  address: Optional<string>;
  /** Contact person: whose. */
  employer_id: Optional<string>;
  /** Employer: the contract (art. 5). */
  contract_ref: Optional<string>;
  /** Employer: when its confidentiality clause was signed (art. 5). */
  confidentiality_signed_on: Optional<LocalDate>;
  /** Last day on which an import brought another e-mail address, phone number or postal address. */
  contact_changed_on: Optional<LocalDate>;
  /** No longer client, contact person or employer; deleted when its term has passed (art. 14). */
  ended_on: Optional<LocalDate>;
  created_at: InstantByDefault;
  updated_at: InstantByDefault;
}

export type ImportState =
  | "arriving"
  | "mapping"
  | "checking"
  | "preview"
  | "applying"
  | "applied"
  | "failed"
  | "discarded";

/** What an import did, or would do. */
export interface ImportCounts {
  new: number;
  changed: number;
  unchanged: number;
  ended: number;
  rejected: number;
}

/** A file that somebody uploaded, or what a system pushed. */
export interface RelationImportTable {
  id: string;
  source: "file" | "push";
  kind: RelationKind | null;
  state: ImportState;
  /** Why it failed: a code that has its sentence on the page. */
  problem: Optional<string>;
  file_name: Optional<string>;
  headers: JsonOrNull<string[]>;
  /** Field of each column, null for one that is left out. */
  mapping: JsonOrNull<(string | null)[]>;
  whole: Defaulted<boolean>;
  total: Defaulted<number>;
  /** Rows dealt with in the state it is in. */
  done: Defaulted<number>;
  counts: JsonOrNull<ImportCounts>;
  /** Staff id. */
  by: Optional<string>;
  token_id: Optional<string>;
  created_at: Instant;
  checked_at: InstantOrNull;
  finished_at: InstantOrNull;
  lease_until: InstantOrNull;
}

export type Verdict = "new" | "changed" | "unchanged" | "rejected";

/** A row that waits to be applied. What it says about a person goes once the import ended. */
export interface RelationImportRowTable {
  import_id: string;
  /** As a spreadsheet counts: the heads are row 1. Of a push: the record, from 1. */
  number: number;
  cells: JsonOrNull<string[]>;
  kind: RelationKind | null;
  external_id: string | null;
  /** Columns of `relations` that the row speaks of, and `employer`: a number until it is looked up. */
  data: JsonOrNull<Record<string, unknown>>;
  /** Columns that follow from those: what is searched by. */
  derived: JsonOrNull<Record<string, unknown>>;
  verdict: Verdict | null;
  problem: string | null;
  problem_field: string | null;
  problem_row: number | null;
  changed: string[] | null;
  relation_id: string | null;
  applied: Defaulted<boolean>;
}

/** Who may push: the token itself was shown once. */
export interface RelationPushTokenTable {
  id: string;
  name: string;
  token_hash: string;
  created_by: string;
  created_at: Instant;
  last_used_at: InstantOrNull;
  revoked_at: InstantOrNull;
}

export interface RegisterTables {
  relations: RelationTable;
  relation_imports: RelationImportTable;
  relation_import_rows: RelationImportRowTable;
  relation_push_tokens: RelationPushTokenTable;
}

import type { ColumnType } from "kysely";
import type { Role } from "../../workflows/actors";
import type { Ground } from "../reader";
import type {
  Counted,
  Instant,
  InstantByDefault,
  InstantOrNull,
  Json,
  JsonByDefault,
  Linked,
  Optional,
} from "./columns";

/** better-auth's user table under our name; hence camelCase. Accounts are closed, never deleted. */
export interface StaffTable {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: Optional<string>;
  createdAt: InstantByDefault;
  updatedAt: InstantByDefault;
  roles: JsonByDefault<Role[]>;
  team: Optional<string>;
  privacyOfficer: boolean;
  closedAt: InstantOrNull;
  language: "nl" | "en";
  /** When they last came in, second step and all; null from before this was recorded. Not better-auth's. */
  lastSignInAt: InstantOrNull;
}

export interface SessionTable {
  id: string;
  expiresAt: Instant;
  token: string;
  createdAt: InstantByDefault;
  updatedAt: Instant;
  ipAddress: Optional<string>;
  userAgent: Optional<string>;
  userId: string;
  /** When the second factor was last shown in this session; null while it still has to be. */
  secondFactorAt: InstantOrNull;
}

/** An authenticator app of a colleague: one that works, and at most one that waits for its first code. */
export interface SecondFactorTable {
  id: string;
  staff_id: string;
  /** Wrapped with the key of FILE_KEYS that `key_id` names. */
  secret: Buffer;
  key_id: string;
  made_at: Instant;
  confirmed_at: InstantOrNull;
  /** Step of the last code that was taken: neither it nor an earlier one is taken again. Arrives as text. */
  last_step: ColumnType<string | null, number | null | undefined, number | null>;
}

/** Codes for whoever lost their phone: keyed hashes, each good for one time. */
export interface RecoveryCodeTable {
  staff_id: string;
  code_hash: string;
  made_at: Instant;
  used_at: InstantOrNull;
}

/** A passkey of a colleague: WebAuthn Level 3, credential record. */
export interface PasskeyTable {
  id: string;
  staff_id: string;
  /** What its holder calls it. */
  name: string;
  /** Base64url. */
  credential_id: string;
  /** COSE key. */
  public_key: Buffer;
  /** Of the last answer that was taken. Arrives as text. */
  counter: ColumnType<string, number, number>;
  /** How browsers may reach it: "internal", "usb". */
  transports: string[];
  added_at: Instant;
  last_used_at: InstantOrNull;
}

/** A question that waits for the answer of a passkey. Good for one answer. */
export interface PasskeyChallengeTable {
  /** Base64url. */
  challenge: string;
  purpose: "add" | "show" | "sign-in";
  /** Session it was asked in; for who has none yet the hash of a cookie. */
  bound_to: string;
  expires_at: Instant;
}

export interface AccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: Optional<string>;
  refreshToken: Optional<string>;
  idToken: Optional<string>;
  accessTokenExpiresAt: InstantOrNull;
  refreshTokenExpiresAt: InstantOrNull;
  scope: Optional<string>;
  password: Optional<string>;
  createdAt: InstantByDefault;
  updatedAt: Instant;
}

export interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Instant;
  createdAt: InstantByDefault;
  updatedAt: InstantByDefault;
}

/** What a person accepts before their account works. An auditor has terms of their own beside the others. */
export const STATEMENT_KINDS = ["confidentiality", "code-of-conduct", "regulation", "auditor-terms"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One version of a statement. Append-only. */
export interface StatementTable {
  id: string;
  kind: StatementKind;
  version: number;
  text_nl: string;
  text_en: Optional<string>;
  /** Null: came with the installation. */
  published_by: Optional<string>;
  published_at: Instant;
}

/** Append-only. */
export interface StatementAcceptanceTable {
  staff_id: string;
  statement_id: string;
  accepted_at: Instant;
}

export interface InvitationTable {
  id: string;
  token_hash: string;
  name: string;
  email: string;
  roles: Json<Role[]>;
  team: Optional<string>;
  privacy_officer: boolean;
  language: "nl" | "en";
  invited_by: Optional<string>;
  created_at: Instant;
  expires_at: Instant;
  accepted_at: InstantOrNull;
}

/** Each look by staff at a case. Append-only; a chain per case, whose links the database makes. */
export interface ViewTable {
  id: Counted;
  staff_id: string;
  case_id: string;
  /** Which page or file: "case", "letter:<id>", "file:<id>", "export", "search". */
  what: string;
  at: Instant;
  /** By what right; null for what a list gave away, and in lines from before this was recorded. */
  ground: Optional<Ground>;
  /** Place among the looks at this case, from 1. */
  seq: Linked<number>;
  /** Over this line and the hash of the one before it. */
  hash: Linked<string>;
}

/** The last look at each case: what is missing behind it was cut off. */
export interface ViewHeadTable {
  case_id: Linked<string>;
  seq: Linked<number>;
  hash: Linked<string>;
}

export interface SavedViewTable {
  id: string;
  staff_id: string;
  name: string;
  filters: Json<Record<string, unknown>>;
  created_at: InstantByDefault;
}

export interface StaffTables {
  staff: StaffTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
  second_factors: SecondFactorTable;
  recovery_codes: RecoveryCodeTable;
  passkeys: PasskeyTable;
  passkey_challenges: PasskeyChallengeTable;
  statements: StatementTable;
  statement_acceptances: StatementAcceptanceTable;
  invitations: InvitationTable;
  views: ViewTable;
  view_heads: ViewHeadTable;
  saved_views: SavedViewTable;
}

import type { Role } from "../../workflows/actors";
import type {
  Counted,
  Instant,
  InstantByDefault,
  InstantOrNull,
  Json,
  JsonByDefault,
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

/** Each look by staff at a case. Append-only. */
export interface ViewTable {
  id: Counted;
  staff_id: string;
  case_id: string;
  /** Which page or file: "case", "letter:<id>", "file:<id>", "export". */
  what: string;
  at: Instant;
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
  invitations: InvitationTable;
  views: ViewTable;
  saved_views: SavedViewTable;
}

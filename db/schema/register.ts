import type { Defaulted, InstantByDefault, LocalDate, Optional } from "./columns";

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

export interface RegisterTables {
  relations: RelationTable;
}

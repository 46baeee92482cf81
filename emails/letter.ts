import type { ReactElement } from "react";
import type { Kind } from "../workflows/kinds";
import type { OrganisationFacts, Words } from "../workflows/letters";
import type { Language } from "../workflows/wording/language";

export type Audience = "requester" | "recipient" | "staff";

/**
 * mail: the whole letter is sent. notice: it stays on the status page, mail only says that it is there; for
 * a requester without e-mail it is printed. staff: mail to our own people, never personal data.
 */
export type Delivery = "mail" | "notice" | "staff";

export interface Letter<Props> {
  component: (props: Props) => ReactElement;
  /** Visible to anyone who sees the mailbox: never a kind of data, never health, never a number of a person. */
  subject: (language: Language, props: Props) => string;
  audience: Audience;
  delivery: Delivery;
  /** Fictional examples by name; at least one. */
  previews: Record<string, (language: Language) => Props>;
}

/** Only there to infer the props of a letter from its component. */
export const defineLetter = <Props>(letter: Letter<Props>): Letter<Props> => letter;

export interface Addressee {
  name: string;
  /** Street, postcode and town; empty for a requester without a postal address. */
  lines: string[];
}

export interface Signer {
  name: string;
  jobTitle: string;
}

/** What every letter in a case carries. All dates are local dates (YYYY-MM-DD). */
export interface CaseLetterProps {
  organisation: OrganisationFacts;
  addressee: Addressee;
  /** The person whose data it is, when a representative asks. */
  onBehalfOf: string | null;
  reference: string;
  kind: Kind;
  /** Date of this letter. */
  date: string;
  /** Date on the requester's own letter, when it differs from the day of receipt. */
  requestedOn: string | null;
  receivedOn: string;
  /** What was asked, in the requester's own words; shortened in the letter. */
  asked: string;
  signer: Signer;
  statusUrl: string | null;
  words: Words;
}

import type { MatchReason } from "../events/identity";
import { type Applicant, compareWith, type Disagreement, type KnownPerson } from "./match";
import { compareNames } from "./names";
import { normaliseNumber } from "./numbers";

/** What an identity provider may be asked to tell. Never the citizen service number. */
export const ATTRIBUTES = [
  "name",
  "givenNames",
  "initials",
  "particle",
  "surname",
  "birthDate",
  "email",
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/**
 * Who signed in elsewhere, for the moment of comparing; kept nowhere. `birthDate` as `YYYY-MM-DD`, `email` only when
 * the provider verified it.
 */
export type Attributes = Record<Attribute, string | null>;

export interface AttributeMatch {
  /** It is the same person, on more than a name. */
  same: boolean;
  reasons: MatchReason[];
  disagreements: Disagreement[];
}

/** Other than with a proposal to staff, nobody weighs these afterwards: each rules it out. */
const RULES_OUT: readonly Disagreement[] = ["surname", "given-name", "birth-date"];

/**
 * Whether whoever signed in elsewhere is this person: by whole name and date of birth; or by a verified e-mail address
 * on file with the whole name, or with surname and date of birth. Twins share a surname and a date of birth.
 */
export function matchAttributes(attributes: Attributes, person: KnownPerson): AttributeMatch {
  const told = applicantFrom(attributes);
  const { reasons, disagreements } = compareWith(told, person);
  const two =
    reasons.includes("name-and-birth-date") ||
    (reasons.includes("email") &&
      (reasons.includes("surname-and-birth-date") || compareNames(told.name, person) === "whole"));
  return { same: two && !disagreements.some((one) => RULES_OUT.includes(one)), reasons, disagreements };
}

/** Somebody as they told us, to compare with when the register has nobody: it proves only that they are who they say. */
export const asKnown = (applicant: Applicant): KnownPerson => ({
  ...applicant,
  id: "",
  name: applicant.name ?? "",
  external_id_normalised: normaliseNumber(applicant.client_number) ?? "",
  given_names: null,
  initials: null,
  particle: null,
  surname: null,
  partner_particle: null,
  partner_surname: null,
});

const applicantFrom = ({ birthDate, email, ...names }: Attributes): Applicant => ({
  name: wholeName(names),
  birth_date: birthDate,
  email_normalised: email?.trim().toLowerCase() ?? null,
  client_number: null,
  phone: null,
  address: null,
});

function wholeName({
  name,
  givenNames,
  initials,
  particle,
  surname,
}: Omit<Attributes, "birthDate" | "email">) {
  if (!surname) return name;
  // "JP" would be read as a given name.
  const dotted = initials && /^\p{Lu}+$/u.test(initials) ? initials.replace(/./gu, "$&.") : initials;
  return [givenNames ?? dotted, particle, surname].filter(Boolean).join(" ");
}

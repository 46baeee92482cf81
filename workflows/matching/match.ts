import type { MatchReason } from "../events/identity";
import { compareNames, type KnownName } from "./names";
import { normaliseNumber, phoneDigits, postcodeOf } from "./numbers";

/** Of whom a case is, as far as the requester told. */
export interface Applicant {
  name: string | null;
  /** `YYYY-MM-DD`. */
  birth_date: string | null;
  /** As addresses are compared: trimmed, lower case. */
  email_normalised: string | null;
  client_number: string | null;
  phone: string | null;
  address: string | null;
}

/** One person of the register, with the columns that matching reads. */
export interface KnownPerson extends KnownName {
  id: string;
  external_id_normalised: string;
  birth_date: string | null;
  email_normalised: string | null;
  phone: string | null;
  address: string | null;
}

/** What both sides know, and differently. */
export const DISAGREEMENTS = [
  "client-number",
  "surname",
  "given-name",
  "birth-date",
  "email",
  "phone",
  "postcode",
] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

export interface Candidate<Person extends KnownPerson = KnownPerson> {
  person: Person;
  reasons: MatchReason[];
  disagreements: Disagreement[];
}

/**
 * Who in the register may be the applicant, most reasons and fewest disagreements first. Each reason stands on its
 * own: the number, the e-mail address on file, or name and date of birth together; a name alone is never one.
 * Somebody with another surname and another date of birth is somebody else, whatever else agrees.
 */
export function matchRelations<Person extends KnownPerson>(
  applicant: Applicant,
  people: readonly Person[],
): Candidate<Person>[] {
  return people
    .map((person) => ({ person, ...compareWith(applicant, person) }))
    .filter(
      ({ reasons, disagreements }) =>
        reasons.length > 0 && !(disagreements.includes("surname") && disagreements.includes("birth-date")),
    )
    .sort(
      (a, b) =>
        b.reasons.length - a.reasons.length ||
        a.disagreements.length - b.disagreements.length ||
        (a.person.id < b.person.id ? -1 : 1),
    );
}

/** Which grounds there are to take the applicant for this person, and what speaks against it. */
export function compareWith(
  applicant: Applicant,
  person: KnownPerson,
): Pick<Candidate, "reasons" | "disagreements"> {
  const names = compareNames(applicant.name, person);
  const number = compare(normaliseNumber(applicant.client_number), person.external_id_normalised);
  const email = compare(applicant.email_normalised, person.email_normalised);
  const birthDate = compare(applicant.birth_date, person.birth_date);
  const surname = names !== "unknown" && names !== "other";
  const reasons: MatchReason[] = [];
  if (number === "same") reasons.push("client-number");
  if (email === "same") reasons.push("email");
  if (birthDate === "same" && surname) {
    reasons.push(names === "whole" ? "name-and-birth-date" : "surname-and-birth-date");
  }
  const differs: Record<Disagreement, boolean> = {
    "client-number": number === "other",
    surname: names === "other",
    "given-name": names === "surname-other-given-name",
    "birth-date": birthDate === "other",
    email: email === "other",
    phone: compare(phoneDigits(applicant.phone), phoneDigits(person.phone)) === "other",
    postcode: compare(postcodeOf(applicant.address), postcodeOf(person.address)) === "other",
  };
  return { reasons, disagreements: DISAGREEMENTS.filter((name) => differs[name]) };
}

const compare = (a: string | null, b: string | null): "same" | "other" | "unknown" =>
  a === null || b === null ? "unknown" : a === b ? "same" : "other";

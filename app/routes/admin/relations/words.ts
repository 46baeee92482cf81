import type { ImportCounts, ImportState, RelationKind } from "../../../../db/schema/register";
import type { Copy } from "../../../components/language";
import type { RelationField } from "../../../relations/fields";
import type { RowProblem } from "../../../relations/row-problems";

/** Words that every screen of the register speaks. */
interface RegisterWords {
  kinds: Record<RelationKind, string>;
  /** One of them. */
  one: Record<RelationKind, string>;
  fields: Record<RelationField, string>;
  states: Record<ImportState, string>;
  counts: Record<keyof ImportCounts, string>;
  /** A whole sentence; `field` is the name of the column, `row` the earlier row that is repeated. */
  problems: Record<RowProblem, (about: { field: string; row: number | null }) => string>;
}

export const registerWords: Copy<RegisterWords> = {
  nl: {
    one: { client: "cliënt", "contact-person": "contactpersoon", employer: "opdrachtgever" },
    kinds: { client: "cliënten", "contact-person": "contactpersonen", employer: "opdrachtgevers" },
    fields: {
      number: "nummer",
      name: "volledige naam",
      givenNames: "voornamen",
      initials: "voorletters",
      particle: "tussenvoegsel",
      surname: "achternaam",
      partnerParticle: "tussenvoegsel partner",
      partnerSurname: "achternaam partner",
      birthDate: "geboortedatum",
      email: "e-mailadres",
      phone: "telefoonnummer",
      address: "adres",
      street: "straat",
      houseNumber: "huisnummer",
      postcode: "postcode",
      city: "plaats",
      employer: "nummer opdrachtgever",
      contractRef: "contract",
      confidentialitySignedOn: "geheimhouding getekend op",
      endedOn: "beëindigd op",
    },
    states: {
      arriving: "komt binnen",
      mapping: "kolommen kiezen",
      checking: "wordt vergeleken",
      preview: "wacht op akkoord",
      applying: "wordt verwerkt",
      applied: "verwerkt",
      failed: "mislukt",
      discarded: "weggegooid",
    },
    counts: {
      new: "nieuw",
      changed: "gewijzigd",
      unchanged: "ongewijzigd",
      ended: "beëindigd",
      rejected: "afgekeurd",
    },
    problems: {
      "number-missing": () => "Het nummer ontbreekt.",
      "name-missing": () => "De naam ontbreekt, en dit nummer is nog niet bekend.",
      "too-long": ({ field }) => `De tekst in ‘${field}’ is te lang.`,
      unreadable: ({ field }) => `In ‘${field}’ staan onleesbare tekens.`,
      "not-text": ({ field }) => `‘${field}’ is geen tekst.`,
      "not-a-date": ({ field }) => `‘${field}’ is geen datum (zoals 29-02-1980).`,
      "date-impossible": ({ field }) => `De datum in ‘${field}’ kan niet kloppen.`,
      "not-an-email": () => "Het e-mailadres is niet geldig.",
      "not-a-phone": () => "Het telefoonnummer is niet geldig.",
      "unknown-field": ({ field }) => `Het veld ‘${field}’ bestaat niet voor deze soort.`,
      "unknown-kind": () => "De soort bestaat niet.",
      "not-json": () => "Dit is geen geldige regel.",
      repeated: ({ row }) => `Dit nummer staat ook op rij ${row}. Alleen die rij telt.`,
      "employer-unknown": () => "Deze opdrachtgever staat niet in het register.",
    },
  },
  en: {
    one: { client: "client", "contact-person": "contact person", employer: "employer" },
    kinds: { client: "clients", "contact-person": "contact persons", employer: "employers" },
    fields: {
      number: "number",
      name: "full name",
      givenNames: "given names",
      initials: "initials",
      particle: "particle",
      surname: "surname",
      partnerParticle: "partner's particle",
      partnerSurname: "partner's surname",
      birthDate: "date of birth",
      email: "e-mail address",
      phone: "telephone number",
      address: "address",
      street: "street",
      houseNumber: "house number",
      postcode: "postcode",
      city: "town",
      employer: "employer's number",
      contractRef: "contract",
      confidentialitySignedOn: "confidentiality signed on",
      endedOn: "ended on",
    },
    states: {
      arriving: "coming in",
      mapping: "choosing columns",
      checking: "being compared",
      preview: "waits for agreement",
      applying: "being applied",
      applied: "applied",
      failed: "failed",
      discarded: "discarded",
    },
    counts: {
      new: "new",
      changed: "changed",
      unchanged: "unchanged",
      ended: "ended",
      rejected: "rejected",
    },
    problems: {
      "number-missing": () => "The number is missing.",
      "name-missing": () => "The name is missing, and this number is not known yet.",
      "too-long": ({ field }) => `The text in ‘${field}’ is too long.`,
      unreadable: ({ field }) => `There are unreadable characters in ‘${field}’.`,
      "not-text": ({ field }) => `‘${field}’ is no text.`,
      "not-a-date": ({ field }) => `‘${field}’ is no date (like 29-02-1980).`,
      "date-impossible": ({ field }) => `The date in ‘${field}’ cannot be right.`,
      "not-an-email": () => "The e-mail address is not valid.",
      "not-a-phone": () => "The telephone number is not valid.",
      "unknown-field": ({ field }) => `The field ‘${field}’ does not exist for this kind.`,
      "unknown-kind": () => "The kind does not exist.",
      "not-json": () => "This is no valid line.",
      repeated: ({ row }) => `This number also stands in row ${row}. Only that row counts.`,
      "employer-unknown": () => "This employer is not in the register.",
    },
  },
};

/** A rejected row in a sentence. */
export function problemSentence(
  words: RegisterWords,
  { problem, field, otherRow }: { problem: string; field: string | null; otherRow: number | null },
): string {
  const known = words.fields as Record<string, string | undefined>;
  const tell = words.problems[problem as RowProblem];
  return tell({ field: known[field ?? ""] ?? field ?? "", row: otherRow });
}

const FIELD_OF_COLUMN: Record<string, RelationField> = {
  name: "name",
  given_names: "givenNames",
  initials: "initials",
  particle: "particle",
  surname: "surname",
  partner_particle: "partnerParticle",
  partner_surname: "partnerSurname",
  birth_date: "birthDate",
  email: "email",
  phone: "phone",
  address: "address",
  employer_id: "employer",
  contract_ref: "contractRef",
  confidentiality_signed_on: "confidentialitySignedOn",
  ended_on: "endedOn",
};

/** What a column of the register is called on screen. */
export const columnName = (words: RegisterWords, column: string): string =>
  words.fields[FIELD_OF_COLUMN[column] ?? "name"];

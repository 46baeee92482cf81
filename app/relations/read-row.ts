import { normaliseEmail } from "../../db/content/parties";
import type { StagedRow } from "../../db/register/staging";
import type { RelationKind } from "../../db/schema/register";
import { surnameKeys } from "../../workflows/matching/names";
import { normaliseNumber } from "../../workflows/matching/numbers";
import { composedName } from "./composed-name";
import { RELATION_FIELDS, type RelationField } from "./fields";
import { RowRejected } from "./row-problems";
import { clean, dateIn, emailIn, phoneIn } from "./values";

/** Fields that a row speaks of: absent means that the register keeps what it has, empty that there is none. */
export type Told = Partial<Record<RelationField, string>>;
/** A row without its place in the file. */
export type ReadRow = Omit<StagedRow, "number">;

const LONGEST: Partial<Record<RelationField, number>> = { number: 60, address: 500, email: 254 };
const LONGEST_LINE = 200;

export const rejectedRow = (
  { problem, field }: Pick<RowRejected, "problem" | "field">,
  known: Pick<ReadRow, "kind" | "externalId">,
): ReadRow => ({ ...known, data: null, derived: null, problem, problemField: field });

/**
 * What a row says, in columns of the register, or why it cannot be taken.
 * @param today local date; nobody is born after it
 */
export function readRow(kind: RelationKind, told: Told, today: string): ReadRow {
  const externalId = clean(told.number ?? "").slice(0, LONGEST.number) || null;
  try {
    refuseUnreadable(told);
    if (externalId === null) throw new RowRejected("number-missing", "number");
    const { data, derived } = columnsOf(kind, told, today);
    derived.external_id_normalised = normaliseNumber(externalId) ?? "";
    return { kind, externalId, data, derived, problem: null, problemField: null };
  } catch (error) {
    if (error instanceof RowRejected) return rejectedRow(error, { kind, externalId });
    throw error;
  }
}

function refuseUnreadable(told: Told): void {
  for (const field of RELATION_FIELDS) {
    const text = told[field] ?? "";
    if (text.length > (LONGEST[field] ?? LONGEST_LINE)) throw new RowRejected("too-long", field);
    if (text.includes("\uFFFD")) throw new RowRejected("unreadable", field);
  }
}

type Columns = Record<string, string | string[] | null>;

function columnsOf(kind: RelationKind, told: Told, today: string): { data: Columns; derived: Columns } {
  const data: Columns = {};
  const derived: Columns = {};
  const take = (field: RelationField, column: string, read: (text: string) => string = (text) => text) => {
    const text = told[field];
    if (text !== undefined) data[column] = clean(text) === "" ? null : read(clean(text));
  };
  const takeDate = (field: RelationField, column: string, from: string, to: string) =>
    take(field, column, (text) => dateIn(field, text, { from, to }));
  takeName(kind, told, data, derived);
  takeDate("birthDate", "birth_date", "1880-01-01", today);
  take("email", "email", emailIn);
  if (data.email !== undefined) {
    derived.email_normalised = typeof data.email === "string" ? normaliseEmail(data.email) : null;
  }
  take("phone", "phone", phoneIn);
  takeAddress(told, data);
  take("employer", "employer");
  take("contractRef", "contract_ref");
  takeDate("confidentialitySignedOn", "confidentiality_signed_on", "1980-01-01", today);
  takeDate("endedOn", "ended_on", "1980-01-01", "2199-12-31");
  return { data, derived };
}

const NAME_FIELDS = [
  "name",
  "givenNames",
  "initials",
  "particle",
  "surname",
  "partnerParticle",
  "partnerSurname",
] as const;

/** The parts of a name belong together: a row that speaks of one speaks of all, so that no old part lingers. */
function takeName(kind: RelationKind, told: Told, data: Columns, derived: Columns): void {
  if (NAME_FIELDS.every((field) => told[field] === undefined)) return;
  const part = (field: (typeof NAME_FIELDS)[number]) => clean(told[field] ?? "") || null;
  const parts = {
    given_names: part("givenNames"),
    initials: part("initials"),
    particle: part("particle"),
    surname: part("surname"),
    partner_particle: part("partnerParticle"),
    partner_surname: part("partnerSurname"),
  };
  const name = part("name") ?? composedName(parts);
  if (!name) throw new RowRejected("name-missing", "name");
  Object.assign(data, { name }, kind === "employer" ? {} : parts);
  derived.surname_keys = kind === "employer" ? [] : surnameKeys({ name, ...parts });
}

/** A whole address, or one from its parts as on an envelope. */
function takeAddress({ address, street, houseNumber, postcode, city }: Told, data: Columns): void {
  const parts = [street, houseNumber, postcode, city];
  if (address === undefined && parts.every((part) => part === undefined)) return;
  const lines = address
    ? address.split(/\r?\n/)
    : [`${street ?? ""} ${houseNumber ?? ""}`, `${postcode ?? ""}  ${city ?? ""}`];
  data.address = lines.map(clean).filter(Boolean).join("\n") || null;
}

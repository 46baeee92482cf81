import type { Selectable } from "kysely";
import { PARTICLES } from "../../workflows/matching/particles";
import type { Executor } from "../client";
import type { PartyRole, PartyTable } from "../schema/content";

export type Party = Selectable<PartyTable>;

/** What may be known about a person or organisation around a case. Empty text counts as absent. */
export interface PartyDetails {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  /** Postal address as on an envelope, lines separated by line ends. */
  address?: string | null;
  /** `YYYY-MM-DD`. */
  birthDate?: string | null;
  clientNumber?: string | null;
  organisation?: string | null;
}

export interface PartyToKeep extends PartyDetails {
  caseId: string;
  role: PartyRole;
  id?: string;
}

/** The form in which addresses are compared, suppressed and searched. */
export const normaliseEmail = (email: string): string => email.normalize("NFKC").trim().toLowerCase();

/** The form in which names are compared and searched: lower case, no accents, single spaces. */
export const normaliseName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}' -]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** "Jan de Vries" and "J.P. de Vries" give "vries"; a single word is its own surname. */
export function surnameOf(name: string): string {
  const words = normaliseName(name).split(" ").filter(Boolean);
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  const rest = particle > 0 ? words.slice(particle) : words.slice(-1);
  return withoutParticles(rest);
}

/** Leaves out leading particles, unless nothing would be left. */
export function withoutParticles(words: string[]): string {
  const first = words.findIndex((word) => !PARTICLES.has(word));
  return words.slice(Math.max(first, 0)).join(" ");
}

const filled = (text: string | null | undefined): string | null => text?.trim() || null;

function rowOf(details: PartyDetails) {
  const name = filled(details.name);
  const email = filled(details.email);
  return {
    name,
    email,
    phone: filled(details.phone),
    address: filled(details.address),
    birth_date: filled(details.birthDate),
    client_number: filled(details.clientNumber),
    organisation: filled(details.organisation),
    email_normalised: email && normaliseEmail(email),
    name_normalised: name && normaliseName(name),
    surname_normalised: name && surnameOf(name),
  };
}

/** Stores parties of a case. @returns their ids, in order */
export async function keepParties(db: Executor, parties: PartyToKeep[]): Promise<string[]> {
  if (parties.length === 0) return [];
  const rows = parties.map(({ id = crypto.randomUUID(), caseId, role, ...details }) => ({
    id,
    case_id: caseId,
    role,
    ...rowOf(details),
  }));
  await db.insertInto("parties").values(rows).execute();
  return rows.map((row) => row.id);
}

/** Replaces what is known about a party. Throws when the case has no such party, or it was destroyed. */
export async function rewriteParty(
  db: Executor,
  { caseId, partyId, ...details }: PartyDetails & { caseId: string; partyId: string },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("parties")
    .set(rowOf(details))
    .where("id", "=", partyId)
    .where("case_id", "=", caseId)
    .where("destroyed_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`party ${partyId} cannot be rewritten`);
}

/** Everyone around a case, in the order in which they were named. */
export async function partiesOf(db: Executor, caseId: string): Promise<Party[]> {
  return db
    .selectFrom("parties")
    .selectAll()
    .where("case_id", "=", caseId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Empties the parties of a case: who they were is gone, that they were there is not. */
export async function destroyParties(db: Executor, caseId: string, now: Date): Promise<void> {
  await db
    .updateTable("parties")
    .set({ ...rowOf({}), destroyed_at: now })
    .where("case_id", "=", caseId)
    .where("destroyed_at", "is", null)
    .execute();
}

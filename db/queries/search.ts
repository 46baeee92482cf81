import { sql } from "kysely";
import type { Executor } from "../client";
import { parseReference } from "../references";
import { asListed, type ListedCase, selectListed } from "./case-list";

/** Most lines a search shows: whoever finds more types more. */
export const MOST_FOUND = 50;

/**
 * Cases by what a person typed: a reference (exact), the beginning of an e-mail address, or the beginning of a
 * name or surname. Open and closed, the newest first; never a case that is about the reader.
 */
export async function searchCases(db: Executor, readerId: string, typed: string): Promise<ListedCase[]> {
  const reference = parseReference(typed);
  const start = normalised(typed);
  if (!reference && start.length < 2) return [];
  const rows = await selectListed(db)
    .where(sql<boolean>`${readerId} <> all (cases.about_staff_ids)`)
    .$if(reference !== null, (query) => query.where("cases.reference", "=", reference ?? ""))
    .$if(reference === null, (query) => query.where("cases.id", "in", casesOf(db, start)))
    .orderBy("cases.received_at", "desc")
    .limit(MOST_FOUND + 1)
    .execute();
  return asListed(db, rows, readerId);
}

/** A union per index: an OR over three prefixes would read the whole table. */
function casesOf(db: Executor, start: string) {
  const [from, to] = [start, after(start)];
  const among = (column: "email_normalised" | "name_normalised" | "surname_normalised") =>
    db
      .selectFrom("parties")
      .select("case_id")
      .where(sql<boolean>`${sql.ref(column)} ~>=~ ${from} and ${sql.ref(column)} ~<~ ${to}`)
      .limit(500);
  const parts = start.includes("@")
    ? [among("email_normalised")]
    : [among("email_normalised"), among("name_normalised"), among("surname_normalised")];
  return sql<string>`(${sql.join(
    parts.map((part) => sql`(${part})`),
    sql` union `,
  )})`;
}

/** As the columns were written: lower case, no accents, single spaces. */
export function normalised(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim().slice(0, 100);
}

/** The first text behind everything that begins with `start`, in byte order. */
const after = (start: string): string => `${start}\u{10FFFF}`;

import { sql } from "kysely";
import type { Executor } from "../client";
import { normaliseEmail, normaliseName, withoutParticles } from "../content/parties";
import { type Reader, visibleTo } from "../reader";
import { parseReference } from "../references";
import { asListed, type ListedCase, selectListed } from "./case-list";

/** Most lines a search shows: whoever finds more types more. */
export const MOST_FOUND = 50;

/**
 * Cases by what a person typed: a reference (exact), the beginning of an e-mail address, or the beginning of a
 * name or surname. Open and closed, the newest first; only what the reader may see, because a name that finds a case
 * tells what its content is.
 */
export async function searchCases(db: Executor, reader: Reader, typed: string): Promise<ListedCase[]> {
  const reference = parseReference(typed);
  if (!reference && typed.trim().length < 2) return [];
  const rows = await selectListed(db)
    .where(visibleTo(reader))
    .$if(reference !== null, (query) => query.where("cases.reference", "=", reference ?? ""))
    .$if(reference === null, (query) => query.where("cases.id", "in", casesOf(db, typed.slice(0, 100))))
    .orderBy("cases.received_at", "desc")
    .limit(MOST_FOUND + 1)
    .execute();
  return asListed(db, rows, reader);
}

/** A union per index: an OR over three prefixes would read the whole table. */
function casesOf(db: Executor, typed: string) {
  const among = (column: "email_normalised" | "name_normalised" | "surname_normalised", start: string) =>
    sql`(${db
      .selectFrom("parties")
      .select("case_id")
      .where(sql<boolean>`${sql.ref(column)} ~>=~ ${start} and ${sql.ref(column)} ~<~ ${behind(start)}`)
      .limit(500)})`;
  const name = normaliseName(typed);
  const parts = [
    among("email_normalised", normaliseEmail(typed)),
    ...(typed.includes("@") || name === ""
      ? []
      : [among("name_normalised", name), among("surname_normalised", withoutParticles(name.split(" ")))]),
  ];
  return sql<string>`(${sql.join(parts, sql` union `)})`;
}

/** The first text behind everything that begins with `start`, in byte order. */
const behind = (start: string): string => `${start}\u{10FFFF}`;

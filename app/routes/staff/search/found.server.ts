import type { AppLoadContext } from "@remix-run/node";
import { MOST_FOUND, searchCases } from "../../../../db/queries/search";
import type { Reader } from "../../../../db/reader";

const LONGEST_TYPED = 100;

/** What a search form finds: the same on the screen and in a file. */
export async function foundBy({ db }: AppLoadContext, reader: Reader, form: FormData) {
  const typed = String(form.get("zoek") ?? "").slice(0, LONGEST_TYPED);
  const found = await searchCases(db, reader, typed);
  return { typed, rows: found.slice(0, MOST_FOUND), more: found.length > MOST_FOUND };
}

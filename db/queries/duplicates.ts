import { addDays, localDateOf } from "../../workflows/deadlines";
import type { Executor } from "../client";
import { normaliseEmail, normaliseName } from "../content/parties";
import { type Reader, visibleTo } from "../reader";
import { asListed, type ListedCase, selectListed } from "./case-list";

/** Days back in which a closed case can still be the same matter. */
const LOOK_BACK_DAYS = 180;
const MOST_SHOWN = 10;

/**
 * Cases that may be of the same person: same e-mail address or same name, open or closed lately. Only what
 * the reader may see.
 */
export async function findPossibleDuplicates(
  db: Executor,
  reader: Reader,
  { email, name }: { email: string | null; name: string | null },
): Promise<ListedCase[]> {
  const [address, known] = [normaliseEmail(email ?? ""), normaliseName(name ?? "")];
  if (!address && !known) return [];
  const rows = await selectListed(db)
    .where(visibleTo(reader))
    .where((eb) =>
      eb.or([
        eb("closed_on", "is", null),
        eb("closed_on", ">=", addDays(localDateOf(reader.now), -LOOK_BACK_DAYS)),
      ]),
    )
    .where("cases.id", "in", casesOf(db, { address, known }))
    .orderBy("cases.received_at", "desc")
    .limit(MOST_SHOWN)
    .execute();
  return asListed(db, rows, reader);
}

/** A union per index: an OR over both would read every recent case to ask whether it is among them. */
function casesOf(db: Executor, { address, known }: { address: string; known: string }) {
  const parties = db.selectFrom("parties").select("case_id").where("role", "in", ["requester", "subject"]);
  const reachedAt = parties.where("email_normalised", "=", address);
  const called = parties.where("name_normalised", "=", known);
  if (!known) return reachedAt;
  return address ? reachedAt.union(called) : called;
}

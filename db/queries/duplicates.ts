import { sql } from "kysely";
import { addDays } from "../../workflows/deadlines";
import type { Executor } from "../client";
import { normaliseEmail, normaliseName } from "../content/parties";
import { asListed, type ListedCase, selectListed } from "./case-list";

/** Days back in which a closed case can still be the same matter. */
const LOOK_BACK_DAYS = 180;
const MOST_SHOWN = 10;

/**
 * Cases that may be of the same person: same e-mail address or same name, open or closed lately. Never one that
 * is about the reader.
 * @param today local date
 */
export async function findPossibleDuplicates(
  db: Executor,
  readerId: string,
  { email, name, today }: { email: string | null; name: string | null; today: string },
): Promise<ListedCase[]> {
  const addresses = email ? [normaliseEmail(email)] : [];
  const names = name ? [normaliseName(name)].filter(Boolean) : [];
  if (addresses.length + names.length === 0) return [];
  const rows = await selectListed(db)
    .where(sql<boolean>`${readerId} <> all (cases.about_staff_ids)`)
    .where((eb) =>
      eb.or([eb("closed_on", "is", null), eb("closed_on", ">=", addDays(today, -LOOK_BACK_DAYS))]),
    )
    .where("cases.id", "in", (eb) =>
      eb
        .selectFrom("parties")
        .select("case_id")
        .where("role", "in", ["requester", "subject"])
        .where((party) =>
          party.or([
            ...(addresses.length > 0 ? [party("email_normalised", "in", addresses)] : []),
            ...(names.length > 0 ? [party("name_normalised", "in", names)] : []),
          ]),
        ),
    )
    .orderBy("cases.received_at", "desc")
    .limit(MOST_SHOWN)
    .execute();
  return asListed(db, rows, readerId);
}

import type { Selectable } from "kysely";
import { sql } from "kysely";
import type { Applicant } from "../../workflows/matching/match";
import { searchKeys } from "../../workflows/matching/names";
import { normaliseNumber } from "../../workflows/matching/numbers";
import type { Executor } from "../client";
import { normaliseEmail } from "../content/parties";
import type { RelationTable } from "../schema/register";

export type Relation = Selectable<RelationTable>;

/** More people than these behind one number, address or date of birth are no proposal but a list. */
const MOST_CANDIDATES = 50;

/** One relation of the register, ended ones too, or null: it may have been deleted since a case was matched. */
export async function findRelation(db: Executor, id: string): Promise<Relation | null> {
  const found = await db.selectFrom("relations").selectAll().where("id", "=", id).executeTakeFirst();
  return found ?? null;
}

/**
 * People whom the rules of workflows/matching may recognise: by number, by e-mail address, or by date of birth and
 * surname. Each part is one look into an index. Organisations are no people.
 */
export async function findLookalikes(db: Executor, applicant: Applicant): Promise<Relation[]> {
  const { email_normalised: email, birth_date: birthDate, name } = applicant;
  const number = normaliseNumber(applicant.client_number);
  const people = db
    .selectFrom("relations")
    .selectAll()
    .where("kind", "<>", "employer")
    .limit(MOST_CANDIDATES);
  const keys = name ? searchKeys(name) : [];
  const found = await Promise.all([
    number === null ? [] : people.where("external_id_normalised", "=", number).execute(),
    email === null ? [] : people.where("email_normalised", "=", email).execute(),
    birthDate === null || keys.length === 0
      ? []
      : people
          .where("birth_date", "=", birthDate)
          .where(sql<boolean>`surname_keys && ${keys}::text[]`)
          .execute(),
  ]);
  return [...new Map(found.flat().map((relation) => [relation.id, relation])).values()];
}

/** The one relation that a number or an address names, for counting how often somebody files; null for any other. */
export async function relationNamedBy(
  db: Executor,
  { email, clientNumber }: { email: string | null; clientNumber: string | null },
): Promise<string | null> {
  const found = await db
    .selectFrom("relations")
    .select("id")
    .where((eb) =>
      eb.or([
        eb("external_id_normalised", "=", normaliseNumber(clientNumber)),
        eb("email_normalised", "=", email === null ? null : normaliseEmail(email)),
      ]),
    )
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return found?.id ?? null;
}

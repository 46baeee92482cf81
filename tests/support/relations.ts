import type { Kysely } from "kysely";
import { normaliseEmail } from "../../db/content/parties";
import type { Relation } from "../../db/register/relations";
import type { Database } from "../../db/schema";
import { surnameKeys } from "../../workflows/matching/names";
import { normaliseNumber } from "../../workflows/matching/numbers";

const UNKNOWN = {
  given_names: null,
  initials: null,
  particle: null,
  surname: null,
  partner_particle: null,
  partner_surname: null,
};

let people = 0;

/** Somebody in the register: a client with a number of their own unless told otherwise. Answers their id. */
export async function known(
  db: Kysely<Database>,
  details: Partial<Relation> & { name: string },
): Promise<string> {
  people += 1;
  const row = { kind: "client", external_id: `T-${people}`, ...UNKNOWN, ...details } as const;
  const { id } = await db
    .insertInto("relations")
    .values({
      id: crypto.randomUUID(),
      external_id_normalised: normaliseNumber(row.external_id) ?? "",
      email_normalised: details.email ? normaliseEmail(details.email) : null,
      surname_keys: surnameKeys(row),
      ...row,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

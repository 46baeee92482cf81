import type { Executor } from "../db/client";
import { type OrganisationFacts, organisationFactsSchema } from "../workflows/letters/organisation";

/** What the organisation says about itself now. */
export async function organisationFacts(db: Executor): Promise<OrganisationFacts> {
  const { body } = await db
    .selectFrom("organisation")
    .select("body")
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return organisationFactsSchema.parse(body);
}

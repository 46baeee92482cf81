import type { Executor } from "../../../db/client";
import type { OrganisationFacts } from "../../../workflows/letters/organisation";
import type { Processing } from "../../letters/processing";

export type Organisation = OrganisationFacts & { processing: Processing };

/**
 * Writes a new version of what the organisation says about itself. Letters that were frozen keep what they say.
 * @param basedOn the version that the form was drawn from; 0 for the first
 * @returns false when somebody else wrote one since
 */
export async function changeOrganisation(
  db: Executor,
  { organisation, basedOn, by, now }: { organisation: Organisation; basedOn: number; by: string; now: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("organisation")
    .values({ version: basedOn + 1, body: JSON.stringify(organisation), by, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

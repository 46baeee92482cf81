import type { Executor } from "../client";

export interface OrganisationVersion {
  version: number;
  body: unknown;
  at: Date;
  /** Name of who wrote it; null for the version that came with the installation. */
  by: string | null;
}

/** What the organisation says about itself now, and who wrote that; null before the first version. */
export async function currentOrganisation(db: Executor): Promise<OrganisationVersion | null> {
  const row = await db
    .selectFrom("organisation")
    .leftJoin("staff", "staff.id", "organisation.by")
    .select(["organisation.version", "organisation.body", "organisation.at", "staff.name as by"])
    .orderBy("organisation.version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

import type { Executor } from "../../../db/client";
import { normaliseEmail, partiesOf } from "../../../db/content/parties";
import { suppressedBrands } from "../../../db/suppressions";
import type { Subscription } from "../../mail/resend-contacts.server";
import { organisationFacts } from "../../organisation.server";

export interface CaseSubscription extends Subscription {
  brandIds: string[];
  /** Whether all of its brands may not send at this moment. */
  suppressed: boolean;
  /** Ids of every brand that may not send to the address at this moment, whichever opt-out named it. */
  suppressedNow: string[];
}

/**
 * What an opt-out is about: the address, and the brands its submission named.
 * @returns null when the case holds no address (any more)
 */
export async function subscriptionOf(db: Executor, caseId: string): Promise<CaseSubscription | null> {
  const [parties, organisation, first] = await Promise.all([
    partiesOf(db, caseId),
    organisationFacts(db),
    db
      .selectFrom("events")
      .select("data")
      .where("case_id", "=", caseId)
      .where("seq", "=", 1)
      .executeTakeFirstOrThrow(),
  ]);
  const email = parties.find((party) => party.role === "requester")?.email;
  if (!email) return null;
  const brandIds = (first.data.brands ?? []) as string[];
  const known = organisation.brands;
  const suppressed = await suppressedBrands(db, email);
  return {
    address: normaliseEmail(email),
    brandIds,
    brands: brandIds.map((id) => known.find((brand) => brand.id === id)?.name ?? id),
    everything: known.every((brand) => brandIds.includes(brand.id)),
    suppressed: brandIds.every((id) => suppressed.includes(id)),
    suppressedNow: suppressed,
  };
}

import type { AppLoadContext } from "@remix-run/node";
import { normaliseEmail } from "../../../../../db/content/parties";
import { countEach, type Limit } from "../../../../../db/rate-limits";
import { relationNamedBy } from "../../../../../db/register/relations";
import { FILED_ANYWHERE } from "./proof-of-work.server";

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** No person fills in five pages faster. */
const LEAST_TIME = 3 * SECOND;

const FILED_PER_NETWORK: Limit = { name: "filed-network", most: 40, windowMs: HOUR };
/** Somebody who is known under more than one address is still one person. */
const FILED_PER_RELATION: Limit = { name: "filed-relation", most: 15, windowMs: 24 * HOUR };
const FILED_PER_ADDRESS: Limit = { name: "filed-address", most: 10, windowMs: 24 * HOUR };

/**
 * Whether this looks like a machine: the hidden field was filled in, or it went too fast. It is asked once more
 * and then believed: a request by law is not lost to a browser that fills in hidden fields.
 */
export function looksAutomatic(form: FormData, begunAt: string, now: Date): boolean {
  const trapped = String(form.get("website") ?? "") !== "";
  return trapped || now.getTime() - Date.parse(begunAt) < LEAST_TIME;
}

/**
 * Counts one more form from this network, to this address and about this relation, whether or not anyone knows
 * them: the same work is done for whoever is not in the register.
 */
export async function mayFile(
  { db, clientAddress, settings, now }: AppLoadContext,
  { email, clientNumber }: { email: string | null; clientNumber: string | null },
): Promise<boolean> {
  const limits: [Limit, string][] = [
    [FILED_ANYWHERE, ""],
    [FILED_PER_NETWORK, clientAddress],
  ];
  if (email !== null) limits.push([FILED_PER_ADDRESS, normaliseEmail(email)]);
  if (email !== null || clientNumber !== null) {
    const relation = await relationNamedBy(db, { email, clientNumber });
    limits.push([FILED_PER_RELATION, relation ?? `${email} ${clientNumber}`]);
  }
  const counted = await countEach(db, limits, { secret: settings.sessionSecret, now: now() });
  return counted.every(({ within }) => within);
}

import type { AppLoadContext } from "@remix-run/node";
import { normaliseEmail } from "../../../../../db/content/parties";
import { countEach, type Limit } from "../../../../../db/rate-limits";

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** No person fills in five pages faster. */
const LEAST_TIME = 3 * SECOND;

const FILED_PER_NETWORK: Limit = { name: "filed-network", most: 40, windowMs: HOUR };
const FILED_PER_ADDRESS: Limit = { name: "filed-address", most: 10, windowMs: 24 * HOUR };

/**
 * Whether this looks like a machine: the hidden field was filled in, or it went too fast. It is asked once more
 * and then believed: a request by law is not lost to a browser that fills in hidden fields.
 */
export function looksAutomatic(form: FormData, begunAt: string, now: Date): boolean {
  const trapped = String(form.get("website") ?? "") !== "";
  return trapped || now.getTime() - Date.parse(begunAt) < LEAST_TIME;
}

/** Counts one more form from this network and to this address, whether or not anyone knows the address. */
export async function mayFile(
  { db, clientAddress, settings, now }: AppLoadContext,
  email: string | null,
): Promise<boolean> {
  const limits: [Limit, string][] = [[FILED_PER_NETWORK, clientAddress]];
  if (email !== null) limits.push([FILED_PER_ADDRESS, normaliseEmail(email)]);
  const counted = await countEach(db, limits, { secret: settings.sessionSecret, now: now() });
  return counted.every(({ within }) => within);
}

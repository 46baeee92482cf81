import type { AppLoadContext } from "@remix-run/node";
import type { OidcClaims } from "../oidc/client.server";
import { markFresh } from "./fresh.server";
import { linkedTo } from "./sso-account.server";
import type { AgainFailure } from "./sso-failures";
import { findSignedIn } from "./staff.server";

/** Seconds that the provider's clock may be behind. */
const CLOCKS_SECONDS = 60;

/** Who went to the organisation's provider to show once more that it is them. */
export interface ShownAgain {
  sessionId: string;
  /** ISO, UTC. */
  begunAt: string;
  /** A form waits in another tab. */
  forForm: boolean;
}

/**
 * Takes a new sign-in at the provider for a fresh second factor of the session that began it: the same person, in the
 * same session, with a second factor, and signed in there after they were sent (`auth_time`, OpenID Connect Core 2).
 * @returns null when it counts
 */
export async function confirmElsewhere(
  request: Request,
  context: AppLoadContext,
  { sessionId, begunAt }: ShownAgain,
  { claims, secondFactorAt }: { claims: OidcClaims; secondFactorAt: Date | null },
): Promise<AgainFailure | null> {
  const staff = await findSignedIn(request, context);
  if (staff?.sessionId !== sessionId || !staff.secondFactorAt) return "refused";
  if ((await linkedTo(context.db, claims)) !== staff.id) return "somebody-else";
  const since = new Date(begunAt).getTime() / 1000 - CLOCKS_SECONDS;
  const anew = typeof claims.auth_time === "number" && claims.auth_time >= since;
  if (!anew || !secondFactorAt) return "not-anew";
  await markFresh(context, sessionId);
  return null;
}

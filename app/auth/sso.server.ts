import type { AppLoadContext } from "@remix-run/node";
import { languageOf } from "../language.server";
import { beginOidc, finishOidc, type OidcClaims } from "../oidc/client.server";
import { pendingOidcCookie } from "../oidc/pending.server";
import { STAFF_PATHS } from "../routes/staff/paths";
import { openSession } from "./second-step.server";
import { accountOfClaims } from "./sso-account.server";
import type { SsoFailure } from "./sso-failures";
import { findSignedIn } from "./staff.server";
import { afterEntry } from "./way-back.server";

const pendingCookie = pendingOidcCookie<{ back: string }>({ name: "sso", path: STAFF_PATHS.signIn });

export type SsoAnswer =
  | { kind: "onwards"; to: string; cookies: string[] }
  | { kind: SsoFailure; cookies: string[] };

const redirectUriOf = ({ settings }: AppLoadContext): string => `${settings.origin}${STAFF_PATHS.ssoBack}`;

/** Begins at the organisation's own provider. Whoever is signed in already, is asked there to sign in anew. */
export async function beginSso(request: Request, context: AppLoadContext): Promise<SsoAnswer> {
  const { staffOidc } = context.settings;
  if (!staffOidc) throw new Response(null, { status: 404 });
  const begun = await beginOidc(staffOidc, {
    redirectUri: redirectUriOf(context),
    scopes: ["email", "profile"],
    language: await languageOf(request),
    ...((await findSignedIn(request, context)) ? { prompt: "login" as const } : {}),
  });
  if (!begun) return { kind: "unreachable", cookies: [] };
  const kept = { pending: begun.pending, with: { back: afterEntry(request) } };
  return { kind: "onwards", to: begun.url, cookies: [await pendingCookie.keep(kept, context)] };
}

/**
 * The browser came back: opens a new session, of whoever the provider says this is. The second step is still asked
 * when the provider does not tell that it saw one.
 */
export async function finishSso(request: Request, context: AppLoadContext): Promise<SsoAnswer> {
  const { staffOidc } = context.settings;
  if (!staffOidc) throw new Response(null, { status: 404 });
  const cookies = [await pendingCookie.forget(context)];
  const kept = await pendingCookie.find(request, context);
  if (!kept) return { kind: "refused", cookies };
  const answer = await finishOidc(staffOidc, request.url, kept.pending);
  if (answer.kind !== "proved") {
    context.log.warn({ outcome: answer.kind, code: answer.code }, "a single sign-on failed");
    return { kind: answer.kind, cookies };
  }
  const now = context.now();
  const staffId = await context.db
    .transaction()
    .execute((trx) => accountOfClaims(trx, staffOidc, answer.claims, now));
  if (!staffId) return { kind: "no-account", cookies };
  const before = await findSignedIn(request, context);
  const secondFactorAt = secondFactorSeen(answer.claims, staffOidc.secondFactor, now);
  cookies.push(...(await openSession(request, context, { staffId, secondFactorAt })));
  if (before) await context.db.deleteFrom("session").where("id", "=", before.sessionId).execute();
  return { kind: "onwards", to: kept.with.back, cookies };
}

/** When the provider saw a second factor (RFC 8176 `mfa`, or what the settings name), or null. */
function secondFactorSeen({ acr, amr, auth_time }: OidcClaims, counts: string[], now: Date): Date | null {
  const shown = [acr, ...(Array.isArray(amr) ? amr : [])];
  if (!shown.some((value) => value !== undefined && counts.includes(value))) return null;
  return typeof auth_time === "number" ? new Date(Math.min(auth_time * 1000, now.getTime())) : now;
}

import type { AppLoadContext } from "@remix-run/node";
import { languageOf } from "../language.server";
import { beginOidc, finishOidc, type OidcClaims } from "../oidc/client.server";
import { pendingOidcCookie } from "../oidc/pending.server";
import { SSO_AGAIN, SSO_FOR_FORM, STAFF_PATHS } from "../routes/staff/paths";
import { confirmElsewhere, type ShownAgain } from "./fresh-elsewhere.server";
import { openSession } from "./second-step.server";
import { accountOfClaims } from "./sso-account.server";
import type { AgainFailure, SsoFailure } from "./sso-failures";
import { findSignedIn } from "./staff.server";
import { afterEntry } from "./way-back.server";

interface Way {
  back: string;
  /** Absent: a sign-in. */
  again?: ShownAgain;
}

const pendingCookie = pendingOidcCookie<Way>({ name: "sso", path: STAFF_PATHS.signIn });

export type SsoAnswer =
  | { kind: "onwards"; to: string; cookies: string[] }
  | { kind: SsoFailure; cookies: string[] }
  /** Whoever was asked for a fresh second factor goes on at the page that asked. */
  | { kind: "again"; failed: AgainFailure | null; way: Way; cookies: string[] };

const redirectUriOf = ({ settings }: AppLoadContext): string => `${settings.origin}${STAFF_PATHS.ssoBack}`;

/**
 * Begins at the organisation's own provider. Whoever is signed in already, is asked there to sign in anew; that may be
 * only to show once more that it is them.
 */
export async function beginSso(request: Request, context: AppLoadContext): Promise<SsoAnswer> {
  const { staffOidc } = context.settings;
  if (!staffOidc) throw new Response(null, { status: 404 });
  const staff = await findSignedIn(request, context);
  const { searchParams } = new URL(request.url);
  const again =
    staff && searchParams.has(SSO_AGAIN)
      ? {
          sessionId: staff.sessionId,
          begunAt: context.now().toISOString(),
          forForm: searchParams.has(SSO_FOR_FORM),
        }
      : undefined;
  const way = { back: afterEntry(request), again };
  const begun = await beginOidc(staffOidc, {
    redirectUri: redirectUriOf(context),
    scopes: ["email", "profile"],
    language: await languageOf(request),
    ...(staff ? { prompt: "login" as const } : {}),
    ...(again ? { maxAge: 0 } : {}),
  });
  if (!begun) return failed("unreachable", way, []);
  const cookies = [await pendingCookie.keep({ pending: begun.pending, with: way }, context)];
  return { kind: "onwards", to: begun.url, cookies };
}

/**
 * The browser came back: opens a new session, of whoever the provider says this is. The second step is still asked
 * when the provider does not tell that it saw one. Whoever only showed again that it is them keeps their session.
 */
export async function finishSso(request: Request, context: AppLoadContext): Promise<SsoAnswer> {
  const { staffOidc } = context.settings;
  if (!staffOidc) throw new Response(null, { status: 404 });
  const cookies = [await pendingCookie.forget(context)];
  const kept = await pendingCookie.find(request, context);
  if (!kept) return { kind: "refused", cookies };
  const way = kept.with;
  const answer = await finishOidc(staffOidc, request.url, kept.pending);
  if (answer.kind !== "proved") {
    context.log.warn({ outcome: answer.kind, code: answer.code }, "a single sign-on failed");
    return failed(answer.kind, way, cookies);
  }
  const now = context.now();
  const secondFactorAt = secondFactorSeen(answer.claims, staffOidc.secondFactor, now);
  if (way.again) {
    const shown = { claims: answer.claims, secondFactorAt };
    return {
      kind: "again",
      failed: await confirmElsewhere(request, context, way.again, shown),
      way,
      cookies,
    };
  }
  const staffId = await context.db
    .transaction()
    .execute((trx) => accountOfClaims(trx, staffOidc, answer.claims, now));
  if (!staffId) return { kind: "no-account", cookies };
  const before = await findSignedIn(request, context);
  cookies.push(...(await openSession(request, context, { staffId, secondFactorAt })));
  if (before) await context.db.deleteFrom("session").where("id", "=", before.sessionId).execute();
  return { kind: "onwards", to: way.back, cookies };
}

const failed = (kind: SsoFailure & AgainFailure, way: Way, cookies: string[]): SsoAnswer =>
  way.again ? { kind: "again", failed: kind, way, cookies } : { kind, cookies };

/** When the provider saw a second factor (RFC 8176 `mfa`, or what the settings name), or null. */
function secondFactorSeen({ acr, amr, auth_time }: OidcClaims, counts: string[], now: Date): Date | null {
  const shown = [acr, ...(Array.isArray(amr) ? amr : [])];
  if (!shown.some((value) => value !== undefined && counts.includes(value))) return null;
  return typeof auth_time === "number" ? new Date(Math.min(auth_time * 1000, now.getTime())) : now;
}

import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { OidcClient } from "../settings.server";

/** How long what a provider says about itself is believed before it is asked again. */
const DISCOVERY_MS = 60 * 60_000;
const TIMEOUT_SECONDS = 10;

export interface OidcRequest {
  /** Where the provider sends the browser back: registered there, and compared letter by letter. */
  redirectUri: string;
  /** `openid` is always asked for. */
  scopes?: readonly string[];
  /** Levels of assurance that are wanted, best first; what was reached is in the answer's `acr`. */
  acrValues?: readonly string[];
  /** Sign in anew, also when the provider still knows the browser. */
  prompt?: "login";
  /** Seconds since signing in there that are still good enough, 0 for none: the answer then holds `auth_time`. */
  maxAge?: number;
  language?: "nl" | "en";
}

/** What the answer is held against. Whoever begins keeps it for this one browser (pending.server.ts). */
export interface PendingOidc {
  redirectUri: string;
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Who somebody is according to the provider. Everything but `sub` may be missing. */
export interface OidcClaims {
  iss: string;
  sub: string;
  acr?: string;
  amr?: string[];
  /** When they signed in there, in seconds since 1970. */
  auth_time?: number;
  [claim: string]: unknown;
}

export type OidcAnswer =
  | { kind: "proved"; claims: OidcClaims }
  /** The person or the provider said no, such as `access_denied`. */
  | { kind: "declined"; code: string }
  /** The answer does not belong to what was begun here, was used before, or was not the provider's. */
  | { kind: "refused"; code: string }
  | { kind: "unreachable"; code: string };

/**
 * Begins a sign-in elsewhere: authorization code flow with PKCE, state and nonce (OpenID Connect Core 3.1).
 * @returns null when the provider cannot be reached
 */
export async function beginOidc(
  client: OidcClient,
  { redirectUri, scopes = [], acrValues, prompt, maxAge, language }: OidcRequest,
): Promise<{ url: string; pending: PendingOidc } | null> {
  const configuration = await configurationOf(client).catch(() => null);
  if (!configuration) return null;
  const pending = {
    redirectUri,
    state: randomState(),
    nonce: randomNonce(),
    codeVerifier: randomPKCECodeVerifier(),
  };
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: ["openid", ...scopes].join(" "),
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.codeVerifier),
    code_challenge_method: "S256",
    ...(acrValues ? { acr_values: acrValues.join(" ") } : {}),
    ...(prompt ? { prompt } : {}),
    ...(maxAge === undefined ? {} : { max_age: String(maxAge) }),
    ...(language ? { ui_locales: language } : {}),
  });
  return { url: url.href, pending };
}

/**
 * Exchanges what the provider sent back for who this is: state, nonce, signature, issuer, audience and lifetime
 * are checked. Claims of the userinfo endpoint are added; those of the ID token go before them.
 * @param callback address at which the browser came back; only its query is read
 */
export async function finishOidc(
  client: OidcClient,
  callback: string,
  { redirectUri, state, nonce, codeVerifier }: PendingOidc,
): Promise<OidcAnswer> {
  try {
    const configuration = await configurationOf(client);
    const answered = new URL(redirectUri);
    answered.search = new URL(callback).search;
    const tokens = await authorizationCodeGrant(configuration, answered, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    });
    const proved = tokens.claims();
    if (!proved) return { kind: "refused", code: "no-id-token" };
    const more = configuration.serverMetadata().userinfo_endpoint
      ? await fetchUserInfo(configuration, tokens.access_token, proved.sub)
      : {};
    return { kind: "proved", claims: { ...more, ...proved } as OidcClaims };
  } catch (error) {
    return failureOf(error);
  }
}

const known = new Map<string, { configuration: Promise<Configuration>; until: number }>();

/** What the provider says about itself, asked once an hour. A failure is not remembered. */
function configurationOf({ issuer, clientId, clientSecret }: OidcClient): Promise<Configuration> {
  const key = JSON.stringify([issuer, clientId, clientSecret]);
  const found = known.get(key);
  if (found && found.until > Date.now()) return found.configuration;
  const server = new URL(issuer);
  const configuration = discovery(server, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    execute: [
      enableNonRepudiationChecks,
      // Settings allow http on loopback only.
      ...(server.protocol === "http:" ? [allowInsecureRequests] : []),
    ],
  });
  known.set(key, { configuration, until: Date.now() + DISCOVERY_MS });
  configuration.catch(() => known.delete(key));
  return configuration;
}

/** Codes are names out of the standard; messages and bodies may quote tokens and stay here. */
function failureOf(error: unknown): Exclude<OidcAnswer, { kind: "proved" }> {
  if (error instanceof AuthorizationResponseError) return { kind: "declined", code: error.error };
  const { code, error: said, status } = error as { code?: unknown; error?: unknown; status?: unknown };
  const name = [said, code].find((value) => typeof value === "string") as string | undefined;
  const fetchFailed = error instanceof TypeError && error.message === "fetch failed";
  const unreachable =
    fetchFailed || code === "OAUTH_TIMEOUT" || (typeof status === "number" && status >= 500);
  return { kind: unreachable ? "unreachable" : "refused", code: name ?? "unknown" };
}

import type { IncomingMessage } from "node:http";

/**
 * Refuses requests that another site makes a visitor's browser send (CSRF). Decided here once, for every address.
 *
 * 1. Browsers say where a request comes from in `Sec-Fetch-Site`, on TLS and on localhost. That decides.
 * 2. Older browsers, and plain http on a network name, leave `Origin`. It must be ours.
 * 3. Where our own Referrer-Policy turned `Origin` into "null", a SameSite=Strict cookie speaks: a browser sends
 *    it only when the page that holds the form is ours. It is given only to browsers that do not do 1.
 */

/** Addresses that other machines post to; each checks a signature or an opaque token itself. */
const OPEN_TO_OTHERS = [/^\/hooks\/(resend|relaties)$/, /^\/afmelden\/direct\/[^/]+$/];

const PROOF = "same-site-proof";

export function comesFromOurselves(request: IncomingMessage, path: string, origin: string): boolean {
  if (request.method === "GET" || request.method === "HEAD") return true;
  if (OPEN_TO_OTHERS.some((pattern) => pattern.test(path))) return true;

  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";

  const claimed = request.headers.origin;
  if (claimed !== undefined && claimed !== "null") return isOurs(claimed, origin, request.headers.host);
  return (request.headers.cookie ?? "").split(/;\s*/).includes(`${PROOF}=1`);
}

/** The cookie to set on a page for a browser that will not tell where its forms come from. */
export function sameSiteProof(request: IncomingMessage, origin: string): string | undefined {
  const asksForPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
  if (!asksForPage || request.headers["sec-fetch-site"] !== undefined) return undefined;
  const secure = origin.startsWith("https:") ? "; Secure" : "";
  return `${PROOF}=1; Path=/; HttpOnly; SameSite=Strict${secure}`;
}

/** The same machine may be visited as localhost, 127.0.0.1 or by name: the address it was visited under counts too. */
function isOurs(claimed: string, origin: string, host: string | undefined): boolean {
  return claimed === origin || (origin.startsWith("http:") && claimed === `http://${host}`);
}

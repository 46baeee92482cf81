import type { ServerResponse } from "node:http";

const YEAR = 365 * 24 * 60 * 60;

/** Pages for whoever looks for the desk. All others are about somebody, or somebody's own. */
const TO_BE_FOUND = new Set(["/", "/reglement", "/termijnen", "/afmelden"]);

/**
 * Sets what every answer carries. A route that sets a header of the same name replaces it: a letter shown in a
 * frame brings its own Content-Security-Policy.
 */
export function setSecurityHeaders(
  response: ServerResponse,
  { nonce, origin, path }: { nonce: string; origin: string; path: string },
): void {
  const secure = origin.startsWith("https:");
  response.setHeader("Content-Security-Policy", contentSecurityPolicy(nonce, secure));
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader(
    "Permissions-Policy",
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  );
  response.setHeader("Cache-Control", "no-store");
  if (!TO_BE_FOUND.has(path)) response.setHeader("X-Robots-Tag", "noindex, nofollow");
  if (secure) response.setHeader("Strict-Transport-Security", `max-age=${2 * YEAR}; includeSubDomains`);
}

function contentSecurityPolicy(nonce: string, secure: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

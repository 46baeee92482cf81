import { createHmac } from "node:crypto";
import { readableCode } from "../db/tokens";

/**
 * Codes and links that a mail, a text message or a printed letter carries are derived from the id of what sends it:
 * a repeat after a crash reads the same, and they are stored nowhere but as hashes. Without SESSION_SECRET nobody
 * can derive them.
 */
function derived(secret: string, purpose: string, id: string): Buffer {
  return createHmac("sha256", secret)
    .update(JSON.stringify(["mailed", purpose, id]))
    .digest();
}

/** 256 bits for a link. */
export const derivedToken = (secret: string, purpose: string, id: string): string =>
  derived(secret, purpose, id).toString("base64url");

/** Six digits; the bias of taking 48 bits modulo a million is below 1 in 10^8. */
export const derivedCode = (secret: string, purpose: string, id: string): string =>
  String(derived(secret, purpose, id).readUIntBE(0, 6) % 1_000_000).padStart(6, "0");

/** A pickup code that is not shown on a screen but sent. */
export const derivedPickupCode = (secret: string, id: string): string =>
  readableCode(derived(secret, "pickup", id).toString("hex"));

import { createHmac } from "node:crypto";

/**
 * Codes and links that a mail carries are derived from the effect that sends it: a repeat after a crash reads
 * the same, and they are stored nowhere but as hashes. Without SESSION_SECRET nobody can derive them.
 */
function derived(secret: string, purpose: string, effectId: string): Buffer {
  return createHmac("sha256", secret)
    .update(JSON.stringify(["mailed", purpose, effectId]))
    .digest();
}

/** 256 bits for a link. */
export const derivedToken = (secret: string, purpose: string, effectId: string): string =>
  derived(secret, purpose, effectId).toString("base64url");

/** Six digits; the bias of taking 48 bits modulo a million is below 1 in 10^8. */
export const derivedCode = (secret: string, purpose: string, effectId: string): string =>
  String(derived(secret, purpose, effectId).readUIntBE(0, 6) % 1_000_000).padStart(6, "0");

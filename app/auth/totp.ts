import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Time-based one-time passwords, RFC 6238: six digits of HMAC-SHA-1, a new one every thirty seconds. */
export const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
/** Clocks of phones differ: a code of the step before or after is taken too. */
const STEPS_EITHER_WAY = 1;

export const newTotpSecret = (): Buffer => randomBytes(SECRET_BYTES);

export const totpStep = (at: Date): number => Math.floor(at.getTime() / 1000 / STEP_SECONDS);

/** The code of one step: RFC 4226 5.3. */
export function totpCode(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Which step's code was typed, or null when it is the code of none that counts now. */
export function matchingStep(secret: Buffer, typed: string, at: Date): number | null {
  const digits = typed.replace(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return null;
  const now = totpStep(at);
  for (let step = now - STEPS_EITHER_WAY; step <= now + STEPS_EITHER_WAY; step += 1) {
    if (timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(digits))) return step;
  }
  return null;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The secret as authenticator apps take it by hand: RFC 4648 base32, without padding. */
export function base32(secret: Buffer): string {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("");
}

/** What the QR code says: issuer and account name the line in the app. */
export function totpUri(secret: Buffer, { issuer, account }: { issuer: string; account: string }): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`;
}

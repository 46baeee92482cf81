import { createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { sha256 } from "./chain";

/** 256 random bits for a link: unguessable, so its plain hash is safe to store. */
export const newToken = (): string => randomBytes(32).toString("base64url");
export const tokenHash = (token: string): string => sha256(token);

/** Hash of something short enough to try out: useless without SESSION_SECRET. Parts cannot run into each other. */
export const keyedHash = (secret: string, ...parts: string[]): string =>
  createHmac("sha256", secret).update(JSON.stringify(parts)).digest("hex");

/** Compares hashes in constant time. */
export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

export const sixDigits = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** Letters and digits that nobody confuses when reading aloud or copying by hand: 28 of them. */
const READABLE = "ACDEFGHJKMNPQRTUVWXY23456789";

/**
 * Twelve readable characters in threes, about 57 bits: `K7Q-F2M-9DX-V3T`.
 * @param seed a keyed hash in hex, when the same code must come out again; drawn at random when left out
 */
export function readableCode(seed?: string): string {
  const bytes = seed === undefined ? randomBytes(48) : Buffer.from(seed + tokenHash(seed), "hex");
  // Four bytes a character: the remainder favours no letter by more than one in a hundred million.
  const letters = Array.from({ length: 12 }, (_, index) =>
    READABLE.charAt(bytes.readUInt32BE(index * 4) % READABLE.length),
  );
  return [0, 3, 6, 9].map((start) => letters.slice(start, start + 3).join("")).join("-");
}

/** What a person typed, in the form that was hashed. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");

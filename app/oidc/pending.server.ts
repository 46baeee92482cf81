import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { type AppLoadContext, createCookie } from "@remix-run/node";
import type { PendingOidc } from "./client.server";

const MINUTE = 60;
/** Seconds in which somebody has to come back from the provider. */
const PATIENCE = 10 * MINUTE;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What is kept of a sign-in that was begun, with what its route wants back when it is over. */
export interface Kept<T> {
  pending: PendingOidc;
  with: T;
}

/**
 * Keeps a sign-in elsewhere with the browser that began it, sealed so that nobody reads or makes one: a callback
 * in another browser, or for another purpose, finds nothing. Nothing is stored here for a stranger's click.
 * @param path the cookie goes nowhere else; the callback lies under it
 */
export function pendingOidcCookie<T>({ name, path }: { name: string; path: string }) {
  const cookie = createCookie(name, { path, httpOnly: true, sameSite: "lax" });
  const secure = ({ settings }: AppLoadContext) => settings.origin.startsWith("https:");
  return {
    /** The `Set-Cookie` header that begins. */
    keep: (kept: Kept<T>, context: AppLoadContext): Promise<string> =>
      cookie.serialize(
        seal({ ...kept, until: context.now().getTime() + PATIENCE * 1000 }, keyOf(context, name)),
        { maxAge: PATIENCE, secure: secure(context) },
      ),
    /** What this browser began, or null. */
    async find(request: Request, context: AppLoadContext): Promise<Kept<T> | null> {
      const sealed: unknown = await cookie.parse(request.headers.get("Cookie")).catch(() => null);
      const kept =
        typeof sealed === "string" ? open<Kept<T> & { until: number }>(sealed, keyOf(context, name)) : null;
      return kept && kept.until > context.now().getTime() ? { pending: kept.pending, with: kept.with } : null;
    },
    /** The `Set-Cookie` header that ends: an answer is taken once. */
    forget: (context: AppLoadContext): Promise<string> =>
      cookie.serialize("", { maxAge: 0, secure: secure(context) }),
  };
}

const keyOf = ({ settings }: AppLoadContext, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", settings.sessionSecret, "", `oidc ${purpose}`, 32));

function seal(value: unknown, key: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString("base64url");
}

function open<T>(sealed: string, key: Buffer): T | null {
  const bytes = Buffer.from(sealed, "base64url");
  const textAt = IV_BYTES + TAG_BYTES;
  if (bytes.length <= textAt) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(bytes.subarray(IV_BYTES, textAt));
  try {
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(textAt)), decipher.final()]).toString());
  } catch {
    return null;
  }
}

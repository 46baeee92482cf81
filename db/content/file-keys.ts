import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const TAG_BYTES = 16;
const NONCE_BYTES = 12;

/** The keys that wrap file keys. The first wraps new files; the others still open what they wrapped. */
export interface FileKeys {
  currentId: string;
  byId: Map<string, Buffer>;
}

/** @param keys FILE_KEYS: base64 of 32 bytes each, current one first */
export function fileKeys(keys: string[]): FileKeys {
  const byId = new Map(keys.map((key) => Buffer.from(key, "base64")).map((key) => [keyId(key), key]));
  const currentId = byId.keys().next().value;
  if (currentId === undefined) throw new Error("no file key is set");
  return { currentId, byId };
}

/** Names a key without telling it. */
const keyId = (key: Buffer): string =>
  createHash("sha256").update("file-key").update(key).digest("hex").slice(0, 16);

/** AES-256-GCM: ciphertext with its tag. `about` is authenticated along with it. */
export function seal(key: Buffer, nonce: Buffer, plain: Uint8Array, about: string): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(about));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when a bit of it changed, or it is about something else. */
export function unseal(key: Buffer, nonce: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
}

export const newNonce = (): Buffer => randomBytes(NONCE_BYTES);

/** Wraps a file's own key: nonce, ciphertext, tag. */
export function wrapKey(keys: FileKeys, fileId: string, dataKey: Buffer): { wrapped: Buffer; keyId: string } {
  const nonce = newNonce();
  const sealed = seal(keyNamed(keys, keys.currentId), nonce, dataKey, `key of ${fileId}`);
  return { wrapped: Buffer.concat([nonce, sealed]), keyId: keys.currentId };
}

/** Throws when the key is not among FILE_KEYS, or the wrapping was tampered with. */
export function unwrapKey(keys: FileKeys, fileId: string, wrapped: Buffer, keyId: string): Buffer {
  const nonce = wrapped.subarray(0, NONCE_BYTES);
  return unseal(keyNamed(keys, keyId), nonce, wrapped.subarray(NONCE_BYTES), `key of ${fileId}`);
}

function keyNamed(keys: FileKeys, id: string): Buffer {
  const key = keys.byId.get(id);
  if (!key) throw new Error(`file key ${id} is not among FILE_KEYS`);
  return key;
}

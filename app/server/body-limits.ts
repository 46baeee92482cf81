import type { IncomingMessage } from "node:http";

const KIB = 1024;
const MIB = 1024 * KIB;

/** A form without files. */
export const MOST_FORM_BYTES = 512 * KIB;
/** A form with files: all of them together. */
export const MOST_UPLOAD_BYTES = 64 * MIB;
/** What a client tracking system pushes: some hundred thousand relations. */
export const MOST_PUSH_BYTES = 128 * MIB;
const PUSH = "/hooks/relaties";

/**
 * The status to refuse a request's body with, judged before any of it is read. Every browser and mail service
 * announces the length, and Node holds the sender to it. Only a system that pushes relations may stream: it shows
 * its token first, and what it sends is counted.
 */
export function bodyRefusal(request: IncomingMessage, path: string): 411 | 413 | undefined {
  if (path === PUSH) {
    return Number(request.headers["content-length"] ?? 0) > MOST_PUSH_BYTES ? 413 : undefined;
  }
  if (request.headers["transfer-encoding"] !== undefined) return 411;
  const upload = request.headers["content-type"]?.startsWith("multipart/form-data") ?? false;
  const length = Number(request.headers["content-length"] ?? 0);
  return length > (upload ? MOST_UPLOAD_BYTES : MOST_FORM_BYTES) ? 413 : undefined;
}

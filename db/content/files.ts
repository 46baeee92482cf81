import { createHash, randomBytes } from "node:crypto";
import type { Selectable } from "kysely";
import type { Executor } from "../client";
import type { FilePurpose, FileTable } from "../schema/content";
import { type FileKeys, newNonce, seal, unseal, unwrapKey, wrapKey } from "./file-keys";
import { sniffMediaType } from "./file-type";

export type StoredFile = Selectable<FileTable>;

/** Bytes of a chunk before encryption: one tag each, so that a file is checked as it streams. */
export const CHUNK_BYTES = 128 * 1024;

export class FileTooLarge extends Error {
  override name = "FileTooLarge";
}
export class FileEmpty extends Error {
  override name = "FileEmpty";
}
/** The bytes are of a type that is not taken here. */
export class FileTypeRefused extends Error {
  override name = "FileTypeRefused";
  constructor(readonly mediaType: string) {
    super(`files of type ${mediaType} are not taken`);
  }
}
/** A chunk is missing, or was changed, or belongs elsewhere. */
export class FileDamaged extends Error {
  override name = "FileDamaged";
}

export interface FileToStore {
  /** On a case, or on a draft until its form is sent. */
  owner: { caseId: string } | { draftId: string };
  purpose: FilePurpose;
  /** As its sender called it; only shown, never trusted. */
  name: string;
  uploadedBy: "requester" | { staffId: string };
  source: AsyncIterable<Uint8Array>;
  keys: FileKeys;
  /** Most bytes taken; reading stops there. */
  mostBytes: number;
  /** Media types taken; leave out to take anything. */
  allowed?: ReadonlySet<string>;
}

/**
 * Encrypts and stores a file while it streams in: at most two chunks are in memory. Until the last chunk is in,
 * the file does not exist for readers.
 * @throws FileTooLarge, FileEmpty, FileTypeRefused; nothing of the file stays behind
 */
export async function storeFile(db: Executor, file: FileToStore): Promise<StoredFile> {
  const id = crypto.randomUUID();
  const dataKey = randomBytes(32);
  const sha256 = createHash("sha256");
  let size = 0;
  let index = 0;
  let begun = false;
  try {
    for await (const { chunk, last } of chunksOf(file.source)) {
      if (!begun) await beginFile(db, id, dataKey, file, chunk);
      begun = true;
      size += chunk.length;
      if (size > file.mostBytes) throw new FileTooLarge(`larger than ${file.mostBytes} bytes`);
      sha256.update(chunk);
      const nonce = newNonce();
      const data = seal(dataKey, nonce, chunk, chunkLabel(id, index, last));
      await db.insertInto("file_chunks").values({ file_id: id, index, nonce, data }).execute();
      index += 1;
    }
    if (!begun) throw new FileEmpty("no bytes");
    return await db
      .updateTable("files")
      .set({ size, chunks: index, sha256: sha256.digest("hex"), stored_at: new Date() })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
  } catch (error) {
    // Inside a caller's transaction that failed this is refused too; there the rollback does the work.
    if (begun) await removeFile(db, id).catch(() => undefined);
    throw error;
  }
}

async function beginFile(db: Executor, id: string, dataKey: Buffer, file: FileToStore, head: Buffer) {
  const mediaType = await sniffMediaType(head, file.name);
  if (file.allowed && !file.allowed.has(mediaType)) throw new FileTypeRefused(mediaType);
  const { wrapped, keyId } = wrapKey(file.keys, id, dataKey);
  await db
    .insertInto("files")
    .values({
      id,
      case_id: "caseId" in file.owner ? file.owner.caseId : null,
      draft_id: "draftId" in file.owner ? file.owner.draftId : null,
      purpose: file.purpose,
      name: file.name.slice(0, 200),
      media_type: mediaType,
      wrapped_key: wrapped,
      key_id: keyId,
      uploaded_by: file.uploadedBy === "requester" ? "requester" : file.uploadedBy.staffId,
    })
    .execute();
}

/** What a chunk is: its place cannot be changed, and the last one says so, or a cut tail would go unseen. */
const chunkLabel = (fileId: string, index: number, last: boolean): string =>
  `${fileId} ${index} ${last ? "last" : "more"}`;

/** Gathers what arrives into chunks of CHUNK_BYTES; the last may be shorter. No bytes give no chunks. */
async function* chunksOf(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ chunk: Buffer; last: boolean }> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const part of source) {
    waiting.push(Buffer.from(part));
    bytes += part.length;
    // Strictly more: the chunk that ends the file is only known when the source ends.
    while (bytes > CHUNK_BYTES) {
      const all = Buffer.concat(waiting);
      yield { chunk: all.subarray(0, CHUNK_BYTES), last: false };
      waiting = [all.subarray(CHUNK_BYTES)];
      bytes -= CHUNK_BYTES;
    }
  }
  if (bytes > 0) yield { chunk: Buffer.concat(waiting), last: true };
}

/**
 * Streams a file out, checking each chunk before a byte of it leaves. Ends with FileDamaged instead of giving
 * anything that was not stored.
 */
export async function* readFile(
  db: Executor,
  file: Pick<StoredFile, "id" | "wrapped_key" | "key_id" | "chunks">,
  keys: FileKeys,
): AsyncGenerator<Buffer> {
  if (!file.wrapped_key || file.chunks === null) throw new FileDamaged("the file was destroyed");
  const dataKey = unsealing(() => unwrapKey(keys, file.id, file.wrapped_key as Buffer, file.key_id));
  for (let index = 0; index < file.chunks; index += 1) {
    const chunk = await db
      .selectFrom("file_chunks")
      .select(["nonce", "data"])
      .where("file_id", "=", file.id)
      .where("index", "=", index)
      .executeTakeFirst();
    if (!chunk) throw new FileDamaged(`chunk ${index} is missing`);
    const label = chunkLabel(file.id, index, index === file.chunks - 1);
    yield unsealing(() => unseal(dataKey, chunk.nonce, chunk.data, label));
  }
}

function unsealing(run: () => Buffer): Buffer {
  try {
    return run();
  } catch (error) {
    throw new FileDamaged("the file does not match what was stored", { cause: error });
  }
}

/** A whole, undestroyed file of a case, or null. */
export async function findFile(db: Executor, caseId: string, fileId: string): Promise<StoredFile | null> {
  const file = await storedFiles(db)
    .where("case_id", "=", caseId)
    .where("id", "=", fileId)
    .executeTakeFirst();
  return file ?? null;
}

/** Files of a case, oldest first; of one purpose when asked. */
export async function filesOf(
  db: Executor,
  caseId: string,
  { purpose }: { purpose?: FilePurpose } = {},
): Promise<StoredFile[]> {
  return storedFiles(db)
    .where("case_id", "=", caseId)
    .$if(purpose !== undefined, (query) => query.where("purpose", "=", purpose ?? "request"))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

export async function filesOfDraft(db: Executor, draftId: string): Promise<StoredFile[]> {
  return storedFiles(db).where("draft_id", "=", draftId).orderBy("created_at").orderBy("id").execute();
}

const storedFiles = (db: Executor) =>
  db.selectFrom("files").selectAll().where("stored_at", "is not", null).where("destroyed_at", "is", null);

/** The form was sent: what was uploaded with it belongs to the case. Answers how many files there were. */
export async function moveFilesToCase(
  trx: Executor,
  { draftId, caseId }: { draftId: string; caseId: string },
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("files")
    .set({ case_id: caseId, draft_id: null })
    .where("draft_id", "=", draftId)
    .where("stored_at", "is not", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Takes a file away without a trace: from a draft, or one that never came in whole. */
export async function removeFile(db: Executor, fileId: string): Promise<void> {
  await db.deleteFrom("file_chunks").where("file_id", "=", fileId).execute();
  await db.deleteFrom("files").where("id", "=", fileId).execute();
}

/** Destroys files of a case: the bytes, their key and their name. That there was a file, and its hash, stays. */
export async function destroyFiles(
  db: Executor,
  caseId: string,
  fileIds: string[],
  now: Date,
): Promise<number> {
  if (fileIds.length === 0) return 0;
  const destroyed = await db
    .updateTable("files")
    .set({ wrapped_key: null, name: null, destroyed_at: now })
    .where("case_id", "=", caseId)
    .where("id", "in", fileIds)
    .where("destroyed_at", "is", null)
    .returning("id")
    .execute();
  const ids = destroyed.map((file) => file.id);
  if (ids.length > 0) await db.deleteFrom("file_chunks").where("file_id", "in", ids).execute();
  return ids.length;
}

/**
 * After a new key was put first in FILE_KEYS: wraps up to `limit` files anew. Answers how many there were.
 * @throws Error when a file's key is not among FILE_KEYS
 */
export async function rewrapFiles(db: Executor, keys: FileKeys, limit = 500): Promise<number> {
  const files = await storedFiles(db).where("key_id", "<>", keys.currentId).limit(limit).execute();
  for (const file of files) {
    if (!file.wrapped_key) continue;
    const dataKey = unwrapKey(keys, file.id, file.wrapped_key, file.key_id);
    const { wrapped, keyId } = wrapKey(keys, file.id, dataKey);
    await db
      .updateTable("files")
      .set({ wrapped_key: wrapped, key_id: keyId })
      .where("id", "=", file.id)
      // What was destroyed meanwhile gets no key back.
      .where("destroyed_at", "is", null)
      .execute();
  }
  return files.length;
}

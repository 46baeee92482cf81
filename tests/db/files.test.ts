import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../db/chain";
import { fileKeys } from "../../db/content/file-keys";
import {
  CHUNK_BYTES,
  destroyFiles,
  FileDamaged,
  FileEmpty,
  FileTooLarge,
  FileTypeRefused,
  filesOf,
  filesOfDraft,
  findFile,
  moveFilesToCase,
  readFile,
  rewrapFiles,
  type StoredFile,
  storeFile,
} from "../../db/content/files";
import { beginDraft } from "../../db/drafts";
import { fileCase } from "../support/cases";
import { createTestDatabase, type TestDatabase } from "../support/database";

const KEYS = fileKeys([randomBytes(32).toString("base64")]);
const PDF = Buffer.from("%PDF-1.7\n% a very small document\n");

let database: TestDatabase;
let caseId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  caseId = (await fileCase(database.db)).id;
});
afterAll(() => database.drop());

/** Bytes in parts of uneven size, as a network brings them. */
async function* arriving(bytes: Buffer, partBytes = 50_000) {
  for (let start = 0; start < bytes.length; start += partBytes)
    yield bytes.subarray(start, start + partBytes);
}

const store = (bytes: Buffer, details: Partial<Parameters<typeof storeFile>[1]> = {}) =>
  storeFile(database.db, {
    owner: { caseId },
    purpose: "request",
    name: "bijlage.pdf",
    uploadedBy: "requester",
    source: arriving(bytes),
    keys: KEYS,
    mostBytes: 5_000_000,
    ...details,
  });

async function read(file: StoredFile, keys = KEYS): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of readFile(database.db, file, keys)) parts.push(part);
  return Buffer.concat(parts);
}

describe("a file", () => {
  it.each([1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 1_000_003])(
    "of %i bytes comes out as it went in",
    async (size) => {
      const bytes = randomBytes(size);
      const file = await store(bytes);
      expect(file).toMatchObject({ size: String(size), sha256: sha256(bytes) });
      expect((await read(file)).equals(bytes)).toBe(true);
    },
  );

  it("is stored as nothing that resembles it", async () => {
    const file = await store(Buffer.from("geheim ".repeat(1000)));
    const chunk = await database.db
      .selectFrom("file_chunks")
      .selectAll()
      .where("file_id", "=", file.id)
      .executeTakeFirstOrThrow();
    expect(chunk.data.includes("geheim")).toBe(false);
  });

  it("is called what its bytes are, not what its sender says", async () => {
    expect((await store(PDF, { name: "foto.jpg" })).media_type).toBe("application/pdf");
    expect((await store(Buffer.from("a,b\n1,2"), { name: "lijst.csv" })).media_type).toBe("text/csv");
    expect((await store(Buffer.from("<script>"), { name: "x.html" })).media_type).toBe("text/plain");
    expect((await store(Buffer.from([0, 1, 2]), { name: "x.txt" })).media_type).toBe(
      "application/octet-stream",
    );
  });

  it("that is too large, empty or of another type leaves nothing behind", async () => {
    const before = await filesOf(database.db, caseId);
    await expect(store(randomBytes(400_000), { mostBytes: 300_000 })).rejects.toBeInstanceOf(FileTooLarge);
    await expect(store(Buffer.alloc(0))).rejects.toBeInstanceOf(FileEmpty);
    const allowed = new Set(["application/pdf"]);
    await expect(store(Buffer.from("tekst"), { allowed })).rejects.toBeInstanceOf(FileTypeRefused);
    await expect(store(PDF, { allowed })).resolves.toBeDefined();
    expect(await filesOf(database.db, caseId)).toHaveLength(before.length + 1);
    const { rows } = await sql`select 1 from files where stored_at is null`.execute(database.db);
    expect(rows).toEqual([]);
  });

  it("moves from a draft to the case when the form is sent", async () => {
    const draft = await beginDraft(database.db, { body: {}, now: new Date(), days: 7 });
    const file = await store(PDF, { owner: { draftId: draft.id } });
    expect(await filesOfDraft(database.db, draft.id)).toHaveLength(1);
    expect(await findFile(database.db, caseId, file.id)).toBeNull();
    await moveFilesToCase(database.db, { draftId: draft.id, caseId });
    expect(await findFile(database.db, caseId, file.id)).toMatchObject({ id: file.id, draft_id: null });
  });

  it("is gone when destroyed: bytes, key and name", async () => {
    const file = await store(PDF);
    await destroyFiles(database.db, caseId, [file.id], new Date());
    expect(await findFile(database.db, caseId, file.id)).toBeNull();
    const row = await database.db
      .selectFrom("files")
      .selectAll()
      .where("id", "=", file.id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ name: null, wrapped_key: null, sha256: file.sha256 });
    await expect(read(row)).rejects.toBeInstanceOf(FileDamaged);
  });
});

describe("tampering", () => {
  const damage = (statement: ReturnType<typeof sql>) => statement.execute(database.ownerDb);

  it("with one byte of a chunk is seen", async () => {
    const file = await store(randomBytes(300_000));
    await damage(sql`
      update file_chunks set data = set_byte(data, 100, get_byte(data, 100) # 1)
      where file_id = ${file.id} and index = 1`);
    await expect(read(file)).rejects.toBeInstanceOf(FileDamaged);
  });

  it("by swapping two chunks is seen", async () => {
    const file = await store(randomBytes(300_000));
    await damage(sql`
      with swapped as (select index, nonce, data from file_chunks where file_id = ${file.id})
      update file_chunks set nonce = swapped.nonce, data = swapped.data
      from swapped where file_id = ${file.id} and file_chunks.index = 1 - swapped.index`);
    await expect(read(file)).rejects.toBeInstanceOf(FileDamaged);
  });

  it("by cutting the tail is seen, also when the count is corrected", async () => {
    const file = await store(randomBytes(300_000));
    await damage(sql`delete from file_chunks where file_id = ${file.id} and index = 2`);
    await expect(read(file)).rejects.toBeInstanceOf(FileDamaged);
    await expect(read({ ...file, chunks: 2 })).rejects.toBeInstanceOf(FileDamaged);
  });

  it("by putting another file's chunk in its place is seen", async () => {
    const [file, other] = [await store(randomBytes(10)), await store(randomBytes(10))];
    await damage(sql`delete from file_chunks where file_id = ${file.id}`);
    await damage(sql`update file_chunks set file_id = ${file.id} where file_id = ${other.id}`);
    await expect(read(file)).rejects.toBeInstanceOf(FileDamaged);
  });
});

describe("keys", () => {
  it("are replaced by putting a new one first and wrapping anew", async () => {
    const [older, newer] = [randomBytes(32).toString("base64"), randomBytes(32).toString("base64")];
    const file = await store(PDF, { keys: fileKeys([older]) });
    const both = fileKeys([newer, older]);
    expect((await read(file, both)).equals(PDF)).toBe(true);
    await database.db.deleteFrom("file_chunks").where("file_id", "<>", file.id).execute();
    await database.db.deleteFrom("files").where("id", "<>", file.id).execute();
    expect(await rewrapFiles(database.db, both)).toBe(1);
    const [rewrapped] = await filesOf(database.db, caseId);
    if (!rewrapped) throw new Error("the file is gone");
    expect((await read(rewrapped, fileKeys([newer]))).equals(PDF)).toBe(true);
    await expect(read(rewrapped, fileKeys([older]))).rejects.toBeInstanceOf(FileDamaged);
  });
});

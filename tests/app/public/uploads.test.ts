import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { receiveUpload, TAKEN_FROM_REQUESTERS } from "../../../app/uploads.server";
import { fileKeys } from "../../../db/content/file-keys";
import { filesOfDraft, readFile, storeFile } from "../../../db/content/files";
import { beginDraft } from "../../../db/drafts";
import { createTestDatabase, type TestDatabase } from "../../support/database";

const NOW = new Date("2026-03-05T10:00:00Z");
const keys = fileKeys([randomBytes(32).toString("base64")]);
const KIB = 1024;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function send(files: File[], mostFiles = 10) {
  const draft = await beginDraft(database.db, { body: {}, now: NOW, days: 7 });
  const body = new FormData();
  body.append("before", "één");
  for (const file of files) body.append("files", file);
  body.append("go", "next");
  const request = new Request("http://localhost/verzoek/bijlagen", { method: "POST", body });
  const upload = await receiveUpload(request, {
    mostFiles,
    store: ({ name, source }) =>
      storeFile(database.db, {
        owner: { draftId: draft.id },
        purpose: "request",
        name,
        uploadedBy: "requester",
        source,
        keys,
        mostBytes: 300 * KIB,
        allowed: TAKEN_FROM_REQUESTERS,
      }),
  });
  return { ...upload, kept: await filesOfDraft(database.db, draft.id) };
}

const PDF = Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(250 * KIB)]);

test("good files are kept whole, between fields that are kept too", async () => {
  const { form, kept, refused } = await send([
    new File([PDF], "bewijs.pdf"),
    new File(["hallo, ik ben het"], "brief.txt"),
  ]);
  expect(refused).toEqual([]);
  expect([form.get("before"), form.get("go")]).toEqual(["één", "next"]);
  expect(kept.map((file) => [file.name, file.media_type])).toEqual([
    ["bewijs.pdf", "application/pdf"],
    ["brief.txt", "text/plain"],
  ]);
  const bytes: Buffer[] = [];
  for (const file of kept.slice(0, 1)) {
    for await (const chunk of readFile(database.db, file, keys)) bytes.push(chunk);
  }
  expect(Buffer.concat(bytes).equals(PDF)).toBe(true);
});

test("what is too large, empty or of another kind than it says is refused by name; the rest is kept", async () => {
  const { kept, refused, form } = await send([
    new File([Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(2000 * KIB, 1)])], "groot.pdf"),
    new File([], "leeg.txt"),
    new File([Buffer.from([0x4d, 0x5a, 0, 0, 3, 0, 0, 0])], "rekening.pdf"),
    new File(["wel goed"], "goed.txt"),
  ]);
  expect(refused).toEqual([
    { name: "groot.pdf", problem: "too-large" },
    { name: "leeg.txt", problem: "empty" },
    { name: "rekening.pdf", problem: "type" },
  ]);
  expect(kept.map((file) => file.name)).toEqual(["goed.txt"]);
  expect(form.get("go")).toBe("next");
});

test("more files than may be sent are refused by name", async () => {
  const { kept, refused } = await send(
    ["a", "b", "c"].map((name) => new File([name], `${name}.txt`)),
    2,
  );
  expect(kept).toHaveLength(2);
  expect(refused).toEqual([{ name: "c.txt", problem: "too-many" }]);
});

test("a file field that was left empty is nothing at all", async () => {
  const body = '--x\r\nContent-Disposition: form-data; name="files"; filename=""\r\n\r\n\r\n--x--\r\n';
  const request = new Request("http://localhost/", {
    method: "POST",
    body,
    headers: { "Content-Type": "multipart/form-data; boundary=x" },
  });
  const store = () => Promise.reject(new Error("nothing to store"));
  expect(await receiveUpload(request, { mostFiles: 3, store })).toMatchObject({ stored: [], refused: [] });
});

test("an error of our own is thrown, not mistaken for a bad file", async () => {
  const body = new FormData();
  body.append("files", new File(["x"], "x.txt"));
  const request = new Request("http://localhost/", { method: "POST", body });
  const store = () => Promise.reject(new Error("the disk is full"));
  await expect(receiveUpload(request, { mostFiles: 3, store })).rejects.toThrow("the disk is full");
});

test("a body that is cut off ends in an error and not in waiting", async () => {
  const body = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf a fi';
  const request = new Request("http://localhost/", {
    method: "POST",
    body,
    headers: { "Content-Type": "multipart/form-data; boundary=x" },
  });
  const store = async ({ source }: { source: AsyncIterable<Uint8Array> }) => {
    for await (const _ of source);
    throw new Error("never stored");
  };
  await expect(receiveUpload(request, { mostFiles: 3, store })).rejects.toThrow();
});

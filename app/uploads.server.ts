import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { FileEmpty, FileTooLarge, FileTypeRefused, type StoredFile } from "../db/content/files";

const MIB = 1024 * 1024;

/** One file; all of a form together are held to the server's own limit. */
export const MOST_FILE_BYTES = 20 * MIB;

/** What requesters may send: documents, pictures and plain text. Judged by the bytes, not by the name. */
export const TAKEN_FROM_REQUESTERS: ReadonlySet<string> = new Set([
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/heic",
  "image/webp",
  "image/tiff",
  "text/plain",
  "text/csv",
  "application/rtf",
  "application/x-cfb", // Word and Outlook before 2007
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.oasis.opendocument.spreadsheet",
]);

export type UploadProblem = "too-large" | "empty" | "type" | "too-many";

export interface Upload<Stored = StoredFile> {
  /** The other fields of the form, as `request.formData()` would give them. */
  form: FormData;
  stored: Stored[];
  refused: { name: string; problem: UploadProblem }[];
}

interface FilePart {
  field: string;
  name: string;
  source: AsyncIterable<Uint8Array>;
}

/**
 * Reads a multipart form as it streams in; no file is ever in memory as a whole. `store` takes one file after the
 * other, with the fields that stand before it in the form; its FileTooLarge, FileEmpty and FileTypeRefused become
 * `refused`. Other errors are thrown, after the rest was read away.
 * @param mostFiles files taken from this form; more are refused
 */
export async function receiveUpload<Stored = StoredFile>(
  request: Request,
  { mostFiles, store }: { mostFiles: number; store: (part: FilePart, form: FormData) => Promise<Stored> },
): Promise<Upload<Stored>> {
  const upload: Upload<Stored> = { form: new FormData(), stored: [], refused: [] };
  const type = request.headers.get("Content-Type") ?? "";
  if (!request.body || !type.startsWith("multipart/form-data")) throw new Response(null, { status: 400 });

  const busboy = new Busboy({
    headers: { "content-type": type },
    limits: { fields: 50, fieldSize: MIB / 8, files: mostFiles + 20, headerPairs: 20 },
  });
  let failure: unknown = null;
  let before: Promise<void> = Promise.resolve();
  busboy.on("field", (name, value) => upload.form.append(name, value));
  busboy.on("file", (field, stream, name) => {
    // Sent by a file field that was left empty.
    if (!name) return stream.resume();
    before = before.then(() =>
      take({ field, name, stream }).catch((error) => {
        failure ??= error;
        stream.resume();
      }),
    );
  });

  async function take({ field, name, stream }: { field: string; name: string; stream: BusboyFileStream }) {
    const problem = upload.stored.length >= mostFiles ? "too-many" : null;
    if (problem || failure) {
      stream.resume();
      if (problem) upload.refused.push({ name, problem });
      return;
    }
    try {
      const source = stream.iterator({ destroyOnReturn: false });
      upload.stored.push(await store({ field, name, source }, upload.form));
    } catch (error) {
      const known = problemOf(error);
      if (!known) throw error;
      upload.refused.push({ name, problem: known });
    } finally {
      // Whatever was not read must still pass, or the parser waits for ever.
      stream.resume();
    }
  }

  await pipeline(Readable.fromWeb(request.body as import("node:stream/web").ReadableStream), busboy);
  await before;
  if (failure) throw failure;
  return upload;
}

function problemOf(error: unknown): UploadProblem | null {
  if (error instanceof FileTooLarge) return "too-large";
  if (error instanceof FileEmpty) return "empty";
  if (error instanceof FileTypeRefused) return "type";
  return null;
}

import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { App } from "../fixtures";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A picture that a browser shows, with words in it that stand nowhere else. */
export function pictureWith(words: string) {
  const buffer = Buffer.concat([Buffer.from(PIXEL, "base64"), Buffer.from(words), randomBytes(20_000)]);
  return { name: "kopie.png", mimeType: "image/png", buffer };
}

/** What the database holds of the one file that was uploaded as proof of identity in a case. */
export async function storedProof({ db }: App, reference: string) {
  const { rows } = await db.query<{ name: string | null; key: Buffer | null; data: Buffer | null }>(
    `select files.name, files.wrapped_key as key, chunk.data
       from files join cases on cases.id = files.case_id
       left join file_chunks chunk on chunk.file_id = files.id
      where cases.reference = $1 and files.purpose = 'identity'`,
    [reference],
  );
  return rows;
}

/** What Postgres does in its own time: it gives the room of rows that are gone to others. */
export const tidyFiles = ({ db }: App) => db.query("vacuum full files, file_chunks");

/** Names of the files under the data folder in which these bytes stand. */
export function filesHolding({ dataDir }: App, bytes: Buffer): string[] {
  return fs
    .readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => holds(file, bytes))
    .map((file) => path.relative(dataDir, file));
}

/** Postgres may take a file away while we look. */
function holds(file: string, bytes: Buffer): boolean {
  try {
    return fs.readFileSync(file).includes(bytes);
  } catch {
    return false;
  }
}

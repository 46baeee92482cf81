import type { Executor } from "../../../db/client";
import { FileEmpty, FileTooLarge, FileTypeRefused } from "../../../db/content/files";
import { finishImport, moveImport, openImport } from "../../../db/register/imports";
import { stageCells } from "../../../db/register/staging";
import type { RelationKind } from "../../../db/schema/register";
import { batched } from "../../relations/batched";
import { CsvBroken, readCsv } from "../../relations/read-csv.server";

/** Why a file could not be taken in: each has its sentence on the page of the import. */
export const FILE_PROBLEMS = ["empty", "too-many-rows", "not-csv", "broken-csv", "interrupted"] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/**
 * Takes a file in as it streams, row by row as it came: what its columns mean is asked afterwards.
 * @returns the id of its import, which failed when the file cannot be read
 * @throws what the sender's connection threw; the import has failed then too
 */
export async function uploadRelations(
  db: Executor,
  {
    source,
    ...about
  }: {
    source: AsyncIterable<Uint8Array>;
    kind: RelationKind;
    fileName: string;
    by: string;
    now: Date;
  },
): Promise<string> {
  const id = await openImport(db, { source: "file", state: "arriving", ...about });
  try {
    const { headers, rows } = await readCsv(source);
    let total = 0;
    for await (const batch of batched(rows)) {
      await stageCells(db, id, batch);
      total += batch.length;
    }
    if (total === 0) throw new FileEmpty();
    await moveImport(db, id, ["arriving"], { state: "mapping", headers: JSON.stringify(headers), total });
  } catch (error) {
    const problem = problemOf(error);
    await finishImport(db, id, { state: "failed", problem: problem ?? "interrupted", now: about.now });
    if (!problem) throw error;
  }
  return id;
}

function problemOf(error: unknown): FileProblem | null {
  if (error instanceof FileEmpty) return "empty";
  if (error instanceof FileTooLarge) return "too-many-rows";
  if (error instanceof FileTypeRefused) return "not-csv";
  return error instanceof CsvBroken ? "broken-csv" : null;
}

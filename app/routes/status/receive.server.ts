import type { AppLoadContext } from "@remix-run/node";
import { fileKeys } from "../../../db/content/file-keys";
import { destroyFiles, filesOf, storeFile } from "../../../db/content/files";
import { CaseRejected } from "../../../db/dispatch";
import type { FilePurpose } from "../../../db/schema/content";
import {
  MOST_FILE_BYTES,
  receiveUpload,
  TAKEN_FROM_REQUESTERS,
  type UploadProblem,
} from "../../uploads.server";

/** Files in one message, and all that one case takes from its requester. */
export const MOST_FILES = 5;
const MOST_FILES_OF_CASE = 50;
export const LONGEST_TEXT = 5000;

export interface Received {
  text: string;
  fileIds: string[];
  refused: { name: string; problem: UploadProblem }[];
}

/**
 * Reads a message with its files; the files hang on the case before the message does.
 * @param purpose null where no files are taken
 */
export async function receive(
  request: Request,
  { db, settings }: AppLoadContext,
  { caseId, purpose }: { caseId: string; purpose: FilePurpose | null },
): Promise<Received> {
  if (purpose === null) return { text: textIn(await request.formData()), fileIds: [], refused: [] };
  const keys = fileKeys(settings.fileKeys);
  const present = (await filesOf(db, caseId)).filter((file) => file.uploaded_by === "requester");
  const { form, stored, refused } = await receiveUpload(request, {
    mostFiles: Math.min(MOST_FILES, MOST_FILES_OF_CASE - present.length),
    store: ({ name, source }) =>
      storeFile(db, {
        owner: { caseId },
        purpose,
        name,
        uploadedBy: "requester",
        source,
        keys,
        mostBytes: MOST_FILE_BYTES,
        allowed: TAKEN_FROM_REQUESTERS,
      }),
  });
  return { text: textIn(form), fileIds: stored.map((file) => file.id), refused };
}

const textIn = (form: FormData): string => String(form.get("tekst") ?? "").trim();

export type Problem = "empty" | "too-long" | "changed" | "files";

/** What is wrong with a message; null when it can be recorded. Files alone are a message too. */
export function problemOf({ text, fileIds, refused }: Received): Problem | null {
  if (refused.length > 0) return "files";
  if (text === "" && fileIds.length === 0) return "empty";
  return text.length > LONGEST_TEXT ? "too-long" : null;
}

/** Takes back the files of a message that was not recorded. */
export async function takeBack(
  { db, now }: AppLoadContext,
  caseId: string,
  { fileIds }: Received,
): Promise<void> {
  await destroyFiles(db, caseId, fileIds, now());
}

/** Records the message, or answers "changed" when the case no longer takes it. */
export async function recorded(record: () => Promise<unknown>): Promise<Problem | null> {
  try {
    await record();
    return null;
  } catch (error) {
    if (error instanceof CaseRejected) return "changed";
    throw error;
  }
}

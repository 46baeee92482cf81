import { type AppLoadContext, redirect } from "@remix-run/node";
import { fileKeys } from "../../../../../db/content/file-keys";
import { filesOfDraft, removeFile, storeFile } from "../../../../../db/content/files";
import { MOST_FILE_BYTES, receiveUpload, TAKEN_FROM_REQUESTERS } from "../../../../uploads.server";
import type { Draft } from "../draft.server";
import { pathOf } from "../steps";

export const MOST_FILES = 10;

/** The stored draft a file can hang on. @throws Response to the first page when nothing was sent yet */
export function storedDraft(draft: Draft): { id: string } {
  if (!draft.stored) throw redirect(pathOf("who"));
  return draft.stored;
}

/** Stores what was sent along with the page; answers the button that was pressed and what was refused. */
export async function keepFiles(request: Request, draft: Draft, { db, settings }: AppLoadContext) {
  const { id: draftId } = storedDraft(draft);
  const present = await filesOfDraft(db, draftId);
  const keys = fileKeys(settings.fileKeys);
  const { form, refused } = await receiveUpload(request, {
    mostFiles: MOST_FILES - present.length,
    store: ({ name, source }) =>
      storeFile(db, {
        owner: { draftId },
        purpose: "request",
        name,
        uploadedBy: "requester",
        source,
        keys,
        mostBytes: MOST_FILE_BYTES,
        allowed: TAKEN_FROM_REQUESTERS,
      }),
  });
  return { go: String(form.get("go") ?? "next"), refused };
}

/** Takes a file off the form again; only one of its own. */
export async function dropFile(fileId: string, draft: Draft, { db }: AppLoadContext): Promise<void> {
  const own = await filesOfDraft(db, storedDraft(draft).id);
  if (own.some((file) => file.id === fileId)) await removeFile(db, fileId);
}

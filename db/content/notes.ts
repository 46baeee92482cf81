import type { Executor } from "../client";
import { type ContentRow, contentOf, keepContent } from "./keep";

export interface Note {
  id: string;
  text: string;
  /** Staff id. */
  by: string;
  at: Date;
}

/** A note among staff: no event, because it changes nothing, and never shown to the requester. */
export async function addNote(
  db: Executor,
  { caseId, by, text }: { caseId: string; by: string; text: string },
): Promise<void> {
  await keepContent(db, {
    caseId,
    station: "notes",
    kind: "note",
    body: { text },
    createdBy: by,
    frozen: true,
  });
}

/** Notes on a case, oldest first; destroyed ones are gone. */
export async function notesOf(db: Executor, caseId: string): Promise<Note[]> {
  const rows = await contentOf(db, caseId, { station: "notes" });
  return rows.filter((row) => row.body !== null).map(noteOf);
}

function noteOf(row: ContentRow): Note {
  const { text } = row.body as { text: string };
  return { id: row.id, text, by: row.created_by ?? "", at: row.created_at };
}

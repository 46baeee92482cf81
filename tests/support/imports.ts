import type { Kysely } from "kysely";
import { agreeToImport, chooseColumns } from "../../app/commands/relations/steer-import.server";
import { uploadRelations } from "../../app/commands/relations/upload-file.server";
import { carryOut } from "../../app/relations/carry-out.server";
import { proposeMapping } from "../../app/relations/fields";
import { findImport, findWaitingImport, type RelationImport } from "../../db/register/imports";
import type { Database } from "../../db/schema";
import type { RelationKind } from "../../db/schema/register";

type Db = Kysely<Database>;

/** Every step takes place a second after the one before. */
export function ticking(start: string): () => Date {
  let seconds = 0;
  return () => {
    seconds += 1;
    return new Date(Date.parse(start) + seconds * 1000);
  };
}

/** What the worker does until nothing waits. */
export async function workOff(db: Db, now: () => Date): Promise<void> {
  for (;;) {
    const waiting = await findWaitingImport(db);
    if (!waiting || !(await carryOut({ db, now }, waiting))) return;
  }
}

export async function importOf(db: Db, id: string): Promise<RelationImport> {
  const found = await findImport(db, id);
  if (!found) throw new Error("there is no such import");
  return found;
}

/** Uploads a file and takes its columns as they are proposed, up to the preview. */
export async function previewFile(
  db: Db,
  source: string | AsyncIterable<Uint8Array>,
  { kind = "client", whole = false, now }: { kind?: RelationKind; whole?: boolean; now: () => Date },
): Promise<RelationImport> {
  const bytes = typeof source === "string" ? pieces(source) : source;
  const id = await uploadRelations(db, {
    source: bytes,
    kind,
    fileName: "relaties.csv",
    by: "anna",
    now: now(),
  });
  const { headers } = await importOf(db, id);
  await chooseColumns(db, id, { mapping: proposeMapping(kind, headers ?? []), whole });
  await workOff(db, now);
  return importOf(db, id);
}

/** Agrees to a preview, and lets the worker apply it. */
export async function applyFile(db: Db, preview: RelationImport, now: () => Date): Promise<RelationImport> {
  await agreeToImport(db, preview, preview.checked_at?.toISOString() ?? "");
  await workOff(db, now);
  return importOf(db, preview.id);
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

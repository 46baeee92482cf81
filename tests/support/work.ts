import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { DecisionDraft } from "../../app/letters/decision/draft";
import { fileKeys } from "../../db/content/file-keys";
import { storeFile } from "../../db/content/files";
import type { Database } from "../../db/schema";
import { draftOf } from "./casework";

const keys = fileKeys([randomBytes(32).toString("base64")]);

/** Attaches a small file with data, as a handler does. */
export async function attachData(
  db: Kysely<Database>,
  caseId: string,
): Promise<{ id: string; name: string }> {
  const file = await storeFile(db, {
    owner: { caseId },
    purpose: "data",
    name: "dossier.csv",
    uploadedBy: { staffId: "bakker" },
    source: (async function* () {
      yield new TextEncoder().encode("datum,verslag\n2026-01-05,eerste gesprek\n");
    })(),
    keys,
    mostBytes: 1_000_000,
  });
  return { id: file.id, name: file.name ?? "" };
}

/** The prefilled information set with one file: everything that access needs. */
export async function givenAccess(
  db: Kysely<Database>,
  caseId: string,
  file: { id: string; name: string },
): Promise<Partial<DecisionDraft> & { work: Extract<DecisionDraft["work"], { kind: "access" }> }> {
  const { work } = await draftOf(db, caseId);
  if (work?.kind !== "access") throw new Error("not an access case");
  return { work: { ...work, files: [{ ...file, contains: "alle gespreksverslagen" }] } };
}

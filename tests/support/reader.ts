import type { Kysely } from "kysely";
import { findVisibleById, type Reader, type VisibleCase } from "../../db/reader";
import type { Database } from "../../db/schema";

/** Somebody who reads at the desk: a handler of the team "privacy" unless told otherwise. */
export const readerNamed = (staffId: string, details: Partial<Omit<Reader, "staffId">> = {}): Reader => ({
  staffId,
  roles: ["handler"],
  team: "privacy",
  privacyOfficer: false,
  now: new Date("2026-03-20T10:00:00.000Z"),
  ...details,
});

/** A case as somebody sees it who may; throws when they may not. */
export async function seenBy(db: Kysely<Database>, caseId: string, reader: Reader): Promise<VisibleCase> {
  const seen = await findVisibleById(db, caseId, reader);
  if (!seen) throw new Error(`${reader.staffId} does not see ${caseId}`);
  return seen;
}

import { type Kysely, sql } from "kysely";
import { knownTo, type Reader } from "../../../db/reader";
import { currentRules, lockRules } from "../../../db/rules";
import { changeRules as appendVersion, type Preview, previewRules } from "../../../db/rules-change";
import type { Database } from "../../../db/schema";
import type { Policy } from "../../../workflows/rules";

/** What a policy would do to the open cases; cases that are about the reader are counted and not named. */
export async function previewPolicy(
  db: Kysely<Database>,
  { policy, reader, limit }: { policy: Policy; reader: Reader; limit?: number },
): Promise<Preview> {
  const preview = await previewRules(db, policy, { now: reader.now, limit });
  if (preview.moves.length === 0) return preview;
  const moving = preview.moves.map(({ caseId }) => caseId);
  const known = await db
    .selectFrom("cases")
    .select("id")
    .where(sql<boolean>`id = any(${moving}::uuid[])`)
    .where(knownTo(reader))
    .execute();
  const ids = new Set(known.map(({ id }) => id));
  return { ...preview, moves: preview.moves.filter(({ caseId }) => ids.has(caseId)) };
}

/**
 * Records a new version of the rules, when nobody recorded one since the person looked at what changes.
 * @returns the new version, or null when there was another first
 */
export function changePolicy(
  db: Kysely<Database>,
  change: { policy: Policy; basedOn: number; reason: string; by: string; now: Date },
): Promise<number | null> {
  return db.transaction().execute(async (trx) => {
    await lockRules(trx);
    const { version } = await currentRules(trx);
    return version === change.basedOn ? appendVersion(trx, change) : null;
  });
}

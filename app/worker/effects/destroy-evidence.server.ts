import { destroyFiles } from "../../../db/content/files";
import { destroyContent } from "../../../db/content/keep";
import type { Worker } from "../worker";
import type { Recorded } from "./handlers.server";
import { done, type Outcome } from "./outcome";

/** Proof of identity served its one check and goes, written or as a file (replies note, section 7). */
export async function destroyEvidence(
  { now }: Worker,
  { caseId, effect }: Recorded<"destroy-evidence">,
): Promise<Outcome> {
  return done(async (trx) => {
    await destroyContent(trx, caseId, effect.contentIds);
    await destroyFiles(trx, caseId, effect.contentIds, now());
  });
}

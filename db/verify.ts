import type { Kysely } from "kysely";
import type { Database } from "./schema";
import { Broken } from "./verify/broken";
import { verifyCases } from "./verify/cases";
import { verifyCheckpoints } from "./verify/checkpoints";
import { verifyNoOrphans } from "./verify/orphans";
import { verifyContent, verifyLetters } from "./verify/writings";

export type Verified =
  | {
      kind: "whole";
      cases: number;
      events: number;
      content: number;
      letters: number;
      checkpoints: number;
    }
  | {
      kind: "broken";
      /** Table and key of the first row that does not hold. */
      row: string;
      why: string;
    };

/**
 * Recomputes everything that can be recomputed: every chain, every snapshot and column by the rules that each
 * event names, every hash of content and letters, every checkpoint. Reads one moment of a running system, in
 * batches, and writes nothing.
 * @param db connected as owner or application; reading is all it needs
 */
export async function verify(db: Kysely<Database>): Promise<Verified> {
  const moment = db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
  try {
    return await moment.execute(async (trx) => {
      // What is gone first: a missing case would make a less telling sentence later.
      await verifyNoOrphans(trx);
      const checkpoints = await verifyCheckpoints(trx);
      const { cases, events } = await verifyCases(trx);
      const content = await verifyContent(trx);
      const letters = await verifyLetters(trx);
      return { kind: "whole", cases, events, content, letters, checkpoints } as const;
    });
  } catch (error) {
    if (error instanceof Broken) return { kind: "broken", row: error.row, why: error.why };
    throw error;
  }
}

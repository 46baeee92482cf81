import type { Executor } from "./client";
import { Broken } from "./verify/broken";
import { verifyCases } from "./verify/cases";
import { verifyCheckpoints } from "./verify/checkpoints";
import { verifyNoOrphans } from "./verify/orphans";
import { verifyViews } from "./verify/views";
import { verifyContent, verifyLetters } from "./verify/writings";

export type Verified =
  | {
      kind: "whole";
      cases: number;
      events: number;
      content: number;
      letters: number;
      views: number;
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
 * event names, every hash of content and letters, every look, every checkpoint. Reads one moment of a running system, in
 * batches, and writes nothing. Reading is all the right it needs.
 */
export async function verify(db: Executor): Promise<Verified> {
  try {
    if (db.isTransaction) return await verifyMoment(db);
    const moment = db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
    return await moment.execute(verifyMoment);
  } catch (error) {
    if (error instanceof Broken) return { kind: "broken", row: error.row, why: error.why };
    throw error;
  }
}

async function verifyMoment(db: Executor): Promise<Verified> {
  // What is gone first: a missing case would make a less telling sentence later.
  await verifyNoOrphans(db);
  // Before the checkpoints that cover them: this names the very line.
  const views = await verifyViews(db);
  const checkpoints = await verifyCheckpoints(db);
  const { cases, events } = await verifyCases(db);
  const content = await verifyContent(db);
  const letters = await verifyLetters(db);
  return { kind: "whole", cases, events, content, letters, views, checkpoints };
}

import type { Executor } from "../../../db/client";
import { contentHash, findContent } from "../../../db/content/keep";
import type { ContentRef } from "../../../workflows/events/shared";
import { type DecisionDraft, decisionDraftSchema } from "./draft";

export interface ProposedDecision {
  /** Recomputed from what is stored, not the stored hash: a changed row shows. */
  hash: string;
  draft: DecisionDraft;
  letterId: string;
  proposedAt: Date;
}

/** The decisions that were proposed in a case, newest first; each as it was fixed. */
export async function proposedDecisions(
  db: Executor,
  caseId: string,
  limit = 10,
): Promise<ProposedDecision[]> {
  const events = await db
    .selectFrom("events")
    .select(["data", "at"])
    .where("case_id", "=", caseId)
    .where("type", "=", "DecisionProposed")
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  const found = await Promise.all(
    events.map(async ({ data, at }): Promise<ProposedDecision | null> => {
      const { contentId } = data.decision as ContentRef;
      const content = await findContent(db, caseId, contentId);
      const parsed = decisionDraftSchema.safeParse(content?.body);
      if (!content?.salt || !parsed.success) return null;
      const hash = contentHash(content.salt, content.body);
      return { hash, draft: parsed.data, letterId: data.letterId as string, proposedAt: at };
    }),
  );
  return found.filter((decision): decision is ProposedDecision => decision !== null);
}

/** The decision that is before the approver, or was given; null when nothing was proposed. */
export const proposedDecision = async (db: Executor, caseId: string): Promise<ProposedDecision | null> =>
  (await proposedDecisions(db, caseId, 1))[0] ?? null;

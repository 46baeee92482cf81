import type { Executor } from "../../../db/client";
import { keepContent, rewriteContent } from "../../../db/content/keep";
import type { CaseFacts } from "../case-facts.server";
import { type DecisionDraft, decisionDraftSchema } from "./draft";
import { prefilledDraft } from "./prefill";

const KIND = "decision-draft";

/** A draft with the hash of what is stored; null while nobody saved one. */
export interface StoredDraft {
  draft: DecisionDraft;
  /** Fixes what a form was drawn from, so that two people do not overwrite each other. */
  hash: string | null;
  contentId: string | null;
}

/** The draft that a case has, or where its handler starts. */
export async function findDraft(db: Executor, facts: CaseFacts): Promise<StoredDraft> {
  const row = await storedRow(db, facts.row.id);
  if (row) return { draft: decisionDraftSchema.parse(row.body), hash: row.hash, contentId: row.id };
  const { row: found, request, processing } = facts;
  return {
    draft: prefilledDraft({
      kind: found.kind,
      request,
      processing,
      receivedOn: found.received_on,
      language: found.language,
    }),
    hash: null,
    contentId: null,
  };
}

const storedRow = (db: Executor, caseId: string) =>
  db
    .selectFrom("content")
    .select(["id", "body", "hash"])
    .where("case_id", "=", caseId)
    .where("kind", "=", KIND)
    .where("frozen_at", "is", null)
    .where("destroyed_at", "is", null)
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();

/** The hash of the stored draft now; null when there is none. */
export const currentDraftHash = async (db: Executor, caseId: string): Promise<string | null> =>
  (await storedRow(db, caseId))?.hash ?? null;

/** Writes the draft over the one before. The case must be locked by this transaction. */
export async function storeDraft(
  trx: Executor,
  { caseId, draft, by }: { caseId: string; draft: DecisionDraft; by: string },
): Promise<void> {
  const body = decisionDraftSchema.parse(draft);
  const row = await storedRow(trx, caseId);
  if (row) await rewriteContent(trx, { caseId, contentId: row.id, body });
  else await keepContent(trx, { caseId, station: "handling", kind: KIND, body, createdBy: by });
}

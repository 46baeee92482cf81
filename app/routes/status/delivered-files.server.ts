import type { Executor } from "../../../db/client";
import { filesOf, type StoredFile } from "../../../db/content/files";
import { findContent } from "../../../db/content/keep";
import { lastEventOf } from "../../../db/queries/status";
import type { StatusReader } from "../../../db/schema/public";
import { deliveredFiles } from "../../commands/handling/delivered-files.server";
import type { DecisionDraft } from "../../letters/decision/draft";

/**
 * The files that came with the answer, for the reader to whom the answer went; see deliveredWithAnswer.
 */
export async function filesForReader(
  db: Executor,
  caseId: string,
  reader: StatusReader,
): Promise<StoredFile[]> {
  const proposed = await lastEventOf(db, caseId, ["DecisionProposed"]);
  const goesTo = proposed?.data.answerTo === "subject" ? "subject" : "requester";
  return goesTo === reader ? deliveredWithAnswer(db, caseId) : [];
}

/**
 * The files that came with the answer, once it was given: exactly those that the approved decision names. A file
 * that staff uploaded and left out is not among them.
 */
async function deliveredWithAnswer(db: Executor, caseId: string): Promise<StoredFile[]> {
  const given = await lastEventOf(db, caseId, ["ReplyGiven"]);
  const proposed = given && (await lastEventOf(db, caseId, ["DecisionProposed"]));
  if (!proposed || proposed.data.letterId !== given.data.letterId) return [];
  const { contentId } = proposed.data.decision as { contentId: string };
  const decision = await findContent(db, caseId, contentId);
  if (!decision?.body) return [];
  const delivered = await deliveredFiles(db, caseId, decision.body as DecisionDraft);
  const files = await filesOf(db, caseId, { purpose: "data" });
  return files.filter((file) => delivered.some(({ id }) => id === file.id));
}

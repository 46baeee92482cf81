import type { Executor } from "../../../../db/client";
import { findContent } from "../../../../db/content/keep";
import { findStatusRow, lastEventOf } from "../../../../db/queries/status";
import type { IdentityMethod } from "../../../../workflows/events/identity";
import type { OpenQuestion as Question } from "../../../../workflows/machines/context";

export interface OpenQuestion {
  about: Question["about"];
  askedOn: string;
  letterId: string;
  /** Ways to show who you are; empty for a clarification. */
  ways: IdentityMethod[];
  /** What we asked, as far as it stands outside the letter. */
  text: string;
}

/** The question that waits for the requester, or null. */
export async function openQuestion(db: Executor, caseId: string): Promise<OpenQuestion | null> {
  const { snapshot } = await findStatusRow(db, caseId);
  const { question } = snapshot.context;
  if (!question) return null;
  const asked = await lastEventOf(db, caseId, ["IdentityAsked", "MandateAsked", "ClarificationAsked"]);
  if (!asked) return null;
  return {
    about: question.about,
    askedOn: question.askedOn,
    letterId: String(asked.data.letterId),
    ways: question.about === "identity" ? (asked.data.ways as IdentityMethod[]) : [],
    text: question.about === "clarification" ? await textOf(db, caseId, asked.data.question) : "",
  };
}

async function textOf(db: Executor, caseId: string, reference: unknown): Promise<string> {
  const { contentId } = reference as { contentId: string };
  const content = await findContent(db, caseId, contentId);
  return (content?.body as { text?: string } | null)?.text ?? "";
}

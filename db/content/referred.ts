import type { CaseEvent } from "../../workflows/events";
import type { ContentRef } from "../../workflows/events/shared";
import type { Executor } from "../client";

/** An event refers to content that is not there, or that says something else than its hash. */
export class ContentMismatch extends Error {
  override name = "ContentMismatch";
  constructor(readonly contentId: string) {
    super(`content ${contentId} is not what the event refers to`);
  }
}

/** Every content reference in an event, however deep. */
export function contentRefsIn(value: unknown): ContentRef[] {
  if (typeof value !== "object" || value === null) return [];
  if (isContentRef(value)) return [value];
  return Object.values(value).flatMap(contentRefsIn);
}

const isContentRef = (value: object): value is ContentRef =>
  "contentId" in value &&
  "hash" in value &&
  typeof value.contentId === "string" &&
  typeof value.hash === "string";

/**
 * Makes sure that what events refer to exists, says what they say it says, and stays so.
 * @throws ContentMismatch
 */
export async function fixReferredContent(trx: Executor, events: CaseEvent[]): Promise<void> {
  const refs = events.flatMap(contentRefsIn);
  if (refs.length === 0) return;
  const rows = await trx
    .selectFrom("content")
    .select(["id", "hash", "frozen_at"])
    .where(
      "id",
      "in",
      refs.map((ref) => ref.contentId),
    )
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const { contentId, hash } of refs) {
    if (found.get(contentId)?.hash !== hash) throw new ContentMismatch(contentId);
  }
  const loose = rows.filter((row) => row.frozen_at === null).map((row) => row.id);
  if (loose.length > 0) {
    await trx.updateTable("content").set({ frozen_at: new Date() }).where("id", "in", loose).execute();
  }
}

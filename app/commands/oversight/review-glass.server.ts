import { findReviewable, keepReview } from "../../../db/glass";
import type { Desk } from "../desk.server";
import { readerOf } from "../desk.server";

export interface ReviewGlass {
  glassId: string;
  agreed: boolean;
  /** Needed with a disagreement. */
  note: string;
}

/**
 * Records whether breaking the glass was right: once, by somebody else than who did it. A disagreement closes the case
 * to that colleague from this moment.
 */
export async function reviewGlass(
  { db, ...desk }: Desk,
  { glassId, agreed, note }: ReviewGlass,
): Promise<"recorded" | "not-yours" | "note-missing" | "already-reviewed"> {
  if (!agreed && note === "") return "note-missing";
  if (!(await findReviewable(db, glassId, readerOf(desk)))) return "not-yours";
  const kept = await keepReview(db, { glassId, agreed, note: note || null, by: desk.actor.id, at: desk.now });
  return kept ? "recorded" : "already-reviewed";
}

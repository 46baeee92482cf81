import type { Executor } from "../../../../db/client";
import { waitsForPost } from "../../../../db/content/letters";
import { lettersOf } from "../../../../db/for-staff";
import type { VisibleCaseId } from "../../../../db/reader";
import type { CaseFacts } from "../../../letters/case-facts.server";

/** Letters of a case, newest first, with how far each came. */
export async function loadLetters(
  db: Executor,
  id: VisibleCaseId,
  { row, snapshot }: CaseFacts,
  nameOf: (id: string | null) => string,
) {
  const { replyLetterId, replyGivenOn } = snapshot.context;
  const letters = await lettersOf(db, id);
  return letters.reverse().map((letter) => ({
    id: letter.id,
    name: letter.name,
    subject: letter.subject ?? "",
    channel: letter.channel,
    state: letter.state,
    delivery: letter.delivery,
    at: (letter.published_at ?? letter.frozen_at ?? letter.created_at).toISOString(),
    postedOn: letter.posted_on,
    openedAt: letter.opened_at?.toISOString() ?? null,
    by: letter.created_by ? nameOf(letter.created_by) : null,
    /** Printed by staff, and not on the post yet. */
    toPost: waitsForPost(letter) && mayLeave(letter.id),
    isReply: letter.id === replyLetterId,
  }));

  /** The answer leaves after it was signed; other letters leave at once. */
  function mayLeave(letterId: string): boolean {
    if (letterId !== replyLetterId) return true;
    return row.station === "reply" || replyGivenOn !== null;
  }
}

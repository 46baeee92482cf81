import type { Executor } from "../../../db/client";
import type { Letter } from "../../../db/content/letters";
import { CaseRejected, dispatch } from "../../../db/dispatch";
import { localDateOf } from "../../../workflows/deadlines";

/**
 * The mail server took the notice of an answer: from this moment it counts as given. For any other letter, and
 * when it was given before, nothing happens.
 */
export async function replyGiven(
  trx: Executor,
  { id: letterId, case_id: caseId }: Letter,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  try {
    await dispatch(trx, [caseId], async (_trx, [current]) => {
      const context = current?.snapshot.context;
      if (context?.replyLetterId !== letterId || context.replyGivenOn) return [];
      const event = { type: "ReplyGiven", letterId, by: "portal", at, on: localDateOf(at) } as const;
      return [{ caseId, event: { ...event, actor: { type: "system" } } }];
    });
  } catch (error) {
    // Withdrawn in the seconds that the mail server took: the letter is out, the decision is back at the desk.
    if (!(error instanceof CaseRejected)) throw error;
  }
}

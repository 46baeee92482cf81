import { findLetter, postLetter, waitsForPost } from "../../../db/content/letters";
import { CaseRejected } from "../../../db/dispatch";
import { type CaseForm, type Desk, record } from "../desk.server";

/**
 * A printed letter went to the post. The answer counts as given on that date; for any other letter the date
 * is kept with the letter.
 * @throws CaseRejected for a letter that does not wait for the post: superseded, sent otherwise, or posted before
 */
export function recordPosting(desk: Desk, form: CaseForm & { letterId: string; on: string }) {
  const { caseId, letterId, on } = form;
  return record(desk, form, async (trx, current) => {
    const letter = await findLetter(trx, caseId, letterId);
    if (!letter || !waitsForPost(letter)) throw new CaseRejected("no-such-letter", caseId, "ReplyGiven");
    await postLetter(trx, { caseId, letterId, on });
    const { replyLetterId, replyGivenOn } = current.snapshot.context;
    const isAnswer = replyLetterId === letterId && replyGivenOn === null;
    return isAnswer ? { type: "ReplyGiven", letterId, by: "post", on } : [];
  });
}

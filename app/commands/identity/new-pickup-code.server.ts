import { issueCode, withdrawCodes } from "../../../db/codes";
import { addNote } from "../../../db/content/notes";
import { CaseRejected } from "../../../db/dispatch";
import { casesLinkedBy } from "../../../db/queries/linked-cases";
import { closeSessionsOfCase } from "../../../db/requester-sessions";
import { type Desk, record } from "../desk.server";

interface NewPickupCode {
  caseId: string;
  /** SESSION_SECRET. */
  secret: string;
  /** What stands among the notes, so that colleagues see that a code was given. */
  note: string;
}

/**
 * Gives a case a pickup code, for whoever lost theirs or asked by letter or telephone and never had one. It holds
 * for every case that one visit to the status page shows; the earlier codes of all of them stop working and open
 * visits end, because whoever found the old code may be in there.
 * @returns the code, to be told over the channel on which identity was established; it is stored as a hash only
 * @throws CaseRejected level-not-reached while one of those cases needs a surer identity than this one has
 */
export async function newPickupCode(desk: Desk, { caseId, secret, note }: NewPickupCode): Promise<string> {
  let code = "";
  await record(desk, { caseId, expectedPersonVersion: null }, async (trx, current) => {
    const linked = await casesLinkedBy(trx, caseId, ["same-form", "objection", "converted"]);
    const { required } = await trx
      .selectFrom("cases")
      .select((eb) => eb.fn.max("required_level").as("required"))
      .where("id", "in", linked)
      .executeTakeFirstOrThrow();
    if (current.row.level < required)
      throw new CaseRejected("level-not-reached", caseId, "IdentityConfirmed");
    for (const id of linked) {
      await withdrawCodes(trx, id, "pickup");
      await closeSessionsOfCase(trx, id);
    }
    code = await issueCode(trx, { caseId, purpose: "pickup", now: desk.now, secret });
    await addNote(trx, { caseId, by: desk.actor.id, text: note });
    return [];
  });
  return code;
}

import type { Executor } from "../../../db/client";
import { issueCode, withdrawCodes } from "../../../db/codes";
import { CaseRejected, type LockedCase } from "../../../db/dispatch";
import { casesLinkedBy } from "../../../db/queries/linked-cases";
import { findRelation } from "../../../db/register/relations";
import { closeSessionsOfCase } from "../../../db/requester-sessions";
import type { IdentityCheck, IdentityMethod, PickupChannel } from "../../../workflows/events/identity";
import { methodRules } from "../../../workflows/identity/methods";
import { derivedPickupCode } from "../../derived-secret";
import { findCaseFacts, lastEvent } from "../../letters/case-facts.server";
import { mobileNumber } from "../../sms/number";
import { type Desk, record } from "../desk.server";

interface NewPickupCode {
  caseId: string;
  /** Looked at anew, where the channel that proved identity cannot carry a code. */
  anew: { method: IdentityMethod; checked: IdentityCheck[] } | null;
}

export interface PickupCodeGiven {
  over: PickupChannel;
  codeId: string;
  /** To be told at once, when it is handed over; text message and letter carry it by themselves. */
  code: string | null;
}

/**
 * Gives a case a pickup code, for whoever lost theirs or asked by letter or telephone and never had one, over the
 * channel that proved identity. It holds for every case that one visit to the status page shows; the earlier codes
 * of all of them stop working and open visits end, because whoever found the old code may be in there. Only its
 * hash is stored.
 * @throws CaseRejected level-not-reached while one of those cases needs a surer identity than this one has;
 *   pickup-code-other-channel; not-on-file or contact-changed when what proved identity is not there any more
 */
export async function newPickupCode(desk: Desk, { caseId, anew }: NewPickupCode): Promise<PickupCodeGiven> {
  const { sessionSecret: secret } = desk.settings;
  const codeId = crypto.randomUUID();
  let given: PickupCodeGiven | null = null;
  await record(desk, { caseId, expectedPersonVersion: null }, async (trx, current) => {
    const over = await channelOf(trx, current, anew !== null);
    const linked = await casesLinkedBy(trx, caseId, ["same-form", "objection", "converted"]);
    await mustBeSureEnough(trx, current, linked);
    for (const id of linked) {
      await withdrawCodes(trx, id, "pickup");
      await closeSessionsOfCase(trx, id);
    }
    const sent = over === "hand-over" ? undefined : derivedPickupCode(secret, codeId);
    const code = await issueCode(trx, { caseId, purpose: "pickup", now: desk.now, secret, code: sent });
    given = { over, codeId, code: over === "hand-over" ? code : null };
    return { type: "PickupCodeReplaced", codeId, over, anew };
  });
  if (!given) throw new Error("no code was given");
  return given;
}

const rejected = (code: CaseRejected["code"], caseId: string) =>
  new CaseRejected(code, caseId, "PickupCodeReplaced");

async function mustBeSureEnough(trx: Executor, { id, row }: LockedCase, linked: string[]): Promise<void> {
  const { required } = await trx
    .selectFrom("cases")
    .select((eb) => eb.fn.max("required_level").as("required"))
    .where("id", "in", linked)
    .executeTakeFirstOrThrow();
  if (row.level < required) throw rejected("level-not-reached", id);
}

/** Where the code goes; what is on file must still be what proved identity. */
async function channelOf(trx: Executor, { id, row }: LockedCase, anew: boolean): Promise<PickupChannel> {
  const { method } = row.snapshot.context.identity;
  const over = anew ? "hand-over" : method && methodRules(method).pickup;
  if (!over) throw rejected("pickup-code-other-channel", id);
  if (over === "hand-over") return over;
  const relation = row.relation_id ? await findRelation(trx, row.relation_id) : null;
  const reachable = over === "sms" ? mobileNumber(relation?.phone) : relation?.address;
  if (!relation || !reachable) throw rejected("not-on-file", id);
  const provedOn = lastEvent(await findCaseFacts(trx, id), "IdentityConfirmed")?.on ?? "";
  if (relation.contact_changed_on && relation.contact_changed_on >= provedOn) {
    throw rejected("contact-changed", id);
  }
  return over;
}

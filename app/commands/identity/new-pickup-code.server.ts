import type { Executor } from "../../../db/client";
import { codeOf, issueCode, withdrawCodes } from "../../../db/codes";
import { CaseRejected, type LockedCase } from "../../../db/dispatch";
import { casesLinkedBy } from "../../../db/queries/linked-cases";
import { closeSessionsOfCase } from "../../../db/requester-sessions";
import type {
  IdentityCheck,
  IdentityMethod,
  PickupChannel,
  PickupReader,
} from "../../../workflows/events/identity";
import { derivedPickupCode } from "../../derived-secret";
import { type CaseFacts, findCaseFacts, lastEvent } from "../../letters/case-facts.server";
import { mobileNumber } from "../../sms/number";
import { type Desk, record } from "../desk.server";
import { findPickupWay, type PickupWay } from "./pickup-channel.server";

interface NewPickupCode {
  caseId: string;
  /** Looked at anew, where the channel that proved identity cannot carry a code. */
  anew: { method: IdentityMethod; checked: IdentityCheck[] } | null;
}

export interface PickupCodeGiven {
  reader: PickupReader;
  over: PickupChannel;
  codeId: string;
  /** To be told at once, when it is handed over; text message and letter carry it by themselves. */
  code: string | null;
}

/**
 * Gives a case a pickup code, for whoever lost theirs or never had one, over the channel that proved identity:
 * because they asked by letter or telephone, or because somebody else asked for them. It holds for every case that
 * one visit of theirs to the status page shows; the earlier codes of all of them stop working and their open visits
 * end, because whoever found the old code may be in there. Only its hash is stored.
 * @throws CaseRejected level-not-reached while one of those cases needs a surer identity than this one has;
 *   pickup-code-other-channel; not-on-file or contact-changed when what proved identity is not there any more
 */
export async function newPickupCode(desk: Desk, { caseId, anew }: NewPickupCode): Promise<PickupCodeGiven> {
  const { sessionSecret: secret } = desk.settings;
  const codeId = crypto.randomUUID();
  let given: PickupCodeGiven | null = null;
  await record(desk, { caseId, expectedPersonVersion: null }, async (trx, current) => {
    const facts = await findCaseFacts(trx, caseId);
    const way = await findPickupWay(trx, facts);
    const { reader } = way;
    const over = anew ? "hand-over" : mustReach(caseId, way, facts);
    const purpose = codeOf("pickup", reader);
    const seen =
      reader === "subject"
        ? [caseId]
        : await casesLinkedBy(trx, caseId, ["same-form", "objection", "converted"]);
    await mustBeSureEnough(trx, current, seen);
    for (const id of seen) {
      await withdrawCodes(trx, id, purpose);
      await closeSessionsOfCase(trx, id, reader);
    }
    const sent = over === "hand-over" ? undefined : derivedPickupCode(secret, codeId);
    const code = await issueCode(trx, { caseId, purpose, now: desk.now, secret, code: sent });
    given = { reader, over, codeId, code: over === "hand-over" ? code : null };
    return { type: "PickupCodeReplaced", codeId, over, reader, anew };
  });
  if (!given) throw new Error("no code was given");
  return given;
}

const rejected = (code: CaseRejected["code"], caseId: string) =>
  new CaseRejected(code, caseId, "PickupCodeReplaced");

async function mustBeSureEnough(trx: Executor, { id, row }: LockedCase, seen: string[]): Promise<void> {
  const { required } = await trx
    .selectFrom("cases")
    .select((eb) => eb.fn.max("required_level").as("required"))
    .where("id", "in", seen)
    .executeTakeFirstOrThrow();
  if (row.level < required) throw rejected("level-not-reached", id);
}

/** Over what the code goes; what is on file must still be what proved identity. */
function mustReach(caseId: string, { over, ...way }: PickupWay, facts: CaseFacts): PickupChannel {
  if (!over) throw rejected("pickup-code-other-channel", caseId);
  if (over === "hand-over") return over;
  if (!(over === "sms" ? mobileNumber(way.phone) : way.address)) throw rejected("not-on-file", caseId);
  const provedOn = lastEvent(facts, "IdentityConfirmed")?.on ?? "";
  if (way.changedOn && way.changedOn >= provedOn) throw rejected("contact-changed", caseId);
  return over;
}

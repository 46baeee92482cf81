import type { Executor } from "../../../db/client";
import { findRelation } from "../../../db/register/relations";
import type { PickupChannel, PickupReader } from "../../../workflows/events/identity";
import { methodRules } from "../../../workflows/identity/methods";
import { pickupReader } from "../../../workflows/mandate";
import type { CaseFacts } from "../../letters/case-facts.server";

/** Who gets a new pickup code, and over what. */
export interface PickupWay {
  reader: PickupReader;
  /** Null: over no channel that proved who they are; only to whoever is looked at anew. */
  over: PickupChannel | null;
  /** Whether they have the mail address with which the status page opens; the code alone opens nothing. */
  mailed: boolean;
  /** On the envelope. */
  name: string;
  address: string | null;
  phone: string | null;
  /** Local date on which the register last changed where they can be reached. */
  changedOn: string | null;
}

type Asking = Pick<CaseFacts, "snapshot" | "subject" | "requester" | "representative">;

/**
 * The code goes to whom the answer goes, over the channel that proved identity. The person for whom somebody else
 * asked gets it by letter where they were told of it; what was shown at the desk may have been the other's.
 */
export async function findPickupWay(
  db: Executor,
  { snapshot, subject, requester, representative }: Asking,
): Promise<PickupWay> {
  const { context } = snapshot;
  const reader = pickupReader(context);
  const relation = context.relationId === null ? null : await findRelation(db, context.relationId);
  const proved = context.identity.method && methodRules(context.identity.method).pickup;
  const known = {
    reader,
    mailed: Boolean((reader === "subject" ? subject : (representative ?? requester))?.email),
    name: relation?.name ?? "",
    address: relation?.address ?? null,
    phone: relation?.phone ?? null,
    changedOn: relation?.contact_changed_on ?? null,
  };
  if (reader === "requester") return { ...known, over: proved };
  const told = context.mandate?.subjectToldOn ? subject : null;
  if (told?.address)
    return { ...known, over: "letter", name: told.name ?? "", address: told.address, changedOn: null };
  return { ...known, over: proved === "hand-over" ? null : proved };
}

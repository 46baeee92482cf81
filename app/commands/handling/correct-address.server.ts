import type { Executor } from "../../../db/client";
import { withdrawCodes } from "../../../db/codes";
import { addNote } from "../../../db/content/notes";
import { type Party, partiesOf, rewriteParty } from "../../../db/content/parties";
import { CaseRejected } from "../../../db/dispatch";
import { casesLinkedBy } from "../../../db/queries/linked-cases";
import { closeSessionsOfCase } from "../../../db/requester-sessions";
import { type CaseForm, type Desk, record } from "../desk.server";

export interface CorrectAddress extends CaseForm {
  /** The requester or representative whom the desk writes to. */
  partyId: string;
  /** Empty keeps the one there is: without an address nobody reaches the status page any more. */
  email: string;
  /** Postal address; empty keeps the one there is. */
  address: string;
  /** How staff know that it is right; stands among the notes. */
  reason: string;
}

/**
 * Writes a mistyped address right, in every case that the same person filed under it. Whoever reads the old
 * mailbox loses what was sent there: codes and confirmation links stop working, open visits end.
 * @throws CaseRejected not-now for somebody the desk does not write to, or whose data are gone
 */
export function correctAddress(desk: Desk, form: CorrectAddress) {
  const { caseId, partyId, email, address, reason } = form;
  return record(desk, form, async (trx) => {
    const known = (await partiesOf(trx, caseId)).find((party) => party.id === partyId);
    const writtenTo = known?.role === "requester" || known?.role === "representative";
    if (!known || !writtenTo || known.destroyed_at) {
      throw new CaseRejected("not-now", caseId, "InformationAdded");
    }
    for (const party of await sameEverywhere(trx, known)) {
      const corrected = { email: email || party.email, address: address || party.address };
      await rewriteParty(trx, {
        ...detailsOf(party),
        ...corrected,
        caseId: party.case_id,
        partyId: party.id,
      });
      await addNote(trx, { caseId: party.case_id, by: desk.actor.id, text: noteOf(known, form, reason) });
      if (corrected.email === party.email) continue;
      await closeSessionsOfCase(trx, party.case_id, "requester");
      await withdrawCodes(trx, party.case_id, "status");
      await withdrawCodes(trx, party.case_id, "confirm");
    }
    return [];
  });
}

/** The same person, by role and address, in the cases that one visit to the status page shows. */
async function sameEverywhere(trx: Executor, known: Party): Promise<Party[]> {
  if (known.email_normalised === null) return [known];
  const linked = await casesLinkedBy(trx, known.case_id, ["same-form", "objection", "converted"]);
  const parties = await Promise.all(linked.map((id) => partiesOf(trx, id)));
  return parties
    .flat()
    .filter(
      (party) =>
        party.role === known.role &&
        party.email_normalised === known.email_normalised &&
        party.destroyed_at === null,
    );
}

const detailsOf = ({ name, phone, birth_date, client_number, organisation }: Party) => ({
  name,
  phone,
  birthDate: birth_date,
  clientNumber: client_number,
  organisation,
});

/** Old and new, so that a wrong correction can be undone. Signs instead of words: notes have no language. */
function noteOf(known: Party, { email, address }: CorrectAddress, reason: string): string {
  const change = (before: string | null, after: string) =>
    after && after !== before ? [`${before ?? "–"} → ${after}`] : [];
  return [...change(known.email, email), ...change(known.address, address), reason].join("\n");
}

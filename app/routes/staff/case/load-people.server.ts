import { type CaseFacts, lastEvent, type Party } from "../../../letters/case-facts.server";

/** People around a case as the page shows them. */
export function loadPeople(facts: CaseFacts, nameOf: (staffId: string | null) => string) {
  const { row, requester, subject, representative } = facts;
  const established = lastEvent(facts, "IdentityConfirmed");
  return {
    capacity: row.capacity,
    confirmed: row.confirmed,
    parties: [requester, subject, representative].filter((party) => party !== null).map(shown),
    identity: established && {
      method: established.method,
      level: established.level,
      on: established.on,
      by: established.actor.type === "staff" ? nameOf(established.actor.id) : established.elsewhere?.provider,
    },
  };
}

const shown = ({
  id,
  role,
  name,
  email,
  phone,
  address,
  birth_date,
  client_number,
  organisation,
}: Party) => ({
  id,
  role,
  name,
  email,
  phone,
  address,
  birthDate: birth_date,
  clientNumber: client_number,
  organisation,
});

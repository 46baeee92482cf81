import type { Party } from "../../../db/content/parties";

interface Around {
  representative: Party | null;
  requester: Party | null;
}

/** Whom the desk writes to about a case: whoever acts for the requester, else the requester. */
export const writesTo = ({ representative, requester }: Around): Party | null => representative ?? requester;

/** The same, from the parties of a case. */
export function aroundOf(parties: Party[]): Around {
  const of = (role: Party["role"]) =>
    parties.find((party) => party.role === role && !party.destroyed_at) ?? null;
  return { representative: of("representative"), requester: of("requester") };
}

import { type Applicant, type Candidate, matchRelations } from "../../workflows/matching/match";
import type { Executor } from "../client";
import { type Party, partiesOf } from "../content/parties";
import { findLookalikes, type Relation } from "./relations";

/** Most that a person can weigh against each other. */
const MOST_PROPOSED = 5;

/** The person whose data a case is about: somebody else's when they are represented. Null once destroyed. */
export function applicantIn(parties: readonly Party[]): Applicant | null {
  const person =
    parties.find(({ role }) => role === "subject") ?? parties.find(({ role }) => role === "requester");
  return person && !person.destroyed_at ? person : null;
}

/**
 * Who in the register may be the person a case is about, likeliest first. For a contact person of an employer only
 * contact persons: whatever number or address they type, no client is proposed to be them.
 */
export async function findCandidates(db: Executor, caseId: string): Promise<Candidate<Relation>[]> {
  const applicant = applicantIn(await partiesOf(db, caseId));
  if (!applicant) return [];
  const { capacity } = await db
    .selectFrom("cases")
    .select("capacity")
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  const lookalikes = (await findLookalikes(db, applicant)).filter(
    ({ kind }) => capacity !== "employer-contact" || kind === "contact-person",
  );
  return matchRelations(applicant, lookalikes).slice(0, MOST_PROPOSED);
}

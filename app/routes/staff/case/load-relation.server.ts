import type { Executor } from "../../../../db/client";
import { applicantIn, findCandidates } from "../../../../db/register/candidates";
import { findRelation, type Relation } from "../../../../db/register/relations";
import type { CaseEventType } from "../../../../workflows/events";
import type { MatchReason } from "../../../../workflows/events/identity";
import {
  contactChangedShortlyBefore,
  maskedEmail,
  maskedPhone,
} from "../../../../workflows/matching/contact";
import { type Disagreement, matchRelations } from "../../../../workflows/matching/match";
import type { CaseFacts } from "../../../letters/case-facts.server";

/** Somebody in the register, with contact details masked: enough to recognise them by, not to copy. */
export interface ShownRelation {
  id: string;
  kind: Relation["kind"];
  number: string;
  name: string;
  birthDate: string | null;
  employer: string | null;
  email: string | null;
  phone: string | null;
  endedOn: string | null;
  /** The day on which contact details changed, when that was shortly before this case or since. */
  contactChangedOn: string | null;
  reasons: MatchReason[];
  disagreements: Disagreement[];
}

export interface CaseRelation {
  /** Null before somebody matched the case; "gone" when the register no longer has them. */
  matched: ShownRelation | "gone" | null;
  /** Who may be the person, likeliest first; empty for whoever cannot match. */
  proposed: ShownRelation[];
  mayMatch: boolean;
  mayUnmatch: boolean;
}

/** What the register knows of the person a case is about, for staff only. */
export async function loadRelation(
  db: Executor,
  { row, snapshot, requester, subject }: CaseFacts,
  offers: readonly CaseEventType[],
): Promise<CaseRelation> {
  const { relationId, otherRelationIds } = snapshot.context;
  const mayMatch = offers.includes("RelationMatched");
  const shown = async (
    relation: Relation,
    { reasons, disagreements }: { reasons: MatchReason[]; disagreements: Disagreement[] },
  ): Promise<ShownRelation> => ({
    id: relation.id,
    kind: relation.kind,
    number: relation.external_id,
    name: relation.name,
    birthDate: relation.birth_date,
    employer: relation.employer_id ? ((await findRelation(db, relation.employer_id))?.name ?? null) : null,
    email: relation.email && maskedEmail(relation.email),
    phone: relation.phone && maskedPhone(relation.phone),
    endedOn: relation.ended_on,
    contactChangedOn: contactChangedShortlyBefore(relation.contact_changed_on, row.received_on)
      ? relation.contact_changed_on
      : null,
    reasons,
    disagreements,
  });
  const matched = relationId && (await findRelation(db, relationId));
  const applicant = applicantIn([subject, requester].filter((party) => party !== null));
  const candidates = mayMatch && !relationId ? await findCandidates(db, row.id) : [];
  return {
    matched: matched
      ? await shown(matched, (applicant && matchRelations(applicant, [matched])[0]) ?? NOTHING_AGREES)
      : relationId
        ? "gone"
        : null,
    proposed: await Promise.all(
      candidates
        .filter(({ person }) => !otherRelationIds.includes(person.id))
        .map(({ person, ...why }) => shown(person, why)),
    ),
    mayMatch,
    mayUnmatch: offers.includes("RelationUnmatched"),
  };
}

/** The register or the case changed since they were matched. */
const NOTHING_AGREES = { reasons: [], disagreements: [] };

import type { Executor } from "../../../db/client";
import { findRelation, type Relation } from "../../../db/register/relations";
import type { FactTopic } from "../../../workflows/events/identity";
import {
  type MethodProposal,
  proposeMethod,
  type RelationIdentity,
} from "../../../workflows/identity/propose";
import { type Level, requiredLevel } from "../../../workflows/kinds";
import type { CaseFacts, Party } from "../../letters/case-facts.server";
import { mobileNumber } from "../../sms/number";
import type { DeskSettings } from "../desk.server";

/** What this installation can do beside the register. */
export interface Means {
  /** Text messages can be sent. */
  sms: boolean;
  /** Highest level that the external provider proves; null without one. */
  provider: Level | null;
}

export const meansOf = ({ sms, identityOidc }: DeskSettings): Means => ({
  sms: sms !== null,
  provider: identityOidc ? highest(identityOidc.levels) : null,
});

const highest = (levels: [acr: string, level: 2 | 3][]): Level =>
  levels.some(([, level]) => level === 3) ? 3 : 2;

/** What the register tells about the person of a case, and how that person can be recognised with it. */
export interface OnFile {
  /** Null while the case is matched to nobody, or they left the register since. */
  relation: Relation | null;
  proposal: MethodProposal;
  /** What may be asked from the file: nothing that the request itself already told. */
  topics: FactTopic[];
}

type Asking = Pick<CaseFacts, "row" | "snapshot" | "requester" | "subject" | "representative">;

/** Looks up who is on file and proposes the least intrusive method. Nothing of this is for the requester's eyes. */
export async function findOnFile(db: Executor, facts: Asking, means: Means): Promise<OnFile> {
  const { relationId } = facts.snapshot.context;
  const relation = relationId === null ? null : await findRelation(db, relationId);
  const identity = {
    required: requiredLevel(facts.snapshot.context),
    receivedOn: facts.row.received_on,
    confirmed: facts.row.confirmed,
    email: (facts.representative ?? facts.requester)?.email_normalised ?? null,
  };
  const proposal = proposeMethod(identity, relation && knownOf(relation), means);
  const topics = topicsOf(relation, [facts.requester, facts.subject]);
  return {
    relation,
    proposal,
    topics: proposal.contactChanged ? topics.filter((topic) => !isContact(topic)) : topics,
  };
}

const knownOf = (relation: Relation): RelationIdentity => ({
  email: relation.email_normalised,
  phone: relation.phone,
  mobile: mobileNumber(relation.phone),
  address: relation.address,
  contactChangedOn: relation.contact_changed_on,
});

/** What stands in the file and not in the register; staff look it up. */
const ONLY_IN_FILE: readonly FactTopic[] = ["counsellor", "start-date", "last-appointment"];

/** Whoever had contact details changed knows them. */
export const isContact = (topic: FactTopic): boolean => ["address", "phone", "email"].includes(topic);

function topicsOf(relation: Relation | null, told: (Party | null)[]): FactTopic[] {
  const tells = (field: keyof Party) => told.some((party) => Boolean(party?.[field]));
  const inRegister: [FactTopic, boolean][] = relation
    ? [
        ["birth-date", relation.birth_date !== null && !tells("birth_date")],
        // One given name stands in every request; the others do not.
        ["given-names", relation.given_names?.trim().includes(" ") ?? false],
        ["address", relation.address !== null && !tells("address")],
        ["phone", relation.phone !== null && !tells("phone")],
        ["email", relation.email !== null && relation.email_normalised !== told[0]?.email_normalised],
        ["client-number", relation.kind === "client" && !tells("client_number")],
        ["employer", relation.employer_id !== null],
      ]
    : [];
  return [...inRegister.filter(([, usable]) => usable).map(([topic]) => topic), ...ONLY_IN_FILE];
}

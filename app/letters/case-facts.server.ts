import type { CaseRow } from "../../db/case-row";
import type { Executor } from "../../db/client";
import { findContent } from "../../db/content/keep";
import { type Party, partiesOf } from "../../db/content/parties";
import { findEvents } from "../../db/events";
import { linkedAnswersDue } from "../../db/queries/linked-cases";
import { findRules } from "../../db/rules";
import { clockOf } from "../../workflows/clock";
import type { Deadlines } from "../../workflows/deadlines/deadlines";
import type { CaseEvent, EventOf } from "../../workflows/events";
import { type OrganisationFacts, organisationFactsSchema } from "../../workflows/letters";
import type { CaseSnapshot } from "../../workflows/machines/context";
import type { Rules } from "../../workflows/rules";
import { type RequestAnswers, requestAnswersSchema } from "../commands/intake/request-answers";
import { askedIn } from "./asked";
import { type Processing, processingOf } from "./processing";

export type { Party };

/** Everything about a case that its letters are assembled from. */
export interface CaseFacts {
  row: CaseRow;
  snapshot: CaseSnapshot;
  rules: Rules;
  clock: Deadlines;
  organisation: OrganisationFacts;
  processing: Processing;
  requester: Party | null;
  subject: Party | null;
  representative: Party | null;
  recipients: Party[];
  request: RequestAnswers | null;
  /** What was asked, in the requester's own words. */
  asked: string;
  /** Date on the requester's own letter, when it was registered. */
  requestedOn: string | null;
  /** Everything that happened, oldest first. */
  events: CaseEvent[];
  /** Erasure: when the last linked case that must be answered before it has its answer; null when none has to. */
  linkedAnswerDue: string | null;
}

/** The party that a letter was written to by its id: a recipient of the data, or the subject. */
export const readerOf = (facts: Pick<CaseFacts, "recipients" | "subject">, partyId: string): Party | null =>
  [...facts.recipients, ...(facts.subject ? [facts.subject] : [])].find(({ id }) => id === partyId) ?? null;

/** The last event of a type, or null. */
export function lastEvent<Type extends CaseEvent["type"]>(
  facts: Pick<CaseFacts, "events">,
  type: Type,
): EventOf<Type> | null {
  return (facts.events.findLast((event) => event.type === type) as EventOf<Type> | undefined) ?? null;
}

/** Reads the facts of one case as it stands. Throws when there is no such case. */
export async function findCaseFacts(db: Executor, caseId: string): Promise<CaseFacts> {
  const row = await db.selectFrom("cases").selectAll().where("id", "=", caseId).executeTakeFirstOrThrow();
  const [rules, parties, organisation, recorded] = await Promise.all([
    findRules(db, row.rules_version),
    partiesOf(db, caseId),
    currentOrganisation(db),
    findEvents(db, caseId),
  ]);
  const events = recorded.map(({ event }) => event);
  const byRole = (role: Party["role"]) => parties.find((party) => party.role === role) ?? null;
  return {
    row,
    snapshot: row.snapshot,
    rules,
    clock: clockOf(row.snapshot.context, rules),
    organisation: organisationFactsSchema.parse(organisation),
    processing: processingOf(organisation),
    requester: byRole("requester"),
    subject: byRole("subject"),
    representative: byRole("representative"),
    recipients: parties.filter((party) => party.role === "recipient"),
    events,
    linkedAnswerDue: row.kind === "erasure" ? await lastLinkedAnswer(db, caseId) : null,
    ...(await findRequest(db, caseId, events[0])),
  };
}

async function currentOrganisation(db: Executor): Promise<unknown> {
  const { body } = await db
    .selectFrom("organisation")
    .select("body")
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return body;
}

async function lastLinkedAnswer(db: Executor, caseId: string): Promise<string | null> {
  const dates = (await linkedAnswersDue(db, caseId)).filter((date) => date !== null);
  return dates.sort().at(-1) ?? null;
}

/** The request as it was filed: the content that the first event points at. */
async function findRequest(db: Executor, caseId: string, first: CaseEvent | undefined) {
  const filed = first?.type === "CaseSubmitted" ? first : null;
  const content = filed && (await findContent(db, caseId, filed.request.contentId));
  const parsed = requestAnswersSchema.safeParse(content?.body);
  const request = parsed.success ? parsed.data : null;
  const dated = content?.body as { requestedOn?: unknown } | null | undefined;
  return {
    request,
    asked: askedIn(request, filed?.language ?? "nl"),
    requestedOn: typeof dated?.requestedOn === "string" ? dated.requestedOn : null,
  };
}

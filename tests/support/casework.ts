import type { Kysely } from "kysely";
import { approveDecision } from "../../app/commands/approval/decide-approval.server";
import { recordComplaintSubjects } from "../../app/commands/complaint/record-subjects.server";
import type { Desk } from "../../app/commands/desk.server";
import { recordIdentity } from "../../app/commands/identity/record-identity.server";
import { assignHandler } from "../../app/commands/intake/assign-handler.server";
import type { RequestAnswers } from "../../app/commands/intake/request-answers";
import { type Submission, submitCases } from "../../app/commands/intake/submit-cases.server";
import { findCaseFacts } from "../../app/letters/case-facts.server";
import type { DecisionDraft } from "../../app/letters/decision/draft";
import { findDraft } from "../../app/letters/decision/stored-draft.server";
import type { CaseRow } from "../../db/case-row";
import type { Database } from "../../db/schema";
import { previewOrganisation } from "../../emails/previews/people";
import type { Role } from "../../workflows/actors";
import { localDateOf } from "../../workflows/deadlines";
import { FACT_TOPICS } from "../../workflows/events/identity";
import { happen, REQUESTER } from "./cases";
import { TEST_SECRET } from "./worker";

type Db = Kysely<Database>;

export interface Colleague {
  id: string;
  name: string;
  roles: Role[];
  team: string;
  privacyOfficer: boolean;
}

export const BAKKER: Colleague = {
  id: "bakker",
  name: "Jan Bakker",
  roles: ["handler"],
  team: "privacy",
  privacyOfficer: false,
};
export const VRIES: Colleague = {
  id: "vries",
  name: "Sanne de Vries",
  roles: ["handler", "approver"],
  team: "privacy",
  privacyOfficer: true,
};
export const SMIT: Colleague = {
  id: "smit",
  name: "Karin Smit",
  roles: ["manager"],
  team: "board",
  privacyOfficer: false,
};

/** Register of processing of the made-up organisation, from which the forms of the case page start. */
const PROCESSING = {
  purposes: [{ purpose: "begeleiding naar ander werk", ground: "overeenkomst met uw werkgever" }],
  categories: [
    { name: "gespreksverslagen", systems: ["cliëntvolgsysteem"], retention: "twee jaar na het traject" },
    { name: "facturen", systems: ["boekhouding"], retention: "zeven jaar" },
  ],
  recipients: [{ name: "Testbureau Noord", received: "naam en testuitslagen" }],
  sources: [{ name: "uw werkgever", gave: "naam en functie" }],
  backupDays: 30,
};

/** Three colleagues and an organisation: what every case needs around it. */
export async function openDesk(db: Db): Promise<void> {
  await db
    .insertInto("staff")
    .values(
      [BAKKER, VRIES, SMIT].map(({ id, name, roles, team, privacyOfficer }) => ({
        id,
        name,
        email: `${id}@werkcontact.example`,
        emailVerified: true,
        roles: JSON.stringify(roles),
        team,
        privacyOfficer,
        language: "nl" as const,
      })),
    )
    .execute();
  await db
    .insertInto("organisation")
    .values({
      version: 1,
      body: JSON.stringify({ ...previewOrganisation, processing: PROCESSING }),
      at: new Date("2026-01-01T00:00:00Z"),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A colleague at work at a moment (ISO instant). */
export const deskOf = (db: Db, { id, name, roles, team, privacyOfficer }: Colleague, at: string): Desk => ({
  db,
  actor: { type: "staff", id, roles },
  now: new Date(at),
  staff: { id, name, roles, team, privacyOfficer },
  origin: "https://privacy.werkcontact.example",
  settings: { sessionSecret: TEST_SECRET, sms: "mailbox" },
});

/** 5 March 2026, the receipt date of every case here: due on Tuesday 7 April, after Easter. */
export const RECEIVED_AT = "2026-03-05T10:00:00.000Z";

/** Files a confirmed request of M. Jansen. */
export async function fileRequest(
  db: Db,
  request: RequestAnswers,
  details: Partial<Submission> = {},
): Promise<string> {
  const [filed] = await submitCases(db, {
    requests: [request],
    requester: {
      name: "M. Jansen",
      email: "m.jansen@voorbeeld.example",
      address: "Dorpsstraat 1\n1234 AB Ons Dorp",
    },
    subject: null,
    relation: null,
    capacity: "client",
    replyChannel: "portal",
    language: "nl",
    channel: "portal",
    actor: REQUESTER,
    now: new Date(RECEIVED_AT),
    receivedAt: new Date(RECEIVED_AT),
    addressConfirmed: true,
    mailingSystems: [],
    ...details,
  });
  if (!filed) throw new Error("nothing was filed");
  return filed.id;
}

export const caseRow = (db: Db, caseId: string): Promise<CaseRow> =>
  db.selectFrom("cases").selectAll().where("id", "=", caseId).executeTakeFirstOrThrow();

/** The form of a case as it would be drawn now. */
export async function formOf(db: Db, caseId: string) {
  const row = await caseRow(db, caseId);
  return { caseId, expectedPersonVersion: row.person_version };
}

/** The same, with the hash of the draft it was drawn from. */
export async function draftFormOf(db: Db, caseId: string) {
  const { hash } = await findDraft(db, await findCaseFacts(db, caseId));
  return { ...(await formOf(db, caseId)), draftHash: hash };
}

/** The draft that a case has now, or where its handler starts. */
export const draftOf = async (db: Db, caseId: string): Promise<DecisionDraft> =>
  (await findDraft(db, await findCaseFacts(db, caseId))).draft;

/** Smit reads a complaint: it is about these colleagues, or about nobody. */
export async function readComplaint(db: Db, caseId: string, staffIds: string[] = []): Promise<void> {
  const desk = deskOf(db, SMIT, "2026-03-06T08:00:00.000Z");
  await recordComplaintSubjects(desk, { ...(await formOf(db, caseId)), staffIds });
}

/**
 * Bakker takes the case up, a complaint after it was read, and, where the kind asks for it, matches the requester to
 * the file.
 */
export async function takeUp(db: Db, caseId: string, by = BAKKER): Promise<void> {
  const desk = deskOf(db, by, "2026-03-06T09:00:00.000Z");
  if ((await caseRow(db, caseId)).unread) await readComplaint(db, caseId);
  await assignHandler(desk, await formOf(db, caseId), { handlerId: by.id });
  if ((await caseRow(db, caseId)).station !== "identity") return;
  const form = { ...(await formOf(db, caseId)), on: localDateOf(desk.now.toISOString()) };
  const facts = { asked: [...FACT_TOPICS], right: FACT_TOPICS.length };
  const matched = (await caseRow(db, caseId)).relation_id !== null;
  // By the file: compared by hand where nobody in the register was matched.
  if (matched) {
    await recordIdentity(desk, { ...form, method: "facts-from-file", facts, reason: "Zonder e-mailadres." });
  } else {
    await recordIdentity(desk, { ...form, method: "address-on-file", compared: true });
  }
}

/** What the worker does when the mail server took the notice. */
export async function deliver(db: Db, caseId: string, at: string): Promise<void> {
  const { snapshot } = await caseRow(db, caseId);
  const letterId = snapshot.context.replyLetterId ?? "";
  const event = {
    type: "ReplyGiven",
    letterId,
    by: "portal",
    actor: { type: "system" },
    at,
    on: localDateOf(at),
  };
  await happen(db, caseId, event as Parameters<typeof happen>[2]);
}

/** De Vries reads the proposal and signs it. */
export async function approve(db: Db, caseId: string, at: string, by = VRIES): Promise<void> {
  const hash = (await caseRow(db, caseId)).snapshot.context.proposal?.hash ?? "";
  await approveDecision(deskOf(db, by, at), { ...(await formOf(db, caseId)), hash, clearances: [] });
}

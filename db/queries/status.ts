import { sql } from "kysely";
import type { Kind } from "../../workflows/kinds";
import type { CaseRow } from "../case-row";
import type { Executor } from "../client";
import type { Letter } from "../content/letters";
import { normaliseEmail } from "../content/parties";
import type { EventRow } from "../events";
import type { StatusReader } from "../schema/public";
import { casesLinkedBy } from "./linked-cases";

/**
 * The case that someone may sign in to, and as whom: the reference and the address that the desk writes to belong
 * together. The person whose data it is may sign in from the moment that they were told. Does the same work
 * whether or not they do.
 */
export async function findForSignIn(
  db: Executor,
  reference: string,
  email: string,
): Promise<{ id: string; version: number; reader: StatusReader } | null> {
  const rows = await db
    .selectFrom("cases")
    .innerJoin("parties", "parties.case_id", "cases.id")
    .select(["cases.id", "cases.version", "parties.role", "parties.email_normalised"])
    .select(sql<string | null>`cases.snapshot #>> '{context,mandate,subjectToldOn}'`.as("told_on"))
    .where("cases.reference", "=", reference)
    .where("parties.role", "in", ["requester", "representative", "subject"])
    .execute();
  const typed = normaliseEmail(email);
  const byRole = (role: string) => rows.find((row) => row.role === role);
  const asker = byRole("representative") ?? byRole("requester");
  if (asker?.email_normalised === typed) return { id: asker.id, version: asker.version, reader: "requester" };
  const subject = byRole("subject");
  if (subject?.told_on && subject.email_normalised === typed) {
    return { id: subject.id, version: subject.version, reader: "subject" };
  }
  return null;
}

export interface OwnCase {
  id: string;
  reference: string;
  kind: Kind;
  closedOn: string | null;
}

/** The cases that one session may see: its own, and what was filed with it or came of it. */
export async function casesOfSession(db: Executor, caseId: string): Promise<OwnCase[]> {
  const ids = await casesLinkedBy(db, caseId, ["same-form", "objection", "converted"]);
  const rows = await db
    .selectFrom("cases")
    .select(["id", "reference", "kind", "closed_on"])
    .where("id", "in", ids)
    .execute();
  return ids.flatMap((id) =>
    rows
      .filter((row) => row.id === id)
      .map(({ reference, kind, closed_on }) => ({ id, reference, kind, closedOn: closed_on })),
  );
}

/** One case as its status page shows it. */
export function findStatusRow(db: Executor, caseId: string): Promise<CaseRow> {
  return db.selectFrom("cases").selectAll().where("id", "=", caseId).executeTakeFirstOrThrow();
}

export type LetterLine = Pick<
  Letter,
  "id" | "name" | "language" | "subject" | "state" | "channel" | "published_at" | "posted_on" | "opened_at"
>;

/**
 * Letters that reached their reader, newest first.
 * @param recipientId the party whose letters they are; null for the requester
 */
export function lettersForReader(
  db: Executor,
  caseId: string,
  recipientId: string | null,
): Promise<LetterLine[]> {
  return db
    .selectFrom("letters")
    .select([
      "id",
      "name",
      "language",
      "subject",
      "state",
      "channel",
      "published_at",
      "posted_on",
      "opened_at",
    ])
    .where("case_id", "=", caseId)
    .where("recipient_id", recipientId === null ? "is" : "=", recipientId)
    .where("destroyed_at", "is", null)
    .where("state", "in", ["published", "posted"])
    .where("name", "<>", "confirm-address")
    .orderBy("created_at", "desc")
    .execute();
}

/** What the requester sent us after filing: additions and answers, newest first. */
export async function addedByRequester(db: Executor, caseId: string) {
  const rows = await db
    .selectFrom("content")
    .select(["id", "kind", "body", "created_at"])
    .where("case_id", "=", caseId)
    .where("created_by", "is", null)
    .where("kind", "in", ["information", "answer"])
    .where("destroyed_at", "is", null)
    .orderBy("created_at", "desc")
    .execute();
  return rows.map(({ id, body, created_at }) => {
    const { text = "", fileIds = [] } = (body ?? {}) as { text?: string; fileIds?: string[] };
    return { id, text, files: fileIds.length, at: created_at };
  });
}

/** The last event of one of these types, or null. */
export async function lastEventOf(
  db: Executor,
  caseId: string,
  types: readonly string[],
): Promise<Pick<EventRow, "type" | "data" | "on_date"> | null> {
  const row = await db
    .selectFrom("events")
    .select(["type", "data", "on_date"])
    .where("case_id", "=", caseId)
    .where("type", "in", types)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

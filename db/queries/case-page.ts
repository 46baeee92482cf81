import { sql } from "kysely";
import type { Kind } from "../../workflows/kinds";
import type { Executor } from "../client";
import { type Reader, type VisibleCaseId, visibleTo } from "../reader";
import type { CaseLinkTable } from "../schema/cases";

export interface NamedStaff {
  id: string;
  name: string;
  /** Closed accounts keep their name in what they did. */
  open: boolean;
}

export async function findStaffNames(db: Executor): Promise<NamedStaff[]> {
  const rows = await db.selectFrom("staff").select(["id", "name", "closedAt"]).orderBy("name").execute();
  return rows.map(({ id, name, closedAt }) => ({ id, name, open: closedAt === null }));
}

export interface RelatedCase {
  id: string;
  reference: string;
  kind: Kind;
  receivedOn: string;
  closedOn: string | null;
}

/**
 * Open cases about the same thing from the same confirmed e-mail address: only those can be merged, because an
 * address that nobody confirmed proves nothing. Of a representative they must be about the same person: two
 * clients of one lawyer are two cases. Only what the reader may see.
 */
export async function findDuplicates(
  db: Executor,
  caseId: VisibleCaseId,
  reader: Reader,
): Promise<RelatedCase[]> {
  const rows = await db
    .selectFrom("cases as own")
    .innerJoin("parties as mine", (join) =>
      join.onRef("mine.case_id", "=", "own.id").on("mine.role", "=", "requester"),
    )
    .innerJoin("parties as theirs", (join) =>
      join.onRef("theirs.email_normalised", "=", "mine.email_normalised").on("theirs.role", "=", "requester"),
    )
    .innerJoin("cases as other", "other.id", "theirs.case_id")
    .select(["other.id", "other.reference", "other.kind", "other.received_on", "other.closed_on"])
    .where("own.id", "=", caseId)
    .where("own.confirmed", "=", true)
    .where("own.closed_on", "is", null)
    .whereRef("other.id", "<>", "own.id")
    .whereRef("other.kind", "=", "own.kind")
    .where("other.confirmed", "=", true)
    .where("other.closed_on", "is", null)
    .where(visibleTo(reader, "other"))
    .where(
      sql<boolean>`${subject("own", "name_normalised")} is not distinct from ${subject("other", "name_normalised")}`,
    )
    .where(sql<boolean>`(${subject("own", "birth_date")} <> ${subject("other", "birth_date")}) is not true`)
    .orderBy("other.received_on")
    .limit(10)
    .execute();
  return rows.map(related);
}

/** What is known of the person a case is about, when that is not who asks. */
const subject = (of: "own" | "other", column: "name_normalised" | "birth_date") =>
  sql`(select ${sql.ref(column)} from parties where case_id = ${sql.ref(`${of}.id`)} and role = 'subject' limit 1)`;

export interface LinkedCase extends RelatedCase {
  as: CaseLinkTable["as"];
  /** "from": this case names the other; "to": the other names this one. */
  direction: "from" | "to";
}

/** Cases that hang together with this one: that they exist, for whoever may see them. */
export async function findLinked(db: Executor, caseId: VisibleCaseId, reader: Reader): Promise<LinkedCase[]> {
  const side = (direction: "from" | "to") =>
    db
      .selectFrom("case_links")
      .innerJoin(
        "cases",
        "cases.id",
        direction === "from" ? "case_links.to_case_id" : "case_links.from_case_id",
      )
      .select(["cases.id", "reference", "kind", "received_on", "closed_on", "case_links.as"])
      .where(direction === "from" ? "from_case_id" : "to_case_id", "=", caseId)
      .where(visibleTo(reader))
      .orderBy("reference")
      .execute();
  const [from, to] = await Promise.all([side("from"), side("to")]);
  return [
    ...from.map((row) => ({ ...related(row), as: row.as, direction: "from" as const })),
    ...to.map((row) => ({ ...related(row), as: row.as, direction: "to" as const })),
  ];
}

interface RelatedRow {
  id: string;
  reference: string;
  kind: Kind;
  received_on: string;
  closed_on: string | null;
}

const related = ({ id, reference, kind, received_on, closed_on }: RelatedRow): RelatedCase => ({
  id,
  reference,
  kind,
  receivedOn: received_on,
  closedOn: closed_on,
});

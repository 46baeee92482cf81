import { sql } from "kysely";
import type { Role } from "../workflows/actors";
import type { Executor } from "./client";
import { STATEMENT_KINDS, type StatementKind } from "./schema/staff";

export interface Statement {
  id: string;
  kind: StatementKind;
  version: number;
  text: { nl: string; en: string | null };
  publishedBy: string | null;
  publishedAt: Date;
}

/** The kinds that somebody with these roles has to accept. */
export const kindsFor = (roles: readonly Role[]): StatementKind[] =>
  STATEMENT_KINDS.filter((kind) => kind !== "auditor-terms" || roles.includes("auditor"));

const inForce = (db: Executor) =>
  db.selectFrom("statements").distinctOn("kind").selectAll().orderBy("kind").orderBy("version", "desc");

/** The version of each kind that counts now. */
export async function currentStatements(db: Executor): Promise<Statement[]> {
  const rows = await inForce(db).execute();
  return rows
    .map(({ id, kind, version, ...row }) => ({
      id,
      kind,
      version,
      text: { nl: row.text_nl, en: row.text_en },
      publishedBy: row.published_by,
      publishedAt: row.published_at,
    }))
    .sort((a, b) => STATEMENT_KINDS.indexOf(a.kind) - STATEMENT_KINDS.indexOf(b.kind));
}

/** Whoever is typing when a new version comes can still send that form. */
const GRACE_MS = 60 * 60 * 1000;

/**
 * Whether somebody has to read something first. A form that is sent counts a version from before that was replaced
 * within the hour, so that nothing typed is lost.
 */
export async function mustAccept(
  db: Executor,
  {
    staffId,
    roles,
    sendsForm,
    now,
  }: { staffId: string; roles: readonly Role[]; sendsForm: boolean; now: Date },
): Promise<boolean> {
  const graceBegan = new Date(now.getTime() - GRACE_MS);
  const { rows } = await sql`
    select current.id
    from (${inForce(db)}) as current
    where current.kind = any(${kindsFor(roles)})
      and not exists (
        select
        from statement_acceptances as accepted
        join statements as read on read.id = accepted.statement_id
        where accepted.staff_id = ${staffId}
          and read.kind = current.kind
          and (
            read.version = current.version
            or (${sendsForm} and current.published_at > ${graceBegan} and read.version = current.version - 1)
          )
      )
    limit 1
  `.execute(db);
  return rows.length > 0;
}

export interface StatementForReader extends Statement {
  acceptedAt: Date | null;
}

/** What somebody has to accept, and when they did. */
export async function statementsFor(
  db: Executor,
  { staffId, roles }: { staffId: string; roles: readonly Role[] },
): Promise<StatementForReader[]> {
  const kinds = kindsFor(roles);
  const current = (await currentStatements(db)).filter(({ kind }) => kinds.includes(kind));
  const accepted = await db
    .selectFrom("statement_acceptances")
    .select(["statement_id", "accepted_at"])
    .where("staff_id", "=", staffId)
    .execute();
  const at = new Map(accepted.map((row) => [row.statement_id, row.accepted_at]));
  return current.map((statement) => ({ ...statement, acceptedAt: at.get(statement.id) ?? null }));
}

/** Records that somebody accepted a version; only the one that counts now. @returns whether it still counted */
export async function acceptStatement(
  db: Executor,
  { staffId, statementId, now }: { staffId: string; statementId: string; now: Date },
): Promise<boolean> {
  const current = (await currentStatements(db)).some(({ id }) => id === statementId);
  if (!current) return false;
  await db
    .insertInto("statement_acceptances")
    .values({ staff_id: staffId, statement_id: statementId, accepted_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

export interface NewStatement {
  kind: StatementKind;
  /** The version that was on the screen. */
  basedOn: number;
  nl: string;
  en: string | null;
  by: string;
  now: Date;
}

/** Publishes the next version; everybody is asked anew. @returns whether nobody else was ahead */
export async function publishStatement(
  db: Executor,
  { kind, basedOn, nl, en, by, now }: NewStatement,
): Promise<boolean> {
  const latest = await db
    .selectFrom("statements")
    .select((eb) => eb.fn.max("version").as("version"))
    .where("kind", "=", kind)
    .executeTakeFirst();
  if ((latest?.version ?? 0) !== basedOn) return false;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("statements")
    .values({
      id: crypto.randomUUID(),
      kind,
      version: basedOn + 1,
      text_nl: nl,
      text_en: en,
      published_by: by,
      published_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export interface Acceptance {
  name: string;
  email: string;
  kind: StatementKind;
  version: number;
  /** Null: the version counts now, and this person has not accepted it yet. */
  acceptedAt: Date | null;
}

/** Who accepted what when, the latest version first; and for open accounts what they still have to. */
export async function listAcceptances(db: Executor): Promise<Acceptance[]> {
  const accepted = await db
    .selectFrom("statement_acceptances as accepted")
    .innerJoin("statements as read", "read.id", "accepted.statement_id")
    .innerJoin("staff", "staff.id", "accepted.staff_id")
    .select(["staff.name", "staff.email", "read.kind", "read.version", "accepted.accepted_at as acceptedAt"])
    .execute();
  const people = await db
    .selectFrom("staff")
    .select(["name", "email", "roles"])
    .where("closedAt", "is", null)
    .execute();
  const current = await currentStatements(db);
  const known = new Set(accepted.map(({ email, kind, version }) => `${email} ${kind} ${version}`));
  const pending = people.flatMap(({ name, email, roles }) =>
    current
      .filter(({ kind }) => kindsFor(roles).includes(kind))
      .filter(({ kind, version }) => !known.has(`${email} ${kind} ${version}`))
      .map(({ kind, version }) => ({ name, email, kind, version, acceptedAt: null })),
  );
  return [...accepted, ...pending].sort(
    (a, b) =>
      a.name.localeCompare(b.name, "nl") ||
      STATEMENT_KINDS.indexOf(a.kind) - STATEMENT_KINDS.indexOf(b.kind) ||
      b.version - a.version,
  );
}

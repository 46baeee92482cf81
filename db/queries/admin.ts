import { sql } from "kysely";
import type { Role } from "../../workflows/actors";
import type { Executor } from "../client";
import { tokenHash } from "../tokens";

export interface ListedStaff {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  team: string | null;
  privacyOfficer: boolean;
  closedAt: Date | null;
  /** Sessions that hold at this moment. */
  sessions: number;
  /** Open cases in this person's name. */
  openCases: number;
  /** Whether they set up a second step. */
  secondFactor: boolean;
}

function selectStaff(db: Executor, now: Date) {
  return db
    .selectFrom("staff")
    .select(["id", "name", "email", "roles", "team", "privacyOfficer", "closedAt"])
    .select((eb) => [
      eb
        .selectFrom("session")
        .select(sql<number>`count(*)::int`.as("n"))
        .whereRef("session.userId", "=", "staff.id")
        .where("session.expiresAt", ">", now)
        .where("session.secondFactorAt", "is not", null)
        .as("sessions"),
      eb
        .selectFrom("cases")
        .select(sql<number>`count(*)::int`.as("n"))
        .whereRef("cases.handler_id", "=", "staff.id")
        .where("cases.closed_on", "is", null)
        .as("openCases"),
      eb
        .exists(
          eb
            .selectFrom("second_factors")
            .select("second_factors.id")
            .whereRef("second_factors.staff_id", "=", "staff.id")
            .where("second_factors.confirmed_at", "is not", null),
        )
        .$castTo<boolean>()
        .as("secondFactor"),
    ]);
}

const counted = <Row extends { sessions: number | null; openCases: number | null }>(row: Row) => ({
  ...row,
  sessions: row.sessions ?? 0,
  openCases: row.openCases ?? 0,
});

/** Everyone with an account, those whose account was closed last. */
export async function listStaff(db: Executor, now: Date): Promise<ListedStaff[]> {
  const rows = await selectStaff(db, now).orderBy(sql`"closedAt" is not null`).orderBy("name").execute();
  return rows.map(counted);
}

export async function findStaff(db: Executor, id: string, now: Date): Promise<ListedStaff | null> {
  const row = await selectStaff(db, now).where("id", "=", id).executeTakeFirst();
  return row ? counted(row) : null;
}

export interface Invitation {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  expiresAt: Date;
}

/** Invitations that were not accepted; the ones that ran out too, so that they can be sent again. */
export async function openInvitations(
  db: Executor,
  now: Date,
): Promise<(Invitation & { expired: boolean })[]> {
  const rows = await db
    .selectFrom("invitations")
    .select(["id", "name", "email", "roles", "expires_at"])
    .where("accepted_at", "is", null)
    .orderBy("created_at", "desc")
    .execute();
  return rows.map(({ expires_at, ...row }) => ({
    ...row,
    expiresAt: expires_at,
    expired: expires_at <= now,
  }));
}

/** The invitation behind a link that still holds, or null. */
export async function findInvitation(db: Executor, token: string, now: Date): Promise<Invitation | null> {
  const row = await db
    .selectFrom("invitations")
    .select(["id", "name", "email", "roles", "expires_at"])
    .where("token_hash", "=", tokenHash(token))
    .where("accepted_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return row
    ? { id: row.id, name: row.name, email: row.email, roles: row.roles, expiresAt: row.expires_at }
    : null;
}

import type { Executor } from "../../db/client";
import type { Role } from "../../workflows/actors";
import { isLastAdministrator } from "../commands/admin/change-staff.server";
import type { OidcClaims } from "../oidc/client.server";
import type { StaffOidc } from "../settings.server";
import { endSessions } from "./sessions.server";

const PROVIDER = "oidc";

/**
 * Whose account this is, with the roles that the provider tells now; those it does not tell are taken away (but of
 * the last administrator that role stays, as everywhere). Makes an account for whoever was invited, or has a role
 * according to the provider. The organisation's own provider is trusted to know its people's addresses.
 * @returns null for whoever has no access: unknown, closed, or without any role
 */
export async function accountOfClaims(
  trx: Executor,
  { roles: mapping }: Pick<StaffOidc, "roles">,
  claims: OidcClaims,
  now: Date,
): Promise<string | null> {
  const told = mapping && rolesIn(claims, mapping);
  const staff = (await findLinked(trx, claims)) ?? (await linkByAddress(trx, claims, told, now));
  if (!staff || staff.closedAt) return null;
  const roles = told ? await keepLastAdministrator(trx, staff, told) : staff.roles;
  if (told) {
    const privacyOfficer = staff.privacyOfficer && roles.includes("approver");
    await trx
      .updateTable("staff")
      .set({ roles: JSON.stringify(roles), privacyOfficer, updatedAt: now })
      .where("id", "=", staff.id)
      .execute();
  }
  if (roles.length > 0) return staff.id;
  await endSessions(trx, staff.id);
  return null;
}

type Found = { id: string; roles: Role[]; privacyOfficer: boolean; closedAt: Date | null };

/** Roles that the values of a claim give; one value or a list of them. */
function rolesIn(claims: OidcClaims, { claim, given }: NonNullable<StaffOidc["roles"]>): Role[] {
  const values = [claims[claim]].flat();
  return [...new Set(given.filter(([value]) => values.includes(value)).map(([, role]) => role))];
}

async function keepLastAdministrator(trx: Executor, staff: Found, told: Role[]): Promise<Role[]> {
  const loses = staff.roles.includes("administrator") && !told.includes("administrator");
  return loses && (await isLastAdministrator(trx, staff.id)) ? [...told, "administrator"] : told;
}

const accountId = ({ iss, sub }: OidcClaims): string => `${iss} ${sub}`;

/** Whose account belongs to these claims since an earlier sign-in, or null. */
export const linkedTo = async (db: Executor, claims: OidcClaims): Promise<string | null> =>
  (await findLinked(db, claims))?.id ?? null;

/** Whether somebody signed in at the provider before, so that they can do so again. */
export async function signsInElsewhere(db: Executor, staffId: string): Promise<boolean> {
  const linked = await db
    .selectFrom("account")
    .select("id")
    .where("userId", "=", staffId)
    .where("providerId", "=", PROVIDER)
    .executeTakeFirst();
  return linked !== undefined;
}

function findLinked(trx: Executor, claims: OidcClaims): Promise<Found | undefined> {
  return trx
    .selectFrom("account")
    .innerJoin("staff", "staff.id", "account.userId")
    .select(["staff.id", "staff.roles", "staff.privacyOfficer", "staff.closedAt"])
    .where("account.providerId", "=", PROVIDER)
    .where("account.accountId", "=", accountId(claims))
    .executeTakeFirst();
}

/** The first time: by e-mail address, unless the provider doubts it or the account is somebody else's there. */
async function linkByAddress(
  trx: Executor,
  claims: OidcClaims,
  told: Role[] | undefined,
  now: Date,
): Promise<Found | null> {
  const email = typeof claims.email === "string" ? claims.email.trim().toLowerCase() : "";
  if (!email || claims.email_verified === false) return null;
  const staff = (await findByAddress(trx, email)) ?? (await makeAccount(trx, email, claims, told, now));
  if (!staff) return null;
  if (await signsInElsewhere(trx, staff.id)) return null;
  await trx
    .insertInto("account")
    .values({
      id: crypto.randomUUID(),
      accountId: accountId(claims),
      providerId: PROVIDER,
      userId: staff.id,
      updatedAt: now,
    })
    .execute();
  return staff;
}

const findByAddress = (trx: Executor, email: string): Promise<Found | undefined> =>
  trx
    .selectFrom("staff")
    .select(["id", "roles", "privacyOfficer", "closedAt"])
    .where("email", "=", email)
    .executeTakeFirst();

async function makeAccount(
  trx: Executor,
  email: string,
  claims: OidcClaims,
  told: Role[] | undefined,
  now: Date,
): Promise<Found | null> {
  const invitation = await trx
    .updateTable("invitations")
    .set({ accepted_at: now })
    .where("email", "=", email)
    .where("accepted_at", "is", null)
    .where("expires_at", ">", now)
    .returningAll()
    .executeTakeFirst();
  if (!invitation && !told?.length) return null;
  const roles = told ?? invitation?.roles ?? [];
  return trx
    .insertInto("staff")
    .values({
      id: crypto.randomUUID(),
      name: invitation?.name ?? (typeof claims.name === "string" ? claims.name : email),
      email,
      emailVerified: true,
      roles: JSON.stringify(roles),
      team: invitation?.team ?? null,
      privacyOfficer: invitation?.privacy_officer ?? false,
      language: invitation?.language ?? "nl",
      createdAt: now,
    })
    .returning(["id", "roles", "privacyOfficer", "closedAt"])
    .executeTakeFirstOrThrow();
}

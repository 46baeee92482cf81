import type { AppLoadContext } from "@remix-run/node";
import type { Selectable } from "kysely";
import type { Executor } from "../../../db/client";
import type { InvitationTable } from "../../../db/schema/staff";
import { tokenHash } from "../../../db/tokens";
import { hashOf, type PasswordFault, passwordFault, storePassword } from "../../auth/password.server";
import { endSessions } from "../../auth/sessions.server";

export type Accepted = { kind: "accepted"; email: string } | { kind: "gone" } | { kind: PasswordFault };

/**
 * Takes up an invitation with a password of one's own. Makes the account, or gives the one that is there a new
 * password and opens it again; whoever was signed in as this person is not any more. Works once.
 */
export async function acceptInvitation(
  context: AppLoadContext,
  { token, password }: { token: string; password: string },
): Promise<Accepted> {
  const fault = passwordFault(password);
  if (fault) return { kind: fault };
  const now = context.now();
  const hash = await hashOf(context, password);
  return context.db.transaction().execute(async (trx): Promise<Accepted> => {
    const invitation = await trx
      .updateTable("invitations")
      .set({ accepted_at: now })
      .where("token_hash", "=", tokenHash(token))
      .where("accepted_at", "is", null)
      .where("expires_at", ">", now)
      .returningAll()
      .executeTakeFirst();
    if (!invitation) return { kind: "gone" };
    const staffId = await accountFor(trx, invitation, now);
    await storePassword(trx, staffId, hash, now);
    await endSessions(trx, staffId);
    return { kind: "accepted", email: invitation.email };
  });
}

async function accountFor(
  trx: Executor,
  invitation: Selectable<InvitationTable>,
  now: Date,
): Promise<string> {
  const account = {
    name: invitation.name,
    roles: JSON.stringify(invitation.roles),
    team: invitation.team,
    privacyOfficer: invitation.privacy_officer,
    language: invitation.language,
    closedAt: null,
    updatedAt: now,
  };
  const { id } = await trx
    .insertInto("staff")
    .values({
      ...account,
      id: crypto.randomUUID(),
      email: invitation.email,
      emailVerified: true,
      createdAt: now,
    })
    .onConflict((conflict) => conflict.column("email").doUpdateSet(account))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

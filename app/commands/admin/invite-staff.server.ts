import type { AppLoadContext } from "@remix-run/node";
import type { Executor } from "../../../db/client";
import { newToken, tokenHash } from "../../../db/tokens";
import type { Role } from "../../../workflows/actors";
import { localDateOf } from "../../../workflows/deadlines";
import type { StaffMember } from "../../auth/staff.server";
import { mailAboutAccount } from "../../mail/account-mail.server";
import { invitationAt } from "../../routes/staff/paths";

const DAY = 24 * 60 * 60_000;
/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 7;

export interface StaffToInvite {
  name: string;
  email: string;
  roles: Role[];
  team: string | null;
  privacyOfficer: boolean;
  language: "nl" | "en";
}

type Sender = Pick<AppLoadContext, "db" | "settings" | "now">;

export interface Invitation {
  id: string;
  /** Holds the token, which is nowhere stored: whoever has it chooses the password. */
  link: string;
  expiresAt: Date;
}

export interface Invited {
  /** False: the mail server did not take it; the link must reach the person in another way. */
  mailed: boolean;
  link: string;
}

/**
 * Invites a new colleague, or one who needs a new password: the link lets them choose one. An earlier invitation
 * to the same address no longer holds.
 */
export async function inviteStaff(
  context: Sender,
  by: Pick<StaffMember, "id" | "name">,
  person: StaffToInvite,
): Promise<Invited> {
  const invitation = await makeInvitation(context, person, by.id);
  return { mailed: await mailInvitation(context, by.name, person, invitation), link: invitation.link };
}

/** Makes the invitation without mailing it: for the first administrator, whom nobody here can invite. */
export async function makeInvitation(
  { db, settings, now }: Sender,
  person: StaffToInvite,
  invitedBy: string | null,
): Promise<Invitation> {
  const token = newToken();
  const id = crypto.randomUUID();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + INVITATION_DAYS * DAY);
  await db.transaction().execute(async (trx) => {
    await withdrawInvitationsTo(trx, person.email);
    await trx
      .insertInto("invitations")
      .values({
        id,
        token_hash: tokenHash(token),
        name: person.name,
        email: person.email,
        roles: JSON.stringify(person.roles),
        team: person.team,
        privacy_officer: person.privacyOfficer,
        language: person.language,
        invited_by: invitedBy,
        created_at: createdAt,
        expires_at: expiresAt,
      })
      .execute();
  });
  return { id, link: `${settings.origin}${invitationAt(token)}`, expiresAt };
}

function mailInvitation(
  context: Sender,
  invitedBy: string,
  { name, email, language }: StaffToInvite,
  { id, link, expiresAt }: Invitation,
): Promise<boolean> {
  return mailAboutAccount(context, "invitation", {
    id,
    to: email,
    language,
    props: { name, invitedBy, acceptUrl: link, validUntil: localDateOf(expiresAt) },
  });
}

/** Invites somebody anew whose invitation ran out, or whose mail got lost; the link from before no longer works. */
export async function inviteAgain(
  context: Sender,
  by: Pick<StaffMember, "id" | "name">,
  id: string,
): Promise<(Invited & { name: string }) | null> {
  const open = await context.db
    .selectFrom("invitations")
    .selectAll()
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .executeTakeFirst();
  if (!open) return null;
  const { name, email, roles, team, privacy_officer: privacyOfficer, language } = open;
  const invited = await inviteStaff(context, by, { name, email, roles, team, privacyOfficer, language });
  return { ...invited, name };
}

async function withdrawInvitationsTo(trx: Executor, email: string): Promise<void> {
  await trx.deleteFrom("invitations").where("email", "=", email).where("accepted_at", "is", null).execute();
}

/** Takes an invitation back before it was accepted. */
export async function withdrawInvitation(db: Executor, id: string): Promise<void> {
  await db.deleteFrom("invitations").where("id", "=", id).where("accepted_at", "is", null).execute();
}

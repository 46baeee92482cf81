import type { AppLoadContext } from "@remix-run/node";
import { removeSecondFactors } from "../../auth/second-factor.server";
import { endSessions } from "../../auth/sessions.server";
import type { StaffMember } from "../../auth/staff.server";
import { mailAboutAccount } from "../../mail/account-mail.server";
import { STAFF_PATHS } from "../../routes/staff/paths";

interface Member {
  id: string;
  name: string;
  email: string;
}

/**
 * Lets a colleague who lost their phone and their recovery codes begin anew: app, codes and passkeys go, sessions
 * end, and they are told by mail. Nobody does this to themselves: whoever took over a session could.
 * @returns whether the mail server took the notice
 */
export async function resetSecondFactor(
  context: AppLoadContext,
  by: Pick<StaffMember, "id" | "name">,
  member: Member,
): Promise<{ mailed: boolean } | "own"> {
  if (member.id === by.id) return "own";
  const { db, settings } = context;
  await db.transaction().execute(async (trx) => {
    await removeSecondFactors(trx, member.id);
    await endSessions(trx, member.id);
  });
  const { language } = await db
    .selectFrom("staff")
    .select("language")
    .where("id", "=", member.id)
    .executeTakeFirstOrThrow();
  const mailed = await mailAboutAccount(context, "second-factor-reset", {
    id: crypto.randomUUID(),
    to: member.email,
    language,
    props: { name: member.name, resetBy: by.name, signInUrl: `${settings.origin}${STAFF_PATHS.signIn}` },
  });
  return { mailed };
}

import type { AppLoadContext } from "@remix-run/node";
import { hashOf, type PasswordFault, passwordFault, storePassword } from "../../auth/password.server";
import { endSessions } from "../../auth/sessions.server";
import { confirmPassword } from "../../auth/sign-in.server";
import type { StaffMember } from "../../auth/staff.server";

export type PasswordChanged = "changed" | "wrong" | "locked" | "same" | PasswordFault;

/** A person replaces their own password; whoever else is signed in as them is not any more. */
export async function changePassword(
  context: AppLoadContext,
  staff: StaffMember,
  { current, fresh }: { current: string; fresh: string },
): Promise<PasswordChanged> {
  const fault = passwordFault(fresh);
  if (fault) return fault;
  if (fresh === current) return "same";
  const confirmed = await confirmPassword(context, staff, current);
  if (confirmed !== "confirmed") return confirmed;
  const hash = await hashOf(context, fresh);
  await context.db.transaction().execute(async (trx) => {
    await storePassword(trx, staff.id, hash, context.now());
    await endSessions(trx, staff.id, staff.sessionId);
  });
  return "changed";
}

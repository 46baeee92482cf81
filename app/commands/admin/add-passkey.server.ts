import type { AppLoadContext } from "@remix-run/node";
import { keepPasskey } from "../../auth/passkeys.server";
import type { StaffMember } from "../../auth/staff.server";
import { mailAboutAccount } from "../../mail/account-mail.server";
import { STAFF_PATHS } from "../../routes/staff/paths";

/**
 * Gives somebody one more way to show who they are, and tells them by mail: whoever took over a session could do this.
 * @param answer what their browser said, as JSON
 */
export async function addPasskey(
  context: AppLoadContext,
  staff: StaffMember,
  { answer, name }: { answer: string; name: string },
): Promise<"added" | "refused"> {
  if (!(await keepPasskey(context, staff, { answer, name }))) return "refused";
  await mailAboutAccount(context, "passkey-added", {
    id: crypto.randomUUID(),
    to: staff.email,
    language: staff.language,
    props: { name: staff.name, accountUrl: `${context.settings.origin}${STAFF_PATHS.account}` },
  });
  return "added";
}

import type { ActionFunctionArgs } from "@remix-run/node";
import { askNewPasskey } from "../../../../auth/passkeys.server";
import { requireStaff } from "../../../../auth/staff.server";

/** What the page asks before it has a browser make a passkey. */
export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/account/passkey/question" });
  const options = await askNewPasskey(context, staff);
  if (!options) throw new Response(null, { status: 404 });
  return Response.json(options);
}

import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { mayRead } from "../../auth/access";
import { requireStaff } from "../../auth/staff.server";
import { STAFF_PATHS } from "./paths";

/** `/medewerkers`: everybody's first page after signing in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { roles } = await requireStaff(request, context, { route: "staff/start" });
  if (roles.includes("manager") && !roles.includes("handler") && !roles.includes("approver")) {
    return redirect(STAFF_PATHS.management);
  }
  return redirect(mayRead(roles, "staff/queue") ? STAFF_PATHS.queue : STAFF_PATHS.adminStaff);
}

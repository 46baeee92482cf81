import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { mayRead, type StaffRoute } from "../../auth/access";
import { requireStaff } from "../../auth/staff.server";
import { STAFF_PATHS } from "./paths";

/** The first of these that somebody may open is where they begin. */
const FIRST: [StaffRoute, string][] = [
  ["staff/queue", STAFF_PATHS.queue],
  ["admin/staff", STAFF_PATHS.adminStaff],
  ["oversight/my-audits", STAFF_PATHS.myAudits],
];

/** `/medewerkers`: everybody's first page after signing in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { roles } = await requireStaff(request, context, { route: "staff/start" });
  if (roles.includes("manager") && !roles.includes("handler") && !roles.includes("approver")) {
    return redirect(STAFF_PATHS.management);
  }
  const [, first] = FIRST.find(([route]) => mayRead(roles, route)) ?? [];
  return redirect(first ?? STAFF_PATHS.account);
}

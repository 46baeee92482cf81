import type { LoaderFunctionArgs } from "@remix-run/node";
import { listStaff, openInvitations } from "../../../../db/queries/admin";
import { requireStaff } from "../../../auth/staff.server";
import { sendTable, sheet, tableOf } from "../../staff/export.server";
import { invitationColumns, staffColumns } from "./columns";

/** Everyone with an account, or who was invited. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "admin/staff/export" });
  const name = tableOf(request, ["medewerkers", "uitnodigingen"]);
  const now = context.now();
  return sendTable({ request, context }, name, async (language) =>
    name === "medewerkers"
      ? sheet(staffColumns(language), await listStaff(context.db, now))
      : sheet(invitationColumns(language), await openInvitations(context.db, now)),
  );
}

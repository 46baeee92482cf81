import type { LoaderFunctionArgs } from "@remix-run/node";
import { findAudits } from "../../../../db/queries/audits";
import { requireStaff } from "../../../auth/staff.server";
import { sendTable, sheet } from "../../staff/export.server";
import { auditColumns } from "./columns";

/** Every audit there was. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/audits/export" });
  return sendTable({ request, context }, "audits", async (language) =>
    sheet(auditColumns(language), await findAudits(context.db, staff.reader)),
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { localDateOf } from "../../../../workflows/deadlines";
import { requireStaff } from "../../../auth/staff.server";
import { sendTable, sheet } from "../../staff/export.server";
import { progressColumns } from "./columns";
import { openProgress } from "./open.server";

/** What its auditor looked at, case by case. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/audit/export" });
  const { audit, cases } = await openProgress(context, staff, params.audit);
  return sendTable({ request, context }, `audit-${audit.reference}`, (language) =>
    sheet(progressColumns(language, localDateOf(staff.reader.now)), cases),
  );
}

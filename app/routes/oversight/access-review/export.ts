import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "../../../auth/staff.server";
import { sendTable, sheet } from "../../staff/export.server";
import { reviewColumns } from "./columns";
import { loadReview } from "./load.server";

/** Everybody in the review of a quarter, as on the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader } = await requireStaff(request, context, { route: "oversight/access-review/export" });
  const { quarter, rows } = await loadReview(context.db, reader, request);
  return sendTable({ request, context }, `toegang-${quarter}`, (language) =>
    sheet(reviewColumns(language), rows),
  );
}

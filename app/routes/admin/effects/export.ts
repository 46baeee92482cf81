import type { LoaderFunctionArgs } from "@remix-run/node";
import { failedEffectsFor } from "../../../../db/queries/failed-effects";
import { requireStaff } from "../../../auth/staff.server";
import { sendTable, sheetOfCases } from "../../staff/export.server";
import { effectColumns } from "./columns";

/** Everything that failed for good, also beyond what the screen shows. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "admin/effects/export" });
  const { reader } = staff;
  return sendTable({ request, context }, "mislukte-acties", async (language) =>
    sheetOfCases(context, reader, effectColumns(language), await failedEffectsFor(context.db, reader)),
  );
}

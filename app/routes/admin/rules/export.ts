import type { LoaderFunctionArgs } from "@remix-run/node";
import { findRulesVersions, movedBy } from "../../../../db/rules-change";
import { requireStaff } from "../../../auth/staff.server";
import { sendTable, sheet, sheetOfCases } from "../../staff/export.server";
import { moveColumns, versionColumns } from "./columns";
import { MOVED } from "./moves";

/** All versions, or every case that one of them moved. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "admin/rules/export" });
  const { reader } = staff;
  const moved = new URL(request.url).searchParams.get(MOVED);
  const version = Number(moved);
  if (!Number.isInteger(version)) throw new Response(null, { status: 404 });
  return sendTable({ request, context }, moved ? "verschoven" : "versies", async (language) =>
    moved
      ? sheetOfCases(context, reader, moveColumns(language), await movedBy(context.db, version, { reader }))
      : sheet(versionColumns(language), await findRulesVersions(context.db)),
  );
}

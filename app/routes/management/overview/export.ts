import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "../../../auth/staff.server";
import { sendTable, sheet, tableOf } from "../../staff/export.server";
import { lateColumns, measures, monthColumns, monthRows, openColumns, yearColumns } from "./columns";
import { overviewFigures } from "./figures.server";
import { TABLES } from "./table-names";

/** One of the tables of the overview. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "management/overview/export" });
  const name = tableOf(request, TABLES);
  return sendTable({ request, context }, `overzicht-${name}`, async (language) => {
    const figures = await overviewFigures(context.db, staff.reader);
    switch (name) {
      case "open":
        return sheet(openColumns(language), figures.open);
      case "te-laat":
        return sheet(lateColumns(language), figures.late);
      case "maanden":
        return sheet(monthColumns(language), monthRows(figures.months));
      case "jaar":
        return sheet(yearColumns(language, figures), measures);
    }
  });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { queuePortions } from "../../../../db/queries/queue";
import { localDateOf } from "../../../../workflows/deadlines";
import { requireStaff } from "../../../auth/staff.server";
import { sendTable, sheet, sheetOfCases } from "../export.server";
import { caseColumns } from "./case-columns";
import { readFilter } from "./filter-params.server";

/** The whole list that the filter selects, however many pages it has on the screen. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/queue/export" });
  const { reader } = staff;
  const filter = readFilter(new URL(request.url).searchParams, "all");
  return sendTable({ request, context }, "verzoeken", (language) => {
    const columns = caseColumns(language, localDateOf(reader.now));
    async function* portions() {
      for await (const rows of queuePortions(context.db, reader, filter)) {
        yield* (await sheetOfCases(context, reader, columns, rows)).portions;
      }
    }
    return { head: sheet(columns, []).head, portions: portions() };
  });
}

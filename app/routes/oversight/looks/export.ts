import type { LoaderFunctionArgs } from "@remix-run/node";
import { findLooks, lookPortions } from "../../../../db/queries/looks";
import { localDateOf } from "../../../../workflows/deadlines";
import { requireStaff } from "../../../auth/staff.server";
import { sendTable, sheet } from "../../staff/export.server";
import { lookColumns } from "./columns";
import { readLookFilter } from "./filter";

/** Every look that the filter of the page selects, however many pages it has on the screen. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reader } = await requireStaff(request, context, { route: "oversight/looks/export" });
  const { wrong, ...filter } = readLookFilter(new URL(request.url).searchParams, localDateOf(reader.now));
  const known = !wrong && (await findLooks(context.db, reader, filter, { limit: 1 }));
  if (!known) throw new Response(null, { status: 404 });
  return sendTable({ request, context }, "wie-keek", (language) => {
    const columns = lookColumns(language);
    async function* portions() {
      for await (const rows of lookPortions(context.db, reader, filter)) yield* sheet(columns, rows).portions;
    }
    return { head: sheet(columns, []).head, portions: portions() };
  });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { findSessions } from "../../../auth/sessions.server";
import { requireStaff } from "../../../auth/staff.server";
import { sendTable, sheet } from "../export.server";
import { sessionColumns } from "./sessions";

/** Where the holder is signed in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/account/export" });
  return sendTable({ request, context }, "sessies", async (language) =>
    sheet(
      sessionColumns(language, { current: staff.sessionId }),
      await findSessions(context.db, staff.id, context.now()),
    ),
  );
}

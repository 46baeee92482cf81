import type { LoaderFunctionArgs } from "@remix-run/node";
import { findRejected } from "../../../../db/register/results";
import { requireStaff } from "../../../auth/staff.server";
import { csvResponse } from "../../../csv.server";
import { languageOf } from "../../../language.server";
import { copy } from "./import/copy";
import { requireImport } from "./import/load.server";
import { problemSentence, registerWords } from "./words";

/** Every row that an import could not take, and why: by its place, with nothing that stood in it. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireStaff(request, context, { route: "admin/relations/rejected" });
  const { id, total } = await requireImport(context.db, params.id);
  const language = await languageOf(request);
  const rows = await findRejected(context.db, id, { limit: total });
  const words = copy[language];
  return csvResponse(language === "nl" ? "afgekeurd.csv" : "rejected.csv", {
    head: [words.row, words.reason],
    portions: [rows.map((row) => [row.number, problemSentence(registerWords[language], row)])],
  });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { findBrokenGlass } from "../../../../db/glass";
import { localDateOf } from "../../../../workflows/deadlines";
import { requireStaff } from "../../../auth/staff.server";
import { dateAndTime } from "../../../components/dates";
import { csvResponse } from "../../../csv.server";
import { languageOf } from "../../../language.server";
import { copy } from "./copy";

/** Every line of the page, as it stands there. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "oversight/broken-glass/export" });
  const language = await languageOf(request);
  const { columns, verdicts, destroyed } = copy[language];
  const { when, reference, who, reason, verdict, by, note } = columns;
  const broken = await findBrokenGlass(context.db, staff.reader);
  const lines = broken.map((glass) => [
    dateAndTime(glass.openedAt, language),
    glass.reference,
    glass.name,
    glass.reason ?? destroyed,
    glass.review ? verdicts[glass.review.agreed ? "agreed" : "not-agreed"] : verdicts.open,
    glass.review?.by ?? "",
    glass.review?.note ?? "",
  ]);
  const head = [when, reference, who, reason, verdict, by, note];
  return csvResponse(`gebroken-glas-${localDateOf(staff.reader.now)}.csv`, { head, portions: [lines] });
}

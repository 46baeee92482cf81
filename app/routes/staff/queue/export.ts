import type { LoaderFunctionArgs } from "@remix-run/node";
import { findQueue } from "../../../../db/queries/queue";
import { logListed } from "../../../../db/views";
import { localDateOf } from "../../../../workflows/deadlines";
import { wording } from "../../../../workflows/wording";
import { requireFresh } from "../../../auth/fresh.server";
import { requireStaff } from "../../../auth/staff.server";
import { csv, csvResponse } from "../../../csv";
import { languageOf } from "../../../language.server";
import { copy } from "./copy";
import { dueWords } from "./due";
import { readCursor, readFilter } from "./filter-params.server";

/** The lines of one page of the list, as they stand on the screen. Names that leave in a file are logged as a look. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "staff/queue/export" });
  await requireFresh(request, context, staff);
  const { searchParams } = new URL(request.url);
  const language = await languageOf(request);
  const words = copy[language];
  const house = wording(language);
  const today = localDateOf(context.now());
  const filter = readFilter(searchParams, "all");
  const { rows } = await findQueue(context.db, staff.reader, filter, {
    after: readCursor(searchParams),
  });
  await logListed(
    context.db,
    staff.reader,
    rows.filter(({ person }) => person !== null),
    "export",
  );
  const { due, reference, kind, stage, person, handler } = words.columns;
  const text = csv(
    [due, words.date, reference, kind, stage, person, handler],
    rows.map((row) => [
      dueWords(row, today, language),
      row.dueDate,
      row.reference,
      house.kinds[row.kind],
      row.closedAs ? house.closedAs[row.closedAs] : house.stages[row.stage],
      row.person ?? words.hidden,
      row.handlerName,
    ]),
  );
  return csvResponse(`privacyloket-${today}.csv`, text);
}

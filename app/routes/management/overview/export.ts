import type { LoaderFunctionArgs } from "@remix-run/node";
import { GROUPS } from "../../../../db/queries/queue-lists";
import { localDateOf } from "../../../../workflows/deadlines";
import { wording } from "../../../../workflows/wording";
import { requireFresh } from "../../../auth/fresh.server";
import { requireStaff } from "../../../auth/staff.server";
import { csv, csvResponse } from "../../../csv";
import { languageOf } from "../../../language.server";
import { copy } from "./copy";
import { overviewFigures } from "./figures.server";

const WINDOWS = ["overdue", "today", "week", "later", "paused", "answered"] as const;

/** The figures of the overview, one a line: part, group, what, value. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context, { route: "management/overview/export" });
  await requireFresh(request, context, staff);
  const { reader } = staff;
  const language = await languageOf(request);
  const words = copy[language];
  const { kinds } = wording(language);
  const today = localDateOf(reader.now);
  const { open, late, months, days, year } = await overviewFigures(context.db, reader);
  const lines = [
    ...open.flatMap(({ kind, windows, total }) => [
      ...WINDOWS.map((window) => [words.open, kinds[kind], words.windows[window], windows[window]] as const),
      [words.open, kinds[kind], words.total, total] as const,
    ]),
    ...late.flatMap(({ name, windows }) =>
      (["overdue", "today", "week"] as const).map(
        (window) => [words.late7, name ?? words.nobody, words.windows[window], windows[window]] as const,
      ),
    ),
    ...months.flatMap(({ month, group, answered, onTime }) => [
      [words.months, words.groups[group], `${month} ${words.measures.answered}`, answered] as const,
      [words.months, words.groups[group], `${month} ${words.measures.onTime}`, onTime] as const,
    ]),
    ...GROUPS.flatMap((group) =>
      (Object.keys(words.measures) as (keyof typeof words.measures)[]).map(
        (measure) =>
          [
            words.year,
            words.groups[group],
            words.measures[measure],
            measure === "median" || measure === "p90" ? days[group][measure] : year[group][measure],
          ] as const,
      ),
    ),
  ];
  return csvResponse(`privacyloket-${today}.csv`, csv(words.csvHead, lines));
}

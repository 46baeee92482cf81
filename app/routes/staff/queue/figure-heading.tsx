import { Link } from "@remix-run/react";
import type { QueueFilter } from "../../../../db/queries/queue-filter";
import { wording } from "../../../../workflows/wording";
import { monthName } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { copy } from "./copy";
import { queueAt } from "./filter-params";

/** Which figure of the overview the reader came from, in words. */
export function FigureHeading({ filter }: { filter: QueueFilter }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { figure, from, to, group, kind } = filter;
  if (!figure) return null;
  const parts = [
    words.figures[figure],
    ...(from && to ? [words.period(monthName(from, language), monthName(to, language))] : []),
    ...(group ? [words.groups[group]] : []),
    ...(kind ? [wording(language).kinds[kind]] : []),
  ];
  return (
    <div className="queue__figure">
      <h2>{parts.join(", ")}</h2>
      <Link to={queueAt({ tab: "all" })} className="no-print">
        {words.clearFigure}
      </Link>
    </div>
  );
}

import { Link } from "@remix-run/react";
import type { SampleLine } from "../../../../db/queries/audits";
import { wording } from "../../../../workflows/wording";
import type { Language } from "../../../../workflows/wording/language";
import { Badge } from "../../../components/badge";
import { dateAndTime, shortDate, stamp } from "../../../components/dates";
import type { Column } from "../../../components/table";
import { dueWords } from "../../staff/queue/due";
import { copy } from "./copy";

/** A sample by reference; `pathOf` leads to a case, for the auditor alone. `today` is a local date. */
export function sampleColumns(
  language: Language,
  today: string,
  pathOf?: (reference: string) => string,
): Column<SampleLine>[] {
  const { columns } = copy[language];
  const { kinds, stages, closedAs } = wording(language);
  const on = (date: string | null) => date && shortDate(date, language);
  return [
    {
      key: "reference",
      head: columns.reference,
      rowHead: true,
      text: ({ reference }) => reference,
      cell: ({ reference }) =>
        pathOf ? (
          <Link to={pathOf(reference)} className="number">
            {reference}
          </Link>
        ) : (
          <span className="number">{reference}</span>
        ),
    },
    { key: "kind", head: columns.kind, text: ({ kind }) => kinds[kind] },
    {
      key: "stage",
      head: columns.stage,
      text: (row) => (row.closedAs ? closedAs[row.closedAs] : stages[row.stage]),
    },
    {
      key: "received",
      head: columns.received,
      text: ({ receivedOn }) => receivedOn,
      cell: ({ receivedOn }) => on(receivedOn),
    },
    {
      key: "due",
      head: columns.due,
      text: ({ dueDate }) => dueDate,
      cell: (row) => (row.closedOn ? on(row.dueDate) : dueWords(row, today, language)),
    },
    {
      key: "closed",
      head: columns.closed,
      text: ({ closedOn }) => closedOn,
      cell: ({ closedOn }) => on(closedOn),
    },
  ];
}

/** The same with how far its auditor is. */
export function progressColumns(language: Language, today: string): Column<SampleLine>[] {
  const { columns, notOpened } = copy[language];
  return [
    ...sampleColumns(language, today),
    { key: "looks", head: columns.looks, number: true, text: ({ looks }) => looks },
    {
      key: "last",
      head: columns.last,
      text: ({ lastLookAt }) => (lastLookAt ? stamp(lastLookAt) : notOpened),
      cell: ({ lastLookAt }) =>
        lastLookAt ? dateAndTime(lastLookAt, language) : <Badge tone="soon">{notOpened}</Badge>,
    },
  ];
}

import type { ListedCase } from "../../../../db/queries/case-list";
import { wording } from "../../../../workflows/wording";
import type { Language } from "../../../../workflows/wording/language";
import { shortDate } from "../../../components/dates";
import type { Column } from "../../../components/table";
import { copy } from "./copy";
import { daysTooLate, dueWords } from "./due";

/** Where a case stands, or as what it was closed. */
export function stageWords({ closedAs, stage }: ListedCase, language: Language): string {
  const house = wording(language);
  return closedAs ? house.closedAs[closedAs] : house.stages[stage];
}

/** What else a reader of the line should know, in words; `today` is a local date. */
export function caseMarks(row: ListedCase, today: string, language: Language): string[] {
  const words = copy[language];
  const acknowledge = row.ackBy !== null && row.ackBy < today ? words.ackLate : words.ackBy;
  return [
    row.ackBy ? acknowledge(shortDate(row.ackBy, language)) : null,
    row.confirmed || row.closedOn || row.kind === "opt-out" ? null : words.unconfirmed,
    row.extended && !row.closedOn ? words.extended : null,
    row.spam && !row.closedOn ? words.spam : null,
  ].filter((mark) => mark !== null);
}

/** The lines of a list of cases as they leave in a file; `today` is a local date. */
export function caseColumns(language: Language, today: string): Column<ListedCase>[] {
  const words = copy[language];
  const { kinds } = wording(language);
  const term = (row: ListedCase) => {
    const late = daysTooLate(row);
    return [dueWords(row, today, language), ...(late > 0 ? [words.answeredLate(late)] : [])].join(", ");
  };
  return [
    { key: "due", head: words.columns.due, text: term },
    { key: "date", head: words.date, text: ({ dueDate }) => dueDate },
    { key: "reference", head: words.columns.reference, text: ({ reference }) => reference },
    { key: "kind", head: words.columns.kind, text: ({ kind }) => kinds[kind] },
    { key: "stage", head: words.columns.stage, text: (row) => stageWords(row, language) },
    { key: "marks", head: words.marks, text: (row) => caseMarks(row, today, language).join(", ") },
    { key: "person", head: words.columns.person, text: ({ person }) => person ?? words.hidden },
    { key: "handler", head: words.columns.handler, text: ({ handlerName }) => handlerName },
  ];
}

import type { ReactNode } from "react";
import type { Cell } from "../csv.server";
import { type Copy, useCopy } from "./language";

export interface Column<Row> {
  key: string;
  head: string;
  /** What the cell says, in the table's CSV and, without `cell`, on the screen. Absent: for the screen only. */
  text?: (row: Row) => Cell;
  /** What the screen shows in its place. */
  cell?: (row: Row) => ReactNode;
  /** Right-aligned, tabular figures. */
  number?: boolean;
  /** The cell that names the row, for screen readers. */
  rowHead?: boolean;
}

interface TableProps<Row> {
  caption: string;
  /** Keeps the caption for screen readers only, where a heading above says the same. */
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
  /** Leads to these rows as CSV, or sends the form around it there. */
  csv?: ReactNode;
}

/**
 * A plain table with a caption, column heads and row heads. On a phone a table of figures turns its heads, and any
 * other wide one becomes a list of rows with the heads inside.
 */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, empty, csv }: TableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  const narrow =
    columns.filter(({ number }) => number).length > 2 ? "figures" : columns.length > 3 ? "stack" : "plain";
  return (
    <>
      <div className="table-scroll">
        <table className={`table table--${narrow}`}>
          <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={column.number ? "number" : undefined}>
                  <span>{column.head}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) =>
                  column.rowHead ? (
                    <th key={column.key} scope="row">
                      {shown(column, row)}
                    </th>
                  ) : (
                    <td
                      key={column.key}
                      className={column.number ? "number" : undefined}
                      data-head={column.head}
                    >
                      {shown(column, row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {csv && <p className="table-csv no-print">{csv}</p>}
    </>
  );
}

const shown = <Row,>({ cell, text }: Column<Row>, row: Row): ReactNode => (cell ?? text)?.(row);

const copy: Copy<{ csv: string }> = { nl: { csv: "Als CSV" }, en: { csv: "As CSV" } };

/**
 * Leads to a table's rows; `of` says which table, to whoever does not see it above. Not as a download: a code may
 * be asked first.
 */
export function CsvLink({ to, of }: { to: string; of: string }) {
  return (
    <a href={to}>
      {useCopy(copy).csv}
      <span className="visually-hidden">: {of}</span>
    </a>
  );
}

/** Leads to the rows that the form around it asks for, in a tab of their own. */
export function CsvButton({ to, of, ...chosen }: { to: string; of: string; name?: string; value?: string }) {
  return (
    <button
      type="submit"
      {...chosen}
      className="link-button"
      formAction={to}
      formTarget="_blank"
      formNoValidate
    >
      {useCopy(copy).csv}
      <span className="visually-hidden">: {of}</span>
    </button>
  );
}

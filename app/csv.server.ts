import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";

export type Cell = string | number | null;

/** A table that leaves as a file: its head, and its rows in as many portions as they come in. */
export interface Sheet {
  head: readonly string[];
  portions: AsyncIterable<Cell[][]> | Iterable<Cell[][]>;
}

/**
 * A table as CSV that Dutch and English spreadsheets open as they should: semicolons, a byte order mark, and no
 * cell that a spreadsheet would take for a formula.
 */
export async function* csv({ head, portions }: Sheet): AsyncGenerator<string> {
  yield `\uFEFF${lines([head])}`;
  for await (const rows of portions) if (rows.length > 0) yield lines(rows);
}

/** The answer that makes a browser save it, sent as it is read. `name` is a file name that needs no escaping. */
export function csvResponse(name: string, sheet: Sheet): Response {
  return new Response(createReadableStreamFromReadable(Readable.from(csv(sheet))), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}

const lines = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(";")}\r\n`).join("");

function quoted(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

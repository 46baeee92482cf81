type Cell = string | number | null;

/**
 * A table as CSV that Dutch and English spreadsheets open as they should: semicolons, a byte order mark, and no
 * cell that a spreadsheet would take for a formula.
 */
export function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(quoted).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** The answer that makes a browser save it. `name` is a file name without letters that need escaping. */
export function csvResponse(name: string, text: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}

function quoted(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

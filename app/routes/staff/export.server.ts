import type { AppLoadContext } from "@remix-run/node";
import type { Reader } from "../../../db/reader";
import { logListed } from "../../../db/views";
import { localDateOf } from "../../../workflows/deadlines";
import type { Language } from "../../../workflows/wording/language";
import type { Column } from "../../components/table";
import { csv, csvResponse, type Sheet } from "../../csv.server";
import { languageOf } from "../../language.server";
import { TABLE } from "./paths";

type Make = (language: Language) => Promise<Sheet> | Sheet;

interface Asked {
  request: Request;
  context: AppLoadContext;
}

/** Rows of a page's table as they leave: the columns that have a text. */
export function sheet<Row>(columns: Column<Row>[], rows: Row[]): Sheet {
  const written = columns.flatMap(({ head, text }) => (text ? [{ head, text }] : []));
  return {
    head: written.map(({ head }) => head),
    portions: [rows.map((row) => written.map(({ text }) => text(row)))],
  };
}

/** The same of rows that name cases: a look at each is logged before they leave. */
export async function sheetOfCases<Row extends { caseId: string } | { id: string }>(
  { db }: AppLoadContext,
  reader: Reader,
  columns: Column<Row>[],
  rows: Row[],
): Promise<Sheet> {
  const cases = rows.map((row) => ({ id: "caseId" in row ? row.caseId : row.id }));
  await logListed(db, reader, cases, "export");
  return sheet(columns, rows);
}

/** Which of a page's tables an address asks for; the first when it names none. @throws Response 404 for any other */
export function tableOf<Name extends string>(request: Request, names: readonly [Name, ...Name[]]): Name {
  const asked = new URL(request.url).searchParams.get(TABLE) ?? names[0];
  const name = names.find((each) => each === asked);
  if (!name) throw new Response(null, { status: 404 });
  return name;
}

/** Sends a table. The line of its route in access.ts asks for a fresh second factor (a test sees to it). */
export async function sendTable({ request, context }: Asked, name: string, make: Make): Promise<Response> {
  return csvResponse(fileName(name, context), await make(await languageOf(request)));
}

export interface ReadyFile {
  name: string;
  text: string;
}

/** The same for rows that a form selects: for a page that offers them, because a code may have to be asked first. */
export async function readyTable({ request, context }: Asked, name: string, make: Make): Promise<ReadyFile> {
  let text = "";
  for await (const part of csv(await make(await languageOf(request)))) text += part;
  return { name: fileName(name, context), text };
}

const fileName = (name: string, { now }: AppLoadContext): string =>
  `privacyloket-${name}-${localDateOf(now())}.csv`;

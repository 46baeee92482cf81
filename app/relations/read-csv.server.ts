import { Readable } from "node:stream";
import { type CsvError, parse } from "csv-parse";
import { FileEmpty, FileTooLarge, FileTypeRefused } from "../../db/content/files";
import type { CellsToStage } from "../../db/register/staging";
import { decoded } from "./decoded";

/** More than any organisation of this size knows; a file that goes on for ever is another mistake. */
const MOST_ROWS = 300_000;
const MOST_COLUMNS = 80;
/** Characters of one record; a quote that is never closed would swallow the rest of the file. */
const LONGEST_RECORD = 64 * 1024;

/** A quote is not closed, or a row is longer than any. `line`: where in the file. */
export class CsvBroken extends Error {
  override name = "CsvBroken";
  constructor(readonly line: number) {
    super(`the file cannot be read from line ${line}`);
  }
}

export interface Csv {
  headers: string[];
  /** Numbered as a spreadsheet does. Rows without any text are passed over. */
  rows: AsyncIterable<CellsToStage>;
}

/**
 * Reads a CSV file as it streams in: separated by semicolons, commas or tabs, whichever the heads have most of.
 * @throws FileEmpty, FileTypeRefused (a workbook); from `rows` also FileTooLarge and CsvBroken
 */
export async function readCsv(source: AsyncIterable<Uint8Array>): Promise<Csv> {
  const texts = decoded(refuseWorkbooks(source));
  const { first, rest } = await firstLine(texts);
  const sep = /^sep=(.)\r?\n?$/i.exec(first);
  const delimiter = sep?.[1] ?? commonest(first);
  const records = recordsOf(rest, delimiter);
  let heads = await records.next();
  if (sep && !heads.done) heads = await records.next();
  const headers = heads.done ? [] : heads.value.cells.map((cell) => cell.trim().slice(0, 80));
  if (headers.every((head) => head === "")) throw new FileEmpty();
  if (headers.length > MOST_COLUMNS) throw new FileTypeRefused("text/csv");
  return { headers, rows: filled(records) };
}

async function* filled(records: AsyncIterable<CellsToStage>): AsyncGenerator<CellsToStage> {
  let count = 0;
  for await (const { number, cells } of records) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    count += 1;
    if (count > MOST_ROWS) throw new FileTooLarge();
    yield { number, cells: cells.slice(0, MOST_COLUMNS) };
  }
}

async function* recordsOf(texts: AsyncIterable<string>, delimiter: string): AsyncGenerator<CellsToStage> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
  });
  const fed = Readable.from(texts);
  fed.on("error", (error) => parser.destroy(error));
  let number = 0;
  try {
    for await (const cells of fed.pipe(parser) as AsyncIterable<string[]>) {
      number += 1;
      yield { number, cells: cells.map((cell) => cell.replaceAll("\0", "")) };
    }
  } catch (error) {
    if (String((error as CsvError).code).startsWith("CSV_")) throw new CsvBroken(parser.info.lines);
    throw error;
  } finally {
    fed.destroy();
  }
}

/** The heads decide the separator; whatever was read to find their end is read again. */
async function firstLine(texts: AsyncGenerator<string>) {
  let begun = "";
  while (!begun.includes("\n") && begun.length < LONGEST_RECORD) {
    const next = await texts.next();
    if (next.done) break;
    begun += next.value;
  }
  async function* rest() {
    yield begun;
    yield* texts;
  }
  return { first: begun.slice(0, begun.indexOf("\n") + 1 || undefined), rest: rest() };
}

function commonest(line: string): string {
  const plain = line.replace(/"[^"]*"/g, "");
  const counted = [";", ",", "\t"].map((mark) => ({ mark, count: plain.split(mark).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).mark;
}

/** Excel's own files: their sender must save them as CSV first. */
async function* refuseWorkbooks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun = false;
  for await (const chunk of source) {
    if (!begun && ((chunk[0] === 0x50 && chunk[1] === 0x4b) || (chunk[0] === 0xd0 && chunk[1] === 0xcf))) {
      throw new FileTypeRefused("application/vnd.ms-excel");
    }
    begun = true;
    yield chunk;
  }
}

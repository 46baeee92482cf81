import type { Executor } from "../../../../../db/client";
import { findImport, type RelationImport } from "../../../../../db/register/imports";
import {
  findChanged,
  findEnding,
  findNew,
  findRejected,
  findRememberedColumns,
  lacksNumbers,
} from "../../../../../db/register/results";
import { asField, plainHead, proposeMapping } from "../../../../relations/fields";

/** Rows of each sort on the page; the counts say how many there are. */
const SHOWN = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws Response 404 */
export async function requireImport(db: Executor, id: string | undefined): Promise<RelationImport> {
  const found = id && UUID.test(id) ? await findImport(db, id) : null;
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

/** One import as its page shows it, at whatever point it is. */
export async function loadImport(db: Executor, id: string | undefined) {
  const found = await requireImport(db, id);
  const { state, kind, headers, counts } = found;
  const inPreview = state === "preview";
  return {
    id: found.id,
    source: found.source,
    state,
    kind,
    problem: found.problem,
    fileName: found.file_name,
    total: found.total,
    done: found.done,
    whole: found.whole,
    counts,
    checkedAt: found.checked_at?.toISOString() ?? "",
    columns: state === "mapping" && kind && headers ? await columnsOf(db, found, kind, headers) : null,
    changed: inPreview ? await findChanged(db, found.id, SHOWN) : [],
    added: inPreview ? await findNew(db, found.id, SHOWN) : [],
    ending: inPreview && found.whole ? await findEnding(db, found.id, SHOWN) : [],
    endsNobody: inPreview && found.whole && (await lacksNumbers(db, found.id)),
    rejected: counts ? await findRejected(db, found.id, { limit: SHOWN }) : [],
  };
}

/** The columns of a file with what they were said to mean, or else are likely to. */
async function columnsOf(
  db: Executor,
  { mapping }: RelationImport,
  kind: NonNullable<RelationImport["kind"]>,
  headers: string[],
) {
  const last = mapping ? null : await findRememberedColumns(db, kind);
  const remembered = new Map(
    last?.headers.map((head, index) => [plainHead(head), last.mapping[index] ?? null]),
  );
  const fields = mapping?.map(asField) ?? proposeMapping(kind, headers, remembered);
  return headers.map((header, index) => ({ header, field: fields[index] ?? null }));
}

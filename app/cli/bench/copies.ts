import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { chainHash, chainStart } from "../../../db/chain";
import { contentRefsIn } from "../../../db/content/referred";
import { formatReference } from "../../../db/references";
import type { Database } from "../../../db/schema";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** References of copies: a year in which nothing is filed. */
const YEAR = 2019;
const BATCH = 500;
/** Longer histories would be copied for nothing: lists do not read them. */
const MOST_EVENTS = 9;
/** Of ten cases on an older installation nine are closed. */
const CLOSED_IN_TEN = 9;

const MADE_BY_THE_DATABASE = ["due_sort", "ended_on"];
const COPIED = ["content", "parties", "effects"] as const;
type Rows = Record<"cases" | "events" | (typeof COPIED)[number], object[]>;

type Row = Record<string, unknown>;

interface Template {
  prefix: "VZ" | "KL";
  closed: boolean;
  /** The rows as JSON text, cut at every id, and those ids in order: copies have others between the same pieces. */
  pieces: string[];
  ids: string[];
  /** What people wrote, as it was hashed: ids in it stay. */
  bodies: unknown[];
}

/**
 * Multiplies the cases that are there until there are so many: each copy has its own ids, reference, e-mail
 * addresses and an unbroken chain, so that verification finds nothing. Letters are left out for their size.
 * @param owner connected to that database as superuser
 */
export async function multiplyCases(owner: Kysely<Database>, total: number): Promise<void> {
  const templates = await templatesFrom(owner);
  const closed = templates.filter((template) => template.closed);
  const open = templates.filter((template) => !template.closed);
  const { count } = await owner
    .selectFrom("cases")
    .select(sql<string>`count(*)`.as("count"))
    .executeTakeFirstOrThrow();
  let number = Number(count);
  // Two lines: one makes copies while Postgres takes in what the other made.
  const line = async () => {
    while (number < total) {
      const batch: Rows = { cases: [], events: [], content: [], parties: [], effects: [] };
      for (const end = Math.min(number + BATCH, total); number < end; number += 1) {
        const from = number % 10 < CLOSED_IN_TEN ? closed : open;
        const template = from[Math.floor(number / 10) % from.length];
        if (template) addCopy(batch, template, number);
      }
      await insert(owner, batch);
    }
  };
  await Promise.all([line(), line()]);
  // In an installation that grew to this over years it was done all along; here it would run on while others are measured.
  await sql`vacuum (analyze)`.execute(owner);
  await sql`checkpoint`.execute(owner);
}

async function templatesFrom(owner: Kysely<Database>): Promise<Template[]> {
  const cases = await owner
    .selectFrom("cases")
    .select(["id", "reference", "closed_on"])
    .where("merged_into", "is", null)
    .where("version", "<=", MOST_EVENTS)
    .where("reference", "not like", `%-${YEAR}-%`)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom("case_links").selectAll().whereRef("to_case_id", "=", "cases.id"))),
    )
    .execute();
  const templates: Template[] = [];
  for (const { id, reference, closed_on } of cases) {
    const rows = await rowsOf(owner, id);
    const text = JSON.stringify(rows);
    templates.push({
      prefix: reference.startsWith("KL") ? "KL" : "VZ",
      closed: closed_on !== null,
      pieces: text.split(UUID),
      ids: text.match(UUID) ?? [],
      bodies: (rows.content ?? []).map(({ body }) => body),
    });
  }
  return templates;
}

async function rowsOf(owner: Kysely<Database>, id: string): Promise<Record<string, Row[]>> {
  const from = async (table: string, key = "case_id") => {
    const { rows } = await sql<{ row: Row }>`
      select to_jsonb(t) as row from ${sql.table(table)} as t where ${sql.ref(key)} = ${id}
    `.execute(owner);
    return rows.map(({ row }) => row);
  };
  const events = (await from("events")).sort((a, b) => Number(a.seq) - Number(b.seq));
  const referred = new Set(contentRefsIn(events.map(({ data }) => data)).map((ref) => ref.contentId));
  return {
    cases: await from("cases", "id"),
    events,
    content: (await from("content")).filter((row) => referred.has(String(row.id))),
    parties: await from("parties"),
    effects: (await from("effects")).slice(0, 1).map((row) => ({ ...row, message_id: null })),
  };
}

function addCopy(batch: Rows, { prefix, pieces, ids, bodies }: Template, number: number): void {
  const fresh = new Map(ids.map((id) => [id, randomUUID()]));
  const rows = JSON.parse(pieces.map((piece, index) => piece + (fresh.get(ids[index] ?? "") ?? "")).join(""));
  for (const party of rows.parties) {
    for (const column of ["email", "email_normalised"]) {
      party[column] = party[column]?.replace("@", `.${number}@`) ?? null;
    }
  }
  rows.content.forEach((content: Row, index: number) => {
    content.body = bodies[index];
  });
  const [row] = rows.cases;
  row.reference = formatReference(prefix, YEAR, number);
  row.head_hash = chain(row.id, row.reference, rows.events);
  for (const table of ["cases", "events", ...COPIED] as const) batch[table].push(...rows[table]);
}

interface EventJson {
  seq: number;
  type: string;
  at: string;
  on_date: string;
  actor: unknown;
  data: unknown;
  rules_version: number;
  previous_hash: string;
  hash: string;
}

/** Links the events of a copy anew. @returns the head */
function chain(caseId: string, reference: string, events: EventJson[]): string {
  let head = chainStart(caseId, reference);
  for (const event of events) {
    event.previous_hash = head;
    head = chainHash({
      caseId,
      seq: event.seq,
      type: event.type,
      at: new Date(event.at).toISOString(),
      on: event.on_date,
      actor: event.actor,
      data: event.data,
      rulesVersion: event.rules_version,
      previousHash: event.previous_hash,
    });
    event.hash = head;
  }
  return head;
}

async function insert(owner: Kysely<Database>, batch: Rows): Promise<void> {
  await owner.transaction().execute(async (trx) => {
    // Foreign keys hold by construction: checking them would take most of the time.
    await sql`set local session_replication_role to replica`.execute(trx);
    await sql`set local synchronous_commit to off`.execute(trx);
    for (const [table, rows] of Object.entries(batch)) {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => !MADE_BY_THE_DATABASE.includes(column));
      if (columns.length === 0) continue;
      const list = sql.join(columns.map((column) => sql.ref(column)));
      await sql`
        insert into ${sql.table(table)} (${list})
        select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
      `.execute(trx);
    }
  });
}

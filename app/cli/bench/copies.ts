import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import { chainHash, chainStart } from "../../../db/chain";
import { contentRefsIn } from "../../../db/content/referred";
import { formatReference } from "../../../db/references";
import type { Database } from "../../../db/schema";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const ADDRESS = /@example\.nl/g;
/** References of copies: a year in which nothing is filed. */
const YEAR = 2019;
const BATCH = 500;
/** Of ten cases on an older installation nine are closed. */
const CLOSED_IN_TEN = 9;

const COPIED = ["content", "parties", "effects"] as const;
type Rows = Record<"cases" | "events" | (typeof COPIED)[number], object[]>;

interface Template {
  prefix: "VZ" | "KL";
  closed: boolean;
  /** The rows as JSON text, ready to have their ids exchanged. */
  text: string;
}

/**
 * Multiplies the cases that are there until there are so many: each copy has its own ids, reference, e-mail
 * addresses and an unbroken chain, so that verification finds nothing. Letters are left out for their size.
 * @param owner connected as owner
 */
export async function multiplyCases(owner: Kysely<Database>, total: number): Promise<void> {
  const templates = await templatesFrom(owner);
  const closed = templates.filter((template) => template.closed);
  const open = templates.filter((template) => !template.closed);
  const { count } = await owner
    .selectFrom("cases")
    .select(sql<string>`count(*)`.as("count"))
    .executeTakeFirstOrThrow();
  for (let number = Number(count); number < total; number += BATCH) {
    const batch: Rows = { cases: [], events: [], content: [], parties: [], effects: [] };
    for (let index = number; index < Math.min(number + BATCH, total); index += 1) {
      const from = index % 10 < CLOSED_IN_TEN ? closed : open;
      const template = from[Math.floor(index / 10) % from.length];
      if (template) addCopy(batch, template, index);
    }
    await insert(owner, batch);
  }
  await sql`analyze`.execute(owner);
}

async function templatesFrom(owner: Kysely<Database>): Promise<Template[]> {
  const cases = await owner
    .selectFrom("cases")
    .select(["id", "reference", "closed_on"])
    .where("merged_into", "is", null)
    .where("reference", "not like", `%-${YEAR}-%`)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom("case_links").selectAll().whereRef("to_case_id", "=", "cases.id"))),
    )
    .execute();
  return Promise.all(
    cases.map(async ({ id, reference, closed_on }) => {
      const rowsOf = async (table: string, key: string) => {
        const { rows } = await sql<{ row: Record<string, unknown> }>`
          select to_jsonb(t) as row from ${sql.table(table)} as t where ${sql.ref(key)} = ${id}
        `.execute(owner);
        return rows.map(({ row }) => row);
      };
      const rows: Record<string, Record<string, unknown>[]> = {
        cases: await rowsOf("cases", "id"),
        events: (await rowsOf("events", "case_id")).sort((a, b) => Number(a.seq) - Number(b.seq)),
      };
      for (const table of COPIED) rows[table] = await rowsOf(table, "case_id");
      const referred = new Set(
        contentRefsIn(rows.events?.map((row) => row.data)).map((ref) => ref.contentId),
      );
      rows.content = (rows.content ?? []).filter((row) => referred.has(String(row.id)));
      rows.effects = (rows.effects ?? []).slice(0, 2).map((row) => ({ ...row, message_id: null }));
      return {
        prefix: reference.startsWith("KL") ? ("KL" as const) : ("VZ" as const),
        closed: closed_on !== null,
        text: JSON.stringify(rows),
      };
    }),
  );
}

function addCopy(batch: Rows, { prefix, text }: Template, number: number): void {
  const ids = new Map<string, string>();
  const fresh = (id: string) => {
    const made = ids.get(id) ?? randomUUID();
    ids.set(id, made);
    return made;
  };
  const rows = JSON.parse(text.replace(UUID, fresh).replace(ADDRESS, `.${number}@example.nl`));
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
    await sql`set local synchronous_commit to off`.execute(trx);
    for (const [table, rows] of Object.entries(batch)) {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== "due_sort");
      if (columns.length === 0) continue;
      const list = sql.join(columns.map((column) => sql.ref(column)));
      await sql`
        insert into ${sql.table(table)} (${list})
        select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
      `.execute(trx);
    }
  });
}

import { type Rules, rulesFrom } from "../../workflows/rules";
import { type CaseRow, projectedRow } from "../case-row";
import type { Executor } from "../client";
import { contentRefsIn } from "../content/referred";
import type { EventRow } from "../events";
import { refold, verifyCase } from "./case";

/** Cases held in memory at once, with their events. */
const BATCH = 500;

/**
 * Checks every case, batch by batch in order of id.
 * @returns how many cases and events were checked
 * @throws Broken at the first that does not hold
 */
export async function verifyCases(db: Executor): Promise<{ cases: number; events: number }> {
  const rules = await allRules(db);
  const checked = { cases: 0, events: 0 };
  for await (const { cases, events } of caseBatches(db)) {
    const contentHashes = await hashesOf(db, [...events.values()].flat());
    for (const row of cases) {
      const rows = events.get(row.id) ?? [];
      verifyCase(row, rows, { rules, contentHashes });
      checked.events += rows.length;
    }
    checked.cases += cases.length;
  }
  return checked;
}

/**
 * Folds every case anew from its events, after a change of what a case remembers: the snapshots that are stored
 * know nothing of it. Only the fold is written; events and chain stay as they are.
 * @returns how many cases were folded
 * @throws Broken for a case whose events would not be taken
 */
export async function refoldCases(db: Executor): Promise<number> {
  const rules = await allRules(db);
  let folded = 0;
  for await (const { cases, events } of caseBatches(db)) {
    for (const row of cases) {
      const { snapshot, columns } = refold(row, events.get(row.id) ?? [], rules);
      const fold = { ...projectedRow(columns), snapshot: JSON.stringify(snapshot) };
      await db.updateTable("cases").set(fold).where("id", "=", row.id).execute();
    }
    folded += cases.length;
  }
  return folded;
}

/** Every case with its events, a batch at a time, in order of id. */
async function* caseBatches(db: Executor) {
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const cases = await nextCases(db, after);
    const last = cases.at(-1);
    if (!last) return;
    const events = await eventsOf(
      db,
      cases.map((row) => row.id),
    );
    yield { cases, events };
    after = last.id;
  }
}

async function allRules(db: Executor): Promise<Map<number, Rules>> {
  const rows = await db.selectFrom("rules").selectAll().execute();
  return new Map(rows.map(({ version, body }) => [version, rulesFrom(version, body)]));
}

const nextCases = (db: Executor, after: string): Promise<CaseRow[]> =>
  db.selectFrom("cases").selectAll().where("id", ">", after).orderBy("id").limit(BATCH).execute();

async function eventsOf(db: Executor, caseIds: string[]): Promise<Map<string, EventRow[]>> {
  const rows = await db
    .selectFrom("events")
    .selectAll()
    .where("case_id", "in", caseIds)
    .orderBy("case_id")
    .orderBy("seq")
    .execute();
  const byCase = new Map<string, EventRow[]>();
  for (const row of rows) {
    const own = byCase.get(row.case_id);
    if (own) own.push(row);
    else byCase.set(row.case_id, [row]);
  }
  return byCase;
}

async function hashesOf(db: Executor, events: EventRow[]): Promise<Map<string, string>> {
  const ids = new Set(events.flatMap((event) => contentRefsIn(event.data)).map((ref) => ref.contentId));
  if (ids.size === 0) return new Map();
  const rows = await db
    .selectFrom("content")
    .select(["id", "hash"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.hash]));
}

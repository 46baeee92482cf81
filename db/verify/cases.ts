import type { Rules } from "../../workflows/rules";
import type { CaseRow } from "../case-row";
import type { Executor } from "../client";
import { contentRefsIn } from "../content/referred";
import type { EventRow } from "../events";
import { verifyCase } from "./case";

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
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const cases = await nextCases(db, after);
    const last = cases.at(-1);
    if (!last) return checked;
    const ids = cases.map((row) => row.id);
    const events = await eventsOf(db, ids);
    const contentHashes = await hashesOf(db, [...events.values()].flat());
    for (const row of cases) {
      const rows = events.get(row.id) ?? [];
      verifyCase(row, rows, { rules, contentHashes });
      checked.events += rows.length;
    }
    checked.cases += cases.length;
    after = last.id;
  }
}

async function allRules(db: Executor): Promise<Map<number, Rules>> {
  const rows = await db.selectFrom("rules").selectAll().execute();
  return new Map(rows.map(({ version, body }) => [version, { ...body, version }]));
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

import { createHash, type Hash } from "node:crypto";
import { sql } from "kysely";
import { addHead, type Checkpoint, checkpointHash, type HeadRow, hashRules, hashViews } from "../checkpoints";
import type { Executor } from "../client";
import { must } from "./broken";

const BATCH = 5000;

/**
 * Checks every line that was drawn: the lines follow each other, and all they cover is still there as it was.
 * @returns how many checkpoints were checked
 * @throws Broken
 */
export async function verifyCheckpoints(db: Executor): Promise<number> {
  const lines = await db.selectFrom("checkpoints").selectAll().orderBy("id").execute();
  let previous: Checkpoint | null = null;
  for (const line of lines) {
    await verifyLine(db, line, previous);
    previous = line;
  }
  await verifyHeadsStand(db);
  return lines.length;
}

async function verifyLine(db: Executor, line: Checkpoint, previous: Checkpoint | null): Promise<void> {
  const { hash, made_at: _madeAt, ...covered } = line;
  const name = `checkpoints #${line.id} of ${line.day}`;
  must(line.id === (previous?.id ?? 0) + 1, name, "a checkpoint before it is missing");
  must(line.previous_hash === (previous?.hash ?? ""), name, "it does not continue the one before it");
  must(hash === checkpointHash(covered), name, "it was changed after it was written");
  must(line.heads_hash === (await hashHeads(db, line.id)), name, "the list of its cases was changed");
  const views = await hashViews(db, previous?.views_until ?? "0", line.views_until);
  must(line.views_hash === views, name, "the log of looks that it covers was changed");
  const rules = await hashRules(db, line.rules_version);
  must(line.rules_hash === rules.hash, name, "the rules that it covers were changed");
}

async function hashHeads(db: Executor, checkpointId: number): Promise<string> {
  const hash: Hash = createHash("sha256");
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const rows: HeadRow[] = await db
      .selectFrom("checkpoint_heads")
      .select(["case_id", "seq", "hash"])
      .where("checkpoint_id", "=", checkpointId)
      .where("case_id", ">", after)
      .orderBy("case_id")
      .limit(BATCH)
      .execute();
    for (const row of rows) addHead(hash, row);
    const last = rows.at(-1);
    if (!last) return hash.digest("hex");
    after = last.case_id;
  }
}

/** Every head that was ever recorded is still an event with that hash. */
async function verifyHeadsStand(db: Executor): Promise<void> {
  const { rows } = await sql<{ id: string; seq: number; reference: string | null; cut: boolean }>`
    select heads.case_id as id, heads.seq, cases.reference, events.hash is null as cut
    from checkpoint_heads as heads
    left join cases on cases.id = heads.case_id
    left join events on events.case_id = heads.case_id and events.seq = heads.seq
    where cases.id is null or events.hash is distinct from heads.hash
    order by heads.checkpoint_id, heads.case_id limit 1
  `.execute(db);
  const lost = rows[0];
  if (!lost) return;
  must(lost.reference !== null, `cases ${lost.id}`, "the case is gone, and a checkpoint knows it");
  const name = `events ${lost.reference} #${lost.seq}`;
  must(!lost.cut, name, "the event is gone, and a checkpoint knows it: the tail of this case was cut");
  must(false, name, "the event is not the one that a checkpoint knows");
}

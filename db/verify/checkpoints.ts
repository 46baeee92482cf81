import { createHash } from "node:crypto";
import { sql } from "kysely";
import {
  addHead,
  addView,
  type Checkpoint,
  checkpointHash,
  type HeadRow,
  hashRules,
  viewsAfter,
} from "../checkpoints";
import type { Executor } from "../client";
import { must } from "./broken";

const BATCH = 5000;

/**
 * Checks every line that was drawn: the lines follow each other, and all they cover is still there as it was.
 * Heads and views are read once, in the order in which the lines cover them.
 * @returns how many checkpoints were checked
 * @throws Broken
 */
export async function verifyCheckpoints(db: Executor): Promise<number> {
  const lines = await db.selectFrom("checkpoints").selectAll().orderBy("id").execute();
  const rules = await hashRules(db);
  const heads = new Reader(headsInOrder(db));
  const views = new Reader(viewsAfter(db, "0"));
  let previous: Checkpoint | null = null;
  for (const line of lines) {
    const { hash, made_at: _madeAt, ...covered } = line;
    const name = `checkpoints #${line.id} of ${line.day}`;
    must(line.id === (previous?.id ?? 0) + 1, name, "a checkpoint before it is missing");
    must(line.previous_hash === (previous?.hash ?? ""), name, "it does not continue the one before it");
    must(hash === checkpointHash(covered), name, "it was changed after it was written");

    const ownHeads = createHash("sha256");
    await heads.take(
      (head) => head.checkpoint_id === line.id,
      (head) => addHead(ownHeads, head),
    );
    must(line.heads_hash === ownHeads.digest("hex"), name, "the list of its cases was changed");

    const ownViews = createHash("sha256");
    const until = BigInt(line.views_until);
    await views.take(
      (view) => BigInt(view.id) <= until,
      (view) => addView(ownViews, view),
    );
    must(line.views_hash === ownViews.digest("hex"), name, "the log of looks that it covers was changed");

    must(line.rules_hash === rules.get(line.rules_version), name, "the rules that it covers were changed");
    previous = line;
  }
  await verifyHeadsStand(db);
  return lines.length;
}

/** Takes from a stream as long as what comes next belongs. */
class Reader<Item> {
  #next: Item | undefined;
  constructor(private readonly source: AsyncGenerator<Item>) {}

  async take(belongs: (item: Item) => boolean, use: (item: Item) => void): Promise<void> {
    for (;;) {
      this.#next ??= (await this.source.next()).value as Item | undefined;
      if (this.#next === undefined || !belongs(this.#next)) return;
      use(this.#next);
      this.#next = undefined;
    }
  }
}

async function* headsInOrder(db: Executor): AsyncGenerator<HeadRow & { checkpoint_id: number }> {
  let after = { line: 0, id: "00000000-0000-0000-0000-000000000000" };
  for (;;) {
    const rows = await db
      .selectFrom("checkpoint_heads")
      .selectAll()
      .where((eb) => eb(eb.refTuple("checkpoint_id", "case_id"), ">", eb.tuple(after.line, after.id)))
      .orderBy("checkpoint_id")
      .orderBy("case_id")
      .limit(BATCH)
      .execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = { line: last.checkpoint_id, id: last.case_id };
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

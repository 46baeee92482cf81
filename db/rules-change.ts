import type { Kysely, NotNull } from "kysely";
import type { Actor } from "../workflows/actors";
import { advance } from "../workflows/advance";
import { localDateOf } from "../workflows/deadlines";
import { type Policy, policySchema, type Rules } from "../workflows/rules";
import type { Executor } from "./client";
import { dispatch, inTransaction } from "./dispatch";
import { knownTo, type Reader } from "./reader";
import { currentRules, lockRules } from "./rules";
import type { Database } from "./schema";

const SYSTEM: Actor = { type: "system" };
/** Cases read at once: memory stays the same for ten cases and for a hundred thousand. */
const BATCH = 500;

/** How one open case is touched by new rules. */
export interface Move {
  caseId: string;
  reference: string;
  dueBefore: string | null;
  dueAfter: string | null;
}

export interface Preview {
  /** Open cases that were looked at. */
  open: number;
  /** How many of them get another due date. */
  moving: number;
  /** The first of them, soonest due date first, up to the limit asked for. */
  moves: Move[];
}

/** What a policy would do to the open cases; nothing is written. Throws a ZodError for a policy that cannot be. */
export async function previewRules(
  db: Executor,
  policy: Policy,
  { now, limit = Number.POSITIVE_INFINITY }: { now: Date; limit?: number },
): Promise<Preview> {
  const current = await currentRules(db);
  const rules: Rules = { ...policySchema.parse(policy), version: current.version + 1 };
  const preview: Preview = { open: 0, moving: 0, moves: [] };
  for await (const open of openCases(db)) {
    preview.open += 1;
    const dueAfter = dueUnder(rules, open, now);
    if (dueAfter === open.due_date) continue;
    preview.moving += 1;
    if (preview.moves.length < limit) {
      preview.moves.push({ caseId: open.id, reference: open.reference, dueBefore: open.due_date, dueAfter });
    }
  }
  return preview;
}

/**
 * Appends a version of the rules. Cases opened from now on follow it; the open ones follow when
 * `bringRulesToCases` has reached them.
 * @param by staff id
 * @returns the new version
 * @throws ZodError for a policy that cannot be
 */
export async function changeRules(
  db: Executor,
  { policy, reason, by, now }: { policy: Policy; reason: string; by: string; now: Date },
): Promise<number> {
  const body = policySchema.parse(policy);
  return inTransaction(db, async (trx) => {
    // Cases being opened at this moment end first: afterwards the sweep sees every case under older rules.
    await lockRules(trx);
    const { version } = await currentRules(trx);
    await trx
      .insertInto("rules")
      .values({ version: version + 1, body: JSON.stringify(body), reason, by, at: now })
      .execute();
    return version + 1;
  });
}

export interface Swept {
  /** Cases that follow the current rules now. */
  reached: number;
  /** Cases that could not follow; they are tried again next time. */
  failed: { caseId: string; error: unknown }[];
}

/**
 * Records `RulesChanged` on up to `limit` open cases that still follow older rules, and what became of their due
 * date. Each case is its own transaction: a sweep that is interrupted goes on where it stopped. Call it until it
 * reaches none.
 */
export async function bringRulesToCases(db: Kysely<Database>, now: Date, limit = 500): Promise<Swept> {
  const { version } = await currentRules(db);
  const behind = await db
    .selectFrom("cases")
    .select("id")
    .where("closed_on", "is", null)
    .where("rules_version", "<", version)
    .orderBy("rules_version")
    .orderBy("id")
    .limit(limit)
    .execute();
  const swept: Swept = { reached: 0, failed: [] };
  for (const { id } of behind) {
    try {
      await bringRulesTo(db, id, version, now);
      swept.reached += 1;
    } catch (error) {
      swept.failed.push({ caseId: id, error });
    }
  }
  return swept;
}

async function bringRulesTo(db: Kysely<Database>, caseId: string, version: number, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    let dueBefore: string | null = null;
    const { cases } = await dispatch(trx, [caseId], (_trx, [open]) => {
      // Closed or brought up to date while it waited for its turn.
      if (!open || open.row.closed_on || open.rules.version >= version) return [];
      dueBefore = open.row.due_date;
      return [{ caseId, event: rulesChanged(version, now) }];
    });
    const changed = cases[0];
    if (!changed) return;
    await trx
      .insertInto("rules_moves")
      .values({ version, case_id: caseId, due_before: dueBefore, due_after: changed.columns.dueDate })
      .execute();
  });
}

/** What a version moved: cases whose due date became another, soonest first; only those that the reader may
 * know of. */
export async function movedBy(
  db: Executor,
  version: number,
  { reader, limit }: { reader: Reader; limit?: number },
): Promise<Move[]> {
  const rows = await db
    .selectFrom("rules_moves")
    .innerJoin("cases", "cases.id", "rules_moves.case_id")
    .select(["cases.id", "cases.reference", "rules_moves.due_before", "rules_moves.due_after"])
    .where("rules_moves.version", "=", version)
    .where("rules_moves.due_before", "is distinct from", (eb) => eb.ref("rules_moves.due_after"))
    .where(knownTo(reader))
    .orderBy("rules_moves.due_after")
    .orderBy("cases.id")
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  return rows.map((row) => ({
    caseId: row.id,
    reference: row.reference,
    dueBefore: row.due_before,
    dueAfter: row.due_after,
  }));
}

/** All versions, newest first, with why and by whom they were recorded; null: at the installation. */
export async function findRulesVersions(db: Executor) {
  return db
    .selectFrom("rules")
    .leftJoin("staff", "staff.id", "rules.by")
    .select(["rules.version", "rules.reason", "rules.at", "staff.name as by"])
    .orderBy("rules.version", "desc")
    .execute();
}

const rulesChanged = (rulesVersion: number, now: Date) => ({
  type: "RulesChanged" as const,
  actor: SYSTEM,
  at: now.toISOString(),
  on: localDateOf(now),
  rulesVersion,
});

type OpenCase = Awaited<ReturnType<typeof nextOpenCases>>[number];

/** The due date as the workflow itself would have it after the change. */
function dueUnder(rules: Rules, open: OpenCase, now: Date): string | null {
  const taken = advance(open.snapshot, rulesChanged(rules.version, now), rules);
  return taken.kind === "advanced" ? taken.columns.dueDate : open.due_date;
}

async function* openCases(db: Executor): AsyncGenerator<OpenCase> {
  let after: { due: string; id: string } | null = null;
  for (;;) {
    const batch: OpenCase[] = await nextOpenCases(db, after);
    yield* batch;
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    after = { due: last.due_sort, id: last.id };
  }
}

function nextOpenCases(db: Executor, after: { due: string; id: string } | null) {
  return db
    .selectFrom("cases")
    .select(["id", "reference", "due_date", "due_sort", "snapshot"])
    .where("due_sort", "is not", null)
    .$narrowType<{ due_sort: NotNull }>()
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("due_sort", "id"), ">", eb.tuple(after?.due ?? "", after?.id ?? "")),
      ),
    )
    .orderBy("due_sort")
    .orderBy("id")
    .limit(BATCH)
    .execute();
}

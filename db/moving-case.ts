import type { Insertable } from "kysely";
import { advance } from "../workflows/advance";
import type { CaseColumns } from "../workflows/columns";
import { localDateOf } from "../workflows/deadlines";
import type { Effect } from "../workflows/effects";
import { type CaseEvent, overtakesForms } from "../workflows/events";
import { kindOf } from "../workflows/kinds";
import type { CaseSnapshot } from "../workflows/machines/context";
import type { RejectionCode } from "../workflows/rejections";
import type { Rules } from "../workflows/rules";
import { projectedRow } from "./case-row";
import { chainStart } from "./chain";
import type { Executor } from "./client";
import { supersedeLetter } from "./content/letters";
import { chainedRow } from "./events";
import { CaseNotFound, type LockedCase } from "./locked-cases";
import { drawOpening } from "./opening";
import { findRules } from "./rules";
import type { CaseLinkTable, EventTable } from "./schema/cases";

/** A case while events are taken: the fold so far, and the rows that will be written for it. */
export interface MovingCase {
  id: string;
  reference: string;
  isNew: boolean;
  version: number;
  personVersion: number;
  headHash: string;
  rules: Rules;
  /** Null until the first event of a new case. */
  snapshot: CaseSnapshot | null;
  columns: CaseColumns | null;
  events: CaseEvent[];
  rows: (Insertable<EventTable> & { hash: string })[];
}

/** The workflow does not take the event. The code has its sentence in workflows/wording. */
export class CaseRejected extends Error {
  override name = "CaseRejected";
  constructor(
    readonly code: RejectionCode,
    readonly caseId: string,
    readonly eventType: CaseEvent["type"],
  ) {
    super(`${eventType} rejected: ${code}`);
  }
}

export function movingCase({ row, ...locked }: LockedCase): MovingCase {
  return { ...locked, isNew: false, headHash: row.head_hash, columns: null, events: [], rows: [] };
}

/** A case that is not there yet: current rules, a fresh reference of this year, an empty chain. */
export async function openingCase(trx: Executor, id: string, event: CaseEvent): Promise<MovingCase> {
  if (event.type !== "CaseSubmitted") throw new CaseNotFound(id);
  const year = Number(localDateOf(event.receivedAt).slice(0, 4));
  const { reference, rules } = await drawOpening(trx, kindOf(event.kind).referencePrefix, year);
  return {
    id,
    reference,
    isNew: true,
    version: 0,
    personVersion: 0,
    headHash: chainStart(id, reference),
    rules,
    snapshot: null,
    columns: null,
    events: [],
    rows: [],
  };
}

/**
 * Takes one event: the fold and the chain move on, and the letter of an answer that it ends is superseded.
 * Answers what the world must do. Throws CaseRejected.
 */
export async function take(trx: Executor, moving: MovingCase, event: CaseEvent): Promise<Effect[]> {
  mustSayWhatWasChecked(event);
  // From this event on, the case is judged by the version it names.
  if (event.type === "RulesChanged") moving.rules = await findRules(trx, event.rulesVersion);
  const taken = advance(moving.snapshot, event, moving.rules);
  if (taken.kind === "rejected") throw new CaseRejected(taken.code, moving.id, event.type);
  const overtaken = overtakenAnswer(moving.snapshot, taken.snapshot);
  if (overtaken) await supersedeLetter(trx, moving.id, overtaken);
  const seq = moving.version + 1;
  const link = { caseId: moving.id, seq, rulesVersion: moving.rules.version, previousHash: moving.headHash };
  const row = chainedRow(link, event);
  moving.version = seq;
  if (overtakesForms(event)) moving.personVersion = seq;
  moving.headHash = row.hash;
  moving.snapshot = taken.snapshot;
  moving.columns = taken.columns;
  moving.events.push(event);
  moving.rows.push(row);
  return taken.effects;
}

/** Older events left it out, and still fold; nothing new may take that road past the guards of the ladder. */
function mustSayWhatWasChecked(event: CaseEvent): void {
  if (event.type === "IdentityConfirmed" && event.checked === null) {
    throw new Error("an identity is confirmed without saying what was checked");
  }
}

/**
 * The letter of an answer that will not be given: its proposal ended, by whatever event, or the case did. Nobody
 * posts or sends it after that.
 */
function overtakenAnswer(before: CaseSnapshot | null, { context }: CaseSnapshot): string | null {
  const letterId = before?.context.replyLetterId ?? null;
  const endedWithout = context.closedAs !== null && context.replyGivenOn === null;
  return letterId !== context.replyLetterId || endedWithout ? letterId : null;
}

/** Writes the case row, and the links its events speak of. */
export async function saveCase(trx: Executor, moving: MovingCase): Promise<void> {
  if (!moving.snapshot || !moving.columns) return;
  const row = {
    ...projectedRow(moving.columns),
    ...mergedInto(moving.events),
    snapshot: JSON.stringify(moving.snapshot),
    version: moving.version,
    person_version: moving.personVersion,
    head_hash: moving.headHash,
    rules_version: moving.rules.version,
  };
  if (moving.isNew) {
    const identity = { id: moving.id, reference: moving.reference };
    await trx
      .insertInto("cases")
      .values({ ...row, ...identity })
      .execute();
  } else {
    await trx.updateTable("cases").set(row).where("id", "=", moving.id).execute();
  }
  if (moving.events.some(({ type }) => type === "MergeUndone")) {
    await trx
      .deleteFrom("case_links")
      .where("from_case_id", "=", moving.id)
      .where("as", "=", "duplicate")
      .execute();
  }
  const links = moving.events.flatMap((event) => linksOf(moving.id, event));
  if (links.length > 0) {
    await trx
      .insertInto("case_links")
      .values(links)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Which case a merged case went into, as its events tell; nothing when they say nothing of it. */
export function mergedInto(events: CaseEvent[]): { merged_into?: string | null } {
  const told = events.findLast(({ type }) => type === "CaseMerged" || type === "MergeUndone");
  if (!told) return {};
  return { merged_into: told.type === "CaseMerged" ? told.into : null };
}

function linksOf(caseId: string, event: CaseEvent): Insertable<CaseLinkTable>[] {
  if (event.type === "CaseMerged") {
    return [{ from_case_id: caseId, to_case_id: event.into, as: "duplicate" }];
  }
  if (event.type === "CaseSubmitted" && event.linked) {
    return [{ from_case_id: caseId, to_case_id: event.linked.caseId, as: event.linked.as }];
  }
  return [];
}

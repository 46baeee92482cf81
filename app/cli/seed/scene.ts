import { type Kysely, sql } from "kysely";
import type { Logger } from "pino";
import type { Database } from "../../../db/schema";
import { DEMO_STAFF, type DemoName } from "../../../db/seed/staff";
import { fireTimers } from "../../../db/timers";
import { addWorkingDays, localDateOf, startOfLocalDay } from "../../../workflows/deadlines";
import { defaultPolicy } from "../../../workflows/rules";
import type { CaseForm, Desk } from "../../commands/desk.server";
import { accepted, type Transport } from "../../mail/message";
import type { Settings } from "../../settings.server";
import { carryOut } from "../../worker/carry-out.server";

const MINUTE = 60_000;

export interface World {
  db: Kysely<Database>;
  settings: Settings;
  log: Logger;
  /** Where history ends. */
  now: Date;
}

/** One moment in the life of one case: who acts is chosen by the step. */
export interface Scene {
  world: World;
  caseId: string;
  now: Date;
  /** Local date of `now`. */
  on: string;
  form: CaseForm;
  as: (who: DemoName) => Desk;
}

/** What happens in a case, counted in working days after its receipt. */
export interface Step {
  day: number;
  happen: (scene: Scene) => Promise<unknown>;
}

/** The desk of a made-up colleague at a moment. */
export function deskFor({ db, settings }: World, who: DemoName, now: Date): Desk {
  const staff = DEMO_STAFF[who];
  const actor = { type: "staff" as const, id: staff.id, roles: staff.roles };
  return { db, actor, now, staff, origin: settings.origin, settings };
}

export function sceneAt(world: World, caseId: string, now: Date): Scene {
  const as = (who: DemoName) => deskFor(world, who, now);
  const form = { caseId, expectedPersonVersion: null };
  return { world, caseId, now, on: localDateOf(now.toISOString()), form, as };
}

/**
 * Plays steps one after the other, as far as they lie before the end of history. In between time passes:
 * timers go off at their own moment, and letters leave right after what caused them.
 */
export async function play(world: World, caseId: string, received: Date, steps: Step[]): Promise<void> {
  await settle(world, caseId, received);
  for (const [index, step] of steps.entries()) {
    const at = momentOf(received, step.day, index);
    if (at > world.now) break;
    await timePasses(world, caseId, at);
    await step.happen(sceneAt(world, caseId, at));
    await settle(world, caseId, at);
  }
  await timePasses(world, caseId, world.now);
}

/** Office hours, later with each step, so that two steps on one day keep their order. */
function momentOf(received: Date, day: number, index: number): Date {
  const receivedOn = localDateOf(received.toISOString());
  const date = addWorkingDays(receivedOn, day, defaultPolicy.calendar);
  const inTheOffice = Date.parse(startOfLocalDay(date)) + (9 * 60 + 10 + index * 34) * MINUTE;
  return new Date(Math.max(inTheOffice, received.getTime() + (index + 1) * 7 * MINUTE));
}

async function timePasses(world: World, caseId: string, until: Date): Promise<void> {
  for (;;) {
    const { wake_at: wakeAt } = await world.db
      .selectFrom("cases")
      .select("wake_at")
      .where("id", "=", caseId)
      .executeTakeFirstOrThrow();
    if (!wakeAt || wakeAt > until) return;
    await world.db.transaction().execute((trx) => fireTimers(trx, caseId, wakeAt));
    await settle(world, caseId, wakeAt);
  }
}

/** Takes every mail and brings it nowhere: what happened long ago does not arrive today. */
const silent: Transport = {
  send: async () => accepted(null),
  close: async () => undefined,
};

/** Carries out what the case asks of the world, as the worker would have done at that moment. */
export async function settle({ db, settings, log }: World, caseId: string, now: Date): Promise<void> {
  await db
    .updateTable("effects")
    .set({ state: "done", done_at: now })
    .where("case_id", "=", caseId)
    .where("type", "=", "notify-staff")
    .where("state", "=", "pending")
    .execute();
  const worker = { db, settings, log, transport: silent, now: () => now };
  for (const { id } of await pendingEffects(db, caseId)) await carryOut(worker, id, 1);
  await backdate(db, caseId, now);
}

const pendingEffects = (db: Kysely<Database>, caseId: string) =>
  db
    .selectFrom("effects")
    .select("id")
    .where("case_id", "=", caseId)
    .where("state", "=", "pending")
    .orderBy("seq")
    .execute();

/** Rows that the database stamped with today get the moment at which they were made in the story. */
async function backdate(db: Kysely<Database>, caseId: string, now: Date): Promise<void> {
  const stamped = (table: string) => sql`
    update ${sql.table(table)} set created_at = ${now} where case_id = ${caseId} and created_at > ${now}
  `;
  await sql`
    with content_rows as (${stamped("content")}),
      letter_rows as (${stamped("letters")}),
      party_rows as (${stamped("parties")}),
      effect_rows as (${stamped("effects")}),
      file_rows as (${stamped("files")})
    update cases set created_at = ${now} where id = ${caseId} and created_at > ${now}
  `.execute(db);
}

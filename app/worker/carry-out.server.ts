import { beginEffect, completeEffect, failEffect, type RecordedEffect } from "../../db/effects";
import { describeError } from "../logging.server";
import { domainOf, temporary } from "../mail/message";
import { handle, whenGivenUp } from "./effects/handlers.server";
import type { Outcome } from "./effects/outcome";
import type { Worker } from "./worker";

/** Attempts before a person has to look: with the queue's back-off (e^n seconds) about sixteen hours. */
export const MOST_ATTEMPTS = 12;

/** Tells the queue to try again later. Holds a code and nothing else: the queue writes messages down. */
export class Postponed extends Error {
  override name = "Postponed";
}

/**
 * Carries out one recorded effect and marks it done, or notes why not. Safe to repeat: an effect that is done
 * is left alone, and a repeat carries the Message-ID of the first attempt.
 * @param attempt which attempt of this job it is, from 1
 * @throws Postponed when it must be tried again
 */
export async function carryOut(worker: Worker, effectId: string, attempt: number): Promise<void> {
  const { db, settings, now } = worker;
  const effect = await beginEffect(db, effectId, { now: now(), mailDomain: domainOf(settings.mail.from) });
  if (!effect) return;
  const outcome = await attemptOf(worker, effect);
  if (outcome.kind === "done") {
    await db.transaction().execute(async (trx) => {
      await outcome.record?.(trx);
      await completeEffect(trx, effectId, now());
    });
    return;
  }
  const final = outcome.kind === "permanent" || attempt >= MOST_ATTEMPTS;
  worker.log.warn({ effectId, type: effect.effect.type, code: outcome.code, final }, "an effect failed");
  await db.transaction().execute(async (trx) => {
    if (final) await whenGivenUp(worker, trx, effect, outcome.code);
    await failEffect(trx, effectId, { errorCode: outcome.code, final });
  });
  if (!final) throw new Postponed(outcome.code);
}

/** An error that no handler foresaw counts as "try again": a bug that is mended must not have lost a letter. */
async function attemptOf(worker: Worker, effect: RecordedEffect): Promise<Outcome> {
  try {
    return await handle(worker, effect);
  } catch (error) {
    worker.log.error({ err: error, effectId: effect.id }, "an effect threw");
    return temporary(`error-${describeError(error).type}`);
  }
}

import type { Executor } from "../../../db/client";
import { retryEffect } from "../../../db/effects";
import { failedEffectsFor } from "../../../db/queries/failed-effects";
import type { Reader } from "../../../db/reader";

/**
 * "Try again", for one failed action or for all that this person may see.
 * @returns how many went back to the queue
 */
export async function retryEffects(db: Executor, reader: Reader, effectId: string | null): Promise<number> {
  const failed = await failedEffectsFor(db, reader);
  let again = 0;
  for (const { id } of failed) {
    if (effectId !== null && id !== effectId) continue;
    if (await retryEffect(db, id)) again += 1;
  }
  return again;
}

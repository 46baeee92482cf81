import { setTimeout as sleep } from "node:timers/promises";

/** Longer than the work takes on a busy machine, shorter than a person notices. */
const FLOOR_MS = 350;

/** Lets an answer take as long for a reference that does not exist as for one that does. */
export async function atLeast<Result>(work: Promise<Result>): Promise<Result> {
  const [result] = await Promise.all([work, sleep(FLOOR_MS)]);
  return result;
}

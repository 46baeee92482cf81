import { wakeDueCases as wake } from "../../db/timers";
import type { Worker } from "./worker";

/** Lets time pass for the cases whose moment has come. What was due while no worker ran fires now. */
export async function wakeDueCases({ db, log, now }: Worker): Promise<void> {
  const { events, failed } = await wake(db, now());
  if (events > 0) log.info({ events }, "timers went off");
  for (const { caseId, error } of failed) log.error({ err: error, caseId }, "a timer failed");
}

import { bringRulesToCases } from "../../db/rules-change";
import { wakeDueCases as wake } from "../../db/timers";
import type { Worker } from "./worker";

/** Cases woken before the log says so; after a long stop there are more, and the next come at once. */
const AT_ONCE = 100;

/** Lets time pass for the cases whose moment has come. What was due while no worker ran fires now. */
export async function wakeDueCases({ db, log, now }: Worker): Promise<void> {
  for (;;) {
    const { cases, events, failed } = await wake(db, now(), AT_ONCE);
    if (events > 0) log.info({ events }, "timers went off");
    for (const { caseId, error } of failed) log.error({ err: error, caseId }, "a timer failed");
    if (cases < AT_ONCE) return;
  }
}

/** Brings a change of rules to the open cases that it has not reached yet. */
export async function bringRules({ db, log, now }: Worker): Promise<void> {
  const { reached, failed } = await bringRulesToCases(db, now());
  if (reached > 0) log.info({ cases: reached }, "cases follow new rules");
  for (const { caseId, error } of failed) log.error({ err: error, caseId }, "a case cannot follow new rules");
}

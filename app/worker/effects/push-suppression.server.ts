import type { Executor } from "../../../db/client";
import { CaseRejected, dispatch } from "../../../db/dispatch";
import { recordMailingStop } from "../../../db/suppressions";
import { localDateOf } from "../../../workflows/deadlines";
import { permanent } from "../../mail/message";
import { resendClient } from "../../mail/resend.server";
import { unsubscribe } from "../../mail/resend-contacts.server";
import type { Worker } from "../worker";
import type { Recorded } from "./handlers.server";
import { done, type Outcome } from "./outcome";
import { subscriptionOf } from "./subscription.server";

type Push = Recorded<"push-suppression">;

/** Makes one mailing system stop, and records that it did. */
export async function pushSuppression(worker: Worker, { caseId, effect }: Push): Promise<Outcome> {
  const { db, settings, now } = worker;
  const subscription = await subscriptionOf(db, caseId);
  if (!subscription) return permanent("no-address");
  if (effect.system === "resend-contacts") {
    if (!settings.mail.resend) return permanent("not-configured");
    const answer = await unsubscribe(resendClient(settings.mail.resend), subscription);
    if (answer.kind !== "stopped") {
      await recordMailingStop(db, { caseId, system: effect.system, now: now(), errorCode: answer.code });
      return answer;
    }
  } else if (!subscription.suppressed) {
    // The list was written with the submission; a row that is not there is nothing to wait for.
    return permanent("not-on-the-list");
  }
  return done(async (trx) => {
    await recordMailingStop(trx, { caseId, system: effect.system, now: now() });
    await report(worker, trx, caseId, { type: "SystemStopped", system: effect.system });
  });
}

/** The case shows the failure, and its event tells staff. */
export async function pushSuppressionGivenUp(
  worker: Worker,
  trx: Executor,
  { caseId, effect }: Push,
  code: string,
): Promise<void> {
  await recordMailingStop(trx, { caseId, system: effect.system, now: worker.now(), errorCode: code });
  await report(worker, trx, caseId, {
    type: "SystemFailed",
    system: effect.system,
    error: code.slice(0, 60),
  });
}

type Report =
  | { type: "SystemStopped"; system: string }
  | { type: "SystemFailed"; system: string; error: string };

/** A repeat after a crash finds the case closed: then there is nothing left to report. */
async function report(worker: Worker, trx: Executor, caseId: string, fact: Report): Promise<void> {
  const at = worker.now().toISOString();
  const event = { ...fact, actor: { type: "system" as const }, at, on: localDateOf(at) };
  try {
    await dispatch(trx, [caseId], async () => [{ caseId, event }]);
  } catch (error) {
    if (!(error instanceof CaseRejected)) throw error;
  }
}

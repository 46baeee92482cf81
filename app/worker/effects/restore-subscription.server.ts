import type { Executor } from "../../../db/client";
import { permanent } from "../../mail/message";
import { resendClient } from "../../mail/resend.server";
import { resubscribe, unsubscribe } from "../../mail/resend-contacts.server";
import type { Worker } from "../worker";
import type { Recorded } from "./handlers.server";
import { done, type Outcome } from "./outcome";
import { type CaseSubscription, subscriptionOf } from "./subscription.server";

/**
 * The way back: a mailing platform may send again. The suppression list was lifted with the event, but this may
 * be a late repeat: brands that were stopped again meanwhile stay stopped.
 */
export async function restoreSubscription(
  { db, settings }: Worker,
  { caseId, effect }: Recorded<"restore-subscription">,
): Promise<Outcome> {
  if (effect.system !== "resend-contacts") return done();
  if (!settings.mail.resend) return permanent("not-configured");
  const subscription = await subscriptionOf(db, caseId);
  if (!subscription) return permanent("no-address");
  const wanted = stillWanted(subscription);
  if (wanted.brandIds.length === 0) return done();
  const resend = resendClient(settings.mail.resend);
  const othersStopped = subscription.suppressedNow.length > 0;
  const answer = await resubscribe(resend, wanted, { othersStopped });
  if (answer.kind !== "stopped") return answer;
  const stopped = await stoppedMeanwhile(db, caseId, wanted);
  if (!stopped) return done();
  const stopAgain = await unsubscribe(resend, stopped);
  return stopAgain.kind === "stopped" ? done() : stopAgain;
}

function stillWanted(subscription: CaseSubscription): CaseSubscription {
  const { suppressedNow } = subscription;
  return only(subscription, (id) => !suppressedNow.includes(id));
}

/** An opt-out that was pressed while the platform was being asked may have reached it first. */
async function stoppedMeanwhile(db: Executor, caseId: string, { brandIds: restored }: CaseSubscription) {
  const now = await subscriptionOf(db, caseId);
  if (!now) return null;
  const stopped = only(now, (id) => restored.includes(id) && now.suppressedNow.includes(id));
  return stopped.brandIds.length > 0 ? stopped : null;
}

/** The part of a subscription that these brands are. */
function only(subscription: CaseSubscription, keeps: (brandId: string) => boolean): CaseSubscription {
  const { brandIds, brands, everything } = subscription;
  const kept = brandIds.filter(keeps);
  return {
    ...subscription,
    brandIds: kept,
    brands: brands.filter((_, index) => keeps(brandIds[index] ?? "")),
    everything: everything && kept.length === brandIds.length,
  };
}

import { permanent } from "../../mail/message";
import { resendClient } from "../../mail/resend.server";
import { resubscribe } from "../../mail/resend-contacts.server";
import type { Worker } from "../worker";
import type { Recorded } from "./handlers.server";
import { done, type Outcome } from "./outcome";
import { subscriptionOf } from "./subscription.server";

/** The way back: a mailing platform may send again. The suppression list was lifted with the event. */
export async function restoreSubscription(
  { db, settings }: Worker,
  { caseId, effect }: Recorded<"restore-subscription">,
): Promise<Outcome> {
  if (effect.system !== "resend-contacts") return done();
  if (!settings.mail.resend) return permanent("not-configured");
  const subscription = await subscriptionOf(db, caseId);
  if (!subscription) return permanent("no-address");
  const answer = await resubscribe(resendClient(settings.mail.resend), subscription);
  return answer.kind === "stopped" ? done() : answer;
}

import { addressIntentions } from "./address.server";
import { clarificationIntentions } from "./clarification.server";
import { closingIntentions } from "./closing.server";
import { complaintIntentions } from "./complaint.server";
import { executionIntentions } from "./execution.server";
import { handlingIntentions } from "./handling.server";
import { identityIntentions } from "./identity.server";
import type { Intention } from "./intention.server";
import { mandateIntentions } from "./mandate.server";
import { relationIntentions } from "./relation.server";
import { replyIntentions } from "./reply.server";
import { termIntentions } from "./term.server";

/** Everything that a form of the case page can ask for. */
export const INTENTIONS: Record<string, Intention> = {
  ...identityIntentions,
  ...relationIntentions,
  ...mandateIntentions,
  ...clarificationIntentions,
  ...termIntentions,
  ...complaintIntentions,
  ...handlingIntentions,
  ...executionIntentions,
  ...replyIntentions,
  ...closingIntentions,
  ...addressIntentions,
};

/** @throws Response 400 for a name that no form of ours sends */
export function intentionNamed(name: string): Intention {
  const found = Object.hasOwn(INTENTIONS, name) ? INTENTIONS[name] : undefined;
  if (!found) throw new Response(null, { status: 400 });
  return found;
}

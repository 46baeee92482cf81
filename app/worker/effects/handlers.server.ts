import type { Executor } from "../../../db/client";
import type { RecordedEffect } from "../../../db/effects";
import type { Effect, EffectType } from "../../../workflows/effects";
import type { Worker } from "../worker";
import { alert } from "./alert.server";
import { destroyEvidence } from "./destroy-evidence.server";
import { notifyStaff } from "./notify-staff.server";
import type { Outcome } from "./outcome";
import { pushSuppression, pushSuppressionGivenUp } from "./push-suppression.server";
import { restoreSubscription } from "./restore-subscription.server";
import { sendCode } from "./send-code.server";
import { sendIdentityCode, sendPickupCode } from "./send-identity-code.server";
import { sendLetter, sendLetterGivenUp } from "./send-letter.server";

export type EffectOf<Type extends EffectType> = Extract<Effect, { type: Type }>;

/** An effect of one type with the row it came from. */
export type Recorded<Type extends EffectType> = Omit<RecordedEffect, "effect"> & { effect: EffectOf<Type> };

interface Handler<Type extends EffectType> {
  carryOut: (worker: Worker, effect: Recorded<Type>) => Promise<Outcome>;
  /** What else happens when nothing tries again by itself. */
  givenUp?: (worker: Worker, trx: Executor, effect: Recorded<Type>, code: string) => Promise<void>;
}

const HANDLERS: { [Type in EffectType]: Handler<Type> } = {
  "send-letter": { carryOut: sendLetter, givenUp: sendLetterGivenUp },
  "send-code": { carryOut: sendCode },
  "send-identity-code": { carryOut: sendIdentityCode },
  "send-pickup-code": { carryOut: sendPickupCode },
  "notify-staff": { carryOut: notifyStaff },
  "push-suppression": { carryOut: pushSuppression, givenUp: pushSuppressionGivenUp },
  "restore-subscription": { carryOut: restoreSubscription },
  "destroy-evidence": { carryOut: destroyEvidence },
};

// The table is complete by its type; TypeScript cannot see that the entry found by type takes this very effect.
const handlerOf = (effect: RecordedEffect) => HANDLERS[effect.effect.type] as unknown as Handler<EffectType>;

/** Does what the effect says. May throw; the caller counts that as "try again". */
export function handle(worker: Worker, effect: RecordedEffect): Promise<Outcome> {
  return handlerOf(effect).carryOut(worker, effect as Recorded<EffectType>);
}

/**
 * The last attempt failed: staff are told, but not about a notice to staff (that would never end) and not
 * about a code, which the requester simply asks for again.
 */
export async function whenGivenUp(
  worker: Worker,
  trx: Executor,
  effect: RecordedEffect,
  code: string,
): Promise<void> {
  await handlerOf(effect).givenUp?.(worker, trx, effect as Recorded<EffectType>, code);
  if (effect.effect.type === "notify-staff" || effect.effect.type === "send-code") return;
  // Tried again and failed again is news again.
  const about = `${effect.id}:${effect.attempts}`;
  await alert(trx, effect, { notice: "failed-effect", about });
}

import { staffIdOf } from "../../actors";
import type { IdentityMethod } from "../../events/identity";
import { LEAST_FACTS, methodRules, rungOf } from "../../identity/methods";
import { type Level, requiredLevel } from "../../kinds";
import type { RejectionCode } from "../../rejections";
import type { Args } from "../context";

type Confirmed = Args<"IdentityConfirmed">;
type Refusals<A> = [RejectionCode, (args: A) => boolean][];

export const reached = (level: Level, context: Confirmed["context"]) => level >= requiredLevel(context);

/**
 * A step past the least intrusive method that was proposed has its reason written down, or was asked with a doubt. Of
 * a masked copy an approver wrote down why nothing else works.
 */
function stepsUpUnexplained({ context, event }: Confirmed | Args<"IdentityCheckStarted">): boolean {
  const { method, proposed, reason } = event;
  if (!method || !proposed || reason || method === "masked-document") return false;
  return rungOf(method) > rungOf(proposed) && !context.identity.ways.includes(method);
}

/**
 * Offers are asked without a payload: what depends on the method is judged once there is one. Events of before the
 * ladder stand on the word of whoever recorded them, and fold as they were taken.
 */
const byMethod =
  (judge: (method: IdentityMethod, args: Confirmed) => boolean) =>
  (args: Confirmed): boolean =>
    args.event.method !== undefined && args.event.checked !== null && judge(args.event.method, args);

/** A method that the requester finishes answers the check that staff started, and no other. */
function answersNoCheck({ context, event }: Confirmed): boolean {
  const { check } = context.identity;
  if (event.actor.type === "requester" && check === null) return true;
  if (event.method === undefined || event.checked === null) return false;
  const { answersCheck } = methodRules(event.method);
  const mustAnswer =
    answersCheck === "always" || (answersCheck === "by-requester" && event.actor.type === "requester");
  return mustAnswer && (check === null || check.id !== event.checkId || check.method !== event.method);
}

/** Why somebody is not established in this way, in the order in which a person should hear it. */
export const notEstablished: Refusals<Confirmed> = [
  ["level-already-reached", ({ context }) => reached(context.level, context)],
  [
    "method-by-someone-else",
    byMethod((method, { event }) => !methodRules(method).confirmedBy.includes(event.actor.type)),
  ],
  ["level-above-method", byMethod((method, { event }) => event.level > methodRules(method).proves)],
  ["no-open-check", answersNoCheck],
  [
    "masked-document-not-allowed",
    byMethod((method, { context }) => method === "masked-document" && !context.identity.maskedAllowed),
  ],
  [
    "document-not-seen",
    byMethod(
      (method, { context, event }) =>
        method === "masked-document" &&
        (!context.identity.document || context.identity.document.shownTo !== staffIdOf(event.actor)),
    ),
  ],
  [
    "checklist-incomplete",
    byMethod((method, { event }) =>
      methodRules(method).checklist.some((check) => !event.checked?.includes(check)),
    ),
  ],
  [
    "too-few-facts",
    byMethod(
      (method, { event: { facts } }) =>
        method === "facts-from-file" &&
        (!facts || facts.right < LEAST_FACTS || facts.right > new Set(facts.asked).size),
    ),
  ],
  ["step-up-needs-reason", stepsUpUnexplained],
];

/** Why a check is not started. Whoever is at the level already is never asked again (R9; EDPB 01/2022 par. 73). */
export const notStarted: Refusals<Args<"IdentityCheckStarted">> = [
  ["level-already-reached", ({ context }) => reached(context.level, context)],
  [
    "method-by-someone-else",
    ({ event }) => event.method !== undefined && methodRules(event.method).answersCheck === "never",
  ],
  [
    "method-too-weak",
    ({ context, event }) =>
      event.method !== undefined && methodRules(event.method).proves < requiredLevel(context),
  ],
  ["step-up-needs-reason", stepsUpUnexplained],
];

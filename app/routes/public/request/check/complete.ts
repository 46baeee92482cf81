import type { Kind } from "../../../../../workflows/kinds";
import type { RequestAnswers } from "../../../../commands/intake/request-answers";
import { checkDetails } from "../details/form";
import type { Fields } from "../fields";
import { checkReach, type ReachAnswers } from "../reach/form";
import type { Step, TypedStep } from "../steps";
import { checkWho, type WhoAnswers } from "../who/form";

export interface CompleteAnswers {
  who: WhoAnswers;
  reach: ReachAnswers;
  requests: RequestAnswers[];
}

interface Typed {
  kinds: readonly Kind[];
  steps: Partial<Record<TypedStep, Fields>>;
}

/** Everything that was typed, judged as a whole; or the first page that still needs attention. */
export function completeAnswers(
  { kinds, steps }: Typed,
  { today, brands }: { today: string; brands: readonly string[] },
): { complete: CompleteAnswers } | { unfinished: Step } {
  const who = checkWho(steps.who, today);
  if (who.errors) return { unfinished: "who" };
  const reach = checkReach(steps.reach, kinds);
  if (reach.errors) return { unfinished: "reach" };
  const requests = checkDetails(steps.details, kinds, brands);
  if (requests.errors) return { unfinished: "details" };
  return { complete: { who: who.answers, reach: reach.answers, requests: requests.answers } };
}

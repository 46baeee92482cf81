import type { Outcome } from "../../../workflows/kinds";
import type { Judgement } from "../../../workflows/letters";
import { type CaseFacts, lastEvent } from "../case-facts.server";
import type { LetterOrder } from "../compose.server";
import type { DecisionDraft } from "./draft";

/** The decision on a complaint: judged point by point, its outcome what the judgements add up to. */
export function complaintDecisionLetter(
  facts: CaseFacts,
  { points }: DecisionDraft,
  outcome: Outcome,
): Pick<LetterOrder<"complaint-decided">, "letter" | "props"> {
  const heardOn = lastEvent(facts, "HearingHeld")?.on ?? null;
  return { letter: "complaint-decided", props: { outcome: outcome as Judgement, points, heardOn } };
}

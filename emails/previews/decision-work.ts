import type { DecidedKind, DecisionWork } from "../../workflows/letters";
import type { Language } from "../../workflows/wording/language";
import { accessWork } from "./work/access";
import { erasureWork, rectificationWork } from "./work/changes";
import { consentWork, objectionWork, portabilityWork, restrictionWork } from "./work/limits";

const WORK: Record<DecidedKind, (language: Language, partial: boolean) => DecisionWork> = {
  access: accessWork,
  rectification: rectificationWork,
  erasure: erasureWork,
  restriction: restrictionWork,
  portability: portabilityWork,
  objection: objectionWork,
  "consent-withdrawal": consentWork,
};

/** Example work of a kind; partial leaves something out, with its reason. */
export function previewWork(
  kind: DecidedKind,
  outcome: "granted" | "partial",
  language: Language,
): DecisionWork {
  return WORK[kind](language, outcome === "partial");
}

import type { Language } from "../../wording/language";
import { keepGrounds } from "../grounds/keeping";
import type { ErasureItem } from "./changes";
import type { DecisionWork } from "./index";
import type { WithheldPart } from "./shared";

const kept = (items: readonly ErasureItem[], language: Language): WithheldPart[] =>
  items
    .filter((item) => item.action === "keep")
    .map((item) => ({
      id: item.id,
      what: item.category,
      reason: item.explanation || (item.ground ? keepGrounds[item.ground].reason[language] : ""),
      article: item.ground ? keepGrounds[item.ground].article[language] : "",
    }));

/**
 * Everything a decision keeps, masks, continues or refuses. When this is not empty the outcome cannot be
 * "granted" (GDPR 12(4); EDPB 01/2022 par. 193).
 */
export function withheldIn(work: DecisionWork, language: Language = "nl"): WithheldPart[] {
  switch (work.kind) {
    case "access":
    case "restriction":
    case "portability":
      return work.withheld;
    case "erasure":
      return kept(work.items, language);
    case "consent-withdrawal":
      return kept(work.data, language);
    case "rectification":
      return work.items
        .filter((item) => item.decision === "refused")
        .map(({ id, what, reason }) => ({ id, what, reason, article: RECTIFICATION[language] }));
    case "objection":
      return work.items
        .filter((item) => item.decision === "continued")
        .map(({ id, use, balancing }) => ({
          id,
          what: use,
          reason: balancing,
          article: OBJECTION[language],
        }));
  }
}

const RECTIFICATION = { nl: "artikel 16 AVG", en: "Article 16 GDPR" };
const OBJECTION = { nl: "artikel 21 lid 1 AVG", en: "Article 21(1) GDPR" };

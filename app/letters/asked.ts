import type { Language } from "../../workflows/wording/language";
import type { RequestAnswers } from "../commands/intake/request-answers";
import { describedEn } from "../components/request-description-en";
import { describedNl } from "../components/request-description-nl";

const joined = (...parts: (string | null | undefined)[]) =>
  parts.filter((part): part is string => Boolean(part?.trim())).join("\n\n");

/** What a person wrote when filing, as running text; empty when they only chose from lists. */
export function askedIn(request: RequestAnswers | null, language: Language): string {
  switch (request?.kind) {
    case "access":
      return joined(request.what, request.period);
    case "rectification":
      return joined(
        ...request.items.map((language === "nl" ? describedNl : describedEn).change),
        request.supplement,
      );
    case "erasure":
    case "restriction":
      return joined(request.what, request.why);
    case "portability":
      return joined(request.what, request.organisation);
    case "objection":
      return joined(request.against, request.situation);
    case "consent-withdrawal":
      return joined(request.other);
    case "complaint":
      return joined(request.about, request.what, request.wish);
    case "question":
      return request.question;
    default:
      return "";
  }
}
